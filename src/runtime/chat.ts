import type { Command } from '../../commands/command.ts';
import type { Editions } from '../schedule/editions.ts';
import type { ScheduleStore } from '../schedule/schedule-store.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { BriefingLibrary } from './briefing-library.ts';
import type { EditionDesk } from './edition-desk.ts';
import type { Logger } from './log.ts';
import type { Pictures } from './open-pictures.ts';
import type { Metrics } from './metrics.ts';

/** What a chat platform is given. */
export interface ChatParts {
  readonly token: string;
  /** The REST interface of another server that speaks the platform's language; left out for the platform itself. */
  readonly api?: string;
  readonly library: BriefingLibrary;
  readonly settings: SettingsStore;
  readonly commands: readonly Command[];
  readonly log: Logger;
  readonly now: () => Date;
  /** Draws pictures; answers come without them where nobody does. */
  readonly pictures?: Pictures;
  readonly metrics: Pick<Metrics, 'interaction'>;
  /** The rules of when what is posted where, and what becomes of it; left out where nothing is posted by schedule. */
  readonly digests?: { readonly schedules: ScheduleStore; readonly editions: Editions };
}

/** The bot on a chat platform. */
export interface Chat {
  /** How editions are posted there; left out where none can be. */
  readonly desk?: EditionDesk;
  /** Where an admin adds the bot to a server. */
  readonly inviteUrl: string;
  /** Resolves when people are answered; rejects when the platform turns the bot away. */
  readonly ready: Promise<void>;
  /** Whether the platform is there at this moment; left out, it is from `ready` on. */
  isReady?(): boolean;
  /** Takes no new work, finishes what was begun, and leaves. */
  stop(): Promise<void>;
}

export type StartChat = (parts: ChatParts) => Promise<Chat>;

/** Where files go that are dropped on the local platform's page. */
export interface LocalDrop {
  /** The places to choose from. */
  targets(): readonly { readonly id: string; readonly name: string }[];
  /** Takes the files; gives what came of it, and throws what somebody can put right. */
  take(target: string, files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<string>;
}

/** A line for whoever looks at the local platform's page, and a command that they may want to send next. */
export interface LocalNotice {
  readonly text: string;
  readonly next?: {
    readonly label: string;
    readonly line: string;
    readonly values?: Readonly<Record<string, string>>;
  };
}

/** A clock that may be pushed ahead, so that what is due tomorrow is seen today. */
export interface LocalClock {
  now(): number;
  /** Calls the listener whenever it was pushed: what waits for a moment must look again. */
  onAdvanced(listener: () => void): () => void;
}

/** A local stand-in for the platform. */
export interface LocalPlatform {
  /** Where its page is. */
  readonly url: string;
  readonly clock: LocalClock;
  tell(notice: LocalNotice): void;
  readonly api: string;
  readonly token: string;
  /** The servers in it, by name. */
  readonly servers: readonly string[];
  /** Who types, and where: for the person at the keyboard to know. */
  readonly typist: string;
  /** Does what its people have done before anybody looks; called once the bot answers them. */
  prepare(): Promise<void>;
  /** Types a command, or presses the button of that label under the last answer; gives what is seen then. */
  type(line: string): Promise<string>;
  close(): Promise<void>;
}
