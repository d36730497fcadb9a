import type { Settings } from '../../settings/setting.ts';
import type { Asked } from './asked.ts';
import type { Bot } from './bot.ts';

/** The settings that hold where somebody asks, read anew each time: another process may have changed them. */
export function settingsAt(bot: Pick<Bot, 'readSettings'>, { place }: Pick<Asked, 'place'>): Promise<Settings> {
  return bot.readSettings(place.kind === 'guild' ? place.guild : null);
}
