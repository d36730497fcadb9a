import type { REST } from 'discord.js';
import type { Command } from '../../../commands/command.ts';
import type { BriefingLibrary } from '../../runtime/briefing-library.ts';
import type { Pictures } from '../../runtime/open-pictures.ts';
import type { Logger } from '../../runtime/log.ts';
import type { Settings } from '../../settings/setting.ts';
import type { SettingsStore } from '../../settings/settings-store.ts';
import type { Turns } from './turns.ts';

/** What every handler of an interaction may use. */
export interface Bot {
  readonly library: BriefingLibrary;
  readonly settings: SettingsStore;
  /** Settings as they are now; those who ask at the same moment share a read. */
  readonly readSettings: (guild: string | null) => Promise<Settings>;
  /** The reading commands that chat offers, by name. */
  readonly commands: ReadonlyMap<string, Command>;
  readonly log: Logger;
  readonly now: () => Date;
  /** The work on answers, which takes turns. */
  readonly turns: Turns;
  /** Draws pictures; null where nobody does. */
  readonly pictures: Pictures | null;
  /** Sends answers; knows no token and does not count them against the limit of all other requests. */
  readonly answers: REST;
}
