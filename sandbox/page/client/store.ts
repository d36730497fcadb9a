import type { ChannelContent, HandedIn, Notice, OpenedModal, PageState, ShownCommand, Suggestion } from '../shapes.ts';
import type { JsonObject } from '../../json.ts';
import type { MessageAt } from './requests.ts';

/** One option of a command that is being filled in. */
export interface Field {
  readonly option: JsonObject;
  readonly text: string;
  /** What is sent; null as long as only text stands there that says nothing yet. */
  readonly value: string | number | boolean | HandedIn | null;
  readonly fault: string | null;
}

export interface Writing {
  readonly command: ShownCommand | null;
  readonly fields: readonly Field[];
  /** Plain text, or what is typed to find another option. */
  readonly text: string;
  /** The field that is being written in; as many as there are fields: none of them. */
  readonly at: number;
  /** The highlighted line of the menu. */
  readonly picked: number;
  readonly menuShut: boolean;
  readonly suggestions: readonly Suggestion[] | 'loading' | 'failed';
  /** What goes with a plain message. */
  readonly files: readonly File[];
}

export const NOTHING_WRITTEN: Writing = {
  command: null,
  fields: [],
  text: '',
  at: 0,
  picked: 0,
  menuShut: false,
  suggestions: [],
  files: [],
};

/** A command that was sent and of which nothing is seen yet, or never will be. */
export interface Pending {
  readonly id: number;
  readonly channel: string;
  readonly line: string;
  /** The message that stood last when it was sent; empty where there was none. */
  readonly after: string;
  readonly fault: string | null;
}

export interface Toast extends Notice {
  readonly id: number;
  readonly isFault: boolean;
}

/** All that the page shows. */
export interface App {
  readonly state: PageState;
  readonly contents: ReadonlyMap<string, ChannelContent>;
  /** A server's id, or null for the direct messages. */
  readonly server: string | null;
  readonly channel: string | null;
  readonly unread: ReadonlySet<string>;
  readonly writing: Writing;
  readonly pending: readonly Pending[];
  /** What went wrong under a message, by its id. */
  readonly faults: ReadonlyMap<string, string>;
  /** What waits for what comes of it: components as `message:custom id`, and forms. */
  readonly busy: ReadonlySet<string>;
  readonly dismissed: ReadonlySet<string>;
  readonly modal: OpenedModal | null;
  readonly modalFault: string | null;
  /** The thread or post that is being begun. */
  readonly begin: { readonly kind: 'post' } | { readonly kind: 'thread'; readonly from: MessageAt | null } | null;
  readonly beginFault: string | null;
  readonly typing: string | null;
  readonly toasts: readonly Toast[];
  readonly drawer: boolean;
  readonly isOnline: boolean;
  readonly dropping: 'no' | 'over' | 'reading';
  readonly dropFiles: readonly File[];
  /** Whether the greeting is folded away. */
  readonly greeted: boolean;
}

let app: App | null = null;
const listeners = new Set<() => void>();

export function current(): App {
  if (app === null) throw new Error('The page has not begun');
  return app;
}

export function hasBegun(): boolean {
  return app !== null;
}

export function begin(first: App): void {
  app = first;
  tell();
}

export function change(fields: Partial<App>): void {
  app = { ...current(), ...fields };
  tell();
}

export function write(fields: Partial<Writing>): void {
  change({ writing: { ...current().writing, ...fields } });
}

export function onChange(listener: () => void): void {
  listeners.add(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}
