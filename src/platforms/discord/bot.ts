import type { REST } from 'discord.js';
import type { Command } from '../../../commands/command.ts';
import type { BriefingLibrary } from '../../runtime/briefing-library.ts';
import type { Pictures } from '../../runtime/open-pictures.ts';
import type { Logger } from '../../runtime/log.ts';
import type { Editions } from '../../schedule/editions.ts';
import type { ScheduleStore } from '../../schedule/schedule-store.ts';
import type { Settings } from '../../settings/setting.ts';
import type { SettingsStore } from '../../settings/settings-store.ts';
import type { Previews } from './digest/previews.ts';
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
  /** What is posted by schedule; null where nothing is. */
  readonly digests: { readonly schedules: ScheduleStore; readonly editions: Editions } | null;
  readonly previews: Previews;
  /** Asks Discord in the bot's own name. */
  readonly rest: Pick<REST, 'get'>;
  /** Id of the bot's own user, once it has joined. */
  readonly self: () => string;
  /** The name of a channel that the bot sees; null for any other. */
  readonly channelName: (id: string) => string | null;
  /** The work on answers, which takes turns. */
  readonly turns: Turns;
  /** Draws pictures; null where nobody does. */
  readonly pictures: Pictures | null;
  /** Sends answers; knows no token and does not count them against the limit of all other requests. */
  readonly answers: REST;
}
