import { type APIChannelSelectComponent, ComponentType, SelectMenuDefaultValueType } from 'discord-api-types/v10';
import type { Settings } from '../../../settings/setting.ts';
import { CHANNELS } from '../definitions/define-settings.ts';
import type { SettingsWords } from '../words/settings/settings-words.ts';
import { writeSettingsId } from './settings-id.ts';

/** Discord lets choose so many at once. */
const MOST = 25;

/** A select with the channels of a private briefing; none where it could not hold all that are chosen already. */
export function channelSelect(
  settings: Settings,
  briefing: string,
  words: SettingsWords,
): readonly APIChannelSelectComponent[] {
  const access = settings.access.get(briefing);
  const channels = access?.visibility === 'private' ? access.channels : [];
  const customId = writeSettingsId({ kind: 'channels', seen: settings.revision, briefing });
  if (customId === null || channels.length > MOST) return [];
  return [
    {
      type: ComponentType.ChannelSelect,
      custom_id: customId,
      placeholder: words.chooseChannels,
      channel_types: [...CHANNELS],
      min_values: 0,
      max_values: MOST,
      default_values: channels
        .filter((id) => /^\d+$/.test(id))
        .map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
    },
  ];
}
