import type { JsonObject } from '../json.ts';

/** What the page's two halves, the one in this process and the one in the browser, say to each other. */

/** Somebody or something with a name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Who extends Named {
  readonly bot: boolean;
  readonly locale: string;
}

export type ChannelKind = 'text' | 'announcement' | 'forum' | 'category' | 'thread' | 'direct' | 'other';

export interface ShownChannel extends Named {
  readonly kind: ChannelKind;
  readonly topic: string | null;
  readonly parentId: string | null;
  /** Whether the person may write there. */
  readonly writable: boolean;
  /** Whether files may go with what they write. */
  readonly takesFiles: boolean;
  /** Whether they may begin threads there. */
  readonly takesThreads: boolean;
  /** The ids of the commands that the person is offered there. */
  readonly commands: readonly string[];
  readonly tags: readonly string[];
  /** Of a forum: the tags that a post may have. */
  readonly availableTags: readonly string[];
  readonly messageCount: number;
  /** The newest message that the person sees there. */
  readonly lastMessageId: string | null;
  readonly ownerId: string | null;
  readonly createdAt: number | null;
}

export interface ShownServer extends Named {
  readonly channels: readonly ShownChannel[];
  readonly roles: readonly Named[];
  readonly members: readonly string[];
  /** Members who may manage the server. */
  readonly admins: readonly string[];
}

/** A command that is written for somebody, who then sends it. */
export interface Written {
  /** The command as it is typed, without its options. */
  readonly line: string;
  /** Options that are filled in, as texts. */
  readonly values?: Readonly<Record<string, string>>;
  /** The channel by name; without one the channel that is open. */
  readonly channel?: string;
  /** Somebody by their shown name, where it should not be whoever is there. */
  readonly as?: string;
}

/** Something worth trying, as a greeting offers it: to send a command, to drop files, to move the clock to a morning. */
export type Try = { readonly title: string; readonly label: string } & (
  | ({ readonly kind: 'command' } & Written)
  | { readonly kind: 'drop' }
  | { readonly kind: 'morning'; readonly channel: string }
);

/** A line for whoever looks at the page, and what they may want to do next. */
export interface Notice {
  readonly text: string;
  readonly next?: Written & { readonly label: string };
}

export interface Welcome {
  readonly title: string;
  readonly text: string;
  readonly tries: readonly Try[];
}

export interface ShownDrop {
  readonly label: string;
  readonly targets: readonly Named[];
}

/** All but the messages, as one person sees it. */
export interface PageState {
  readonly me: string;
  readonly application: Named;
  readonly users: readonly Who[];
  readonly servers: readonly ShownServer[];
  readonly direct: ShownChannel | null;
  /** What is offered in any channel: here and not with what stands in one, so that it is known before anybody types. */
  readonly commands: readonly ShownCommand[];
  /** Milliseconds since the epoch, by the sandbox's clock. */
  readonly now: number;
  readonly welcome: Welcome | null;
  readonly drop: ShownDrop | null;
}

/** A piece of marked-up text. */
export interface Mark {
  readonly type: string;
  readonly content?: string | readonly Mark[];
  readonly [key: string]: unknown;
}

export interface ShownMessage {
  /** The very payload, as the API shows it. */
  readonly payload: JsonObject;
  /** The texts in it, read as Markdown. */
  readonly marks: Readonly<Record<string, readonly Mark[]>>;
  readonly ephemeral: boolean;
  /** Whether it notifies whoever looks: by name, by a role of theirs, or with everybody. */
  readonly pings: boolean;
  /** Why the payload cannot be shown, where it cannot even be put into words. */
  readonly fault: string | null;
}

/** A command, or one of its subcommands. */
export interface ShownCommand {
  /** The id of the command; its subcommands share it. */
  readonly id: string;
  /** The name with its subcommands, as it is typed. */
  readonly line: string;
  readonly description: string;
  readonly options: readonly JsonObject[];
}

export interface ChannelContent {
  readonly messages: readonly ShownMessage[];
}

/** What a person filled in. */
export type Filled = Readonly<Record<string, string | number | boolean | HandedIn>>;

export interface HandedIn {
  readonly filename: string;
  readonly contentType: string;
  readonly base64: string;
}

/** What a person filled into a form, by the inputs' ids. */
export type FilledIn = Readonly<Record<string, string | boolean | readonly (string | HandedIn)[]>>;

/** A post that somebody writes in a forum. */
export interface NewPost {
  readonly title: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly files: readonly HandedIn[];
}

export interface OpenedModal {
  readonly ticket: string;
  readonly title: string;
  readonly components: readonly JsonObject[];
  readonly marks: Readonly<Record<string, readonly Mark[]>>;
}

/** What came of an interaction, beside the messages that came or changed. */
export type Outcome =
  | { readonly kind: 'shown' }
  | { readonly kind: 'begun'; readonly channel: string }
  | { readonly kind: 'modal'; readonly modal: OpenedModal }
  | { readonly kind: 'silence' }
  | { readonly kind: 'refused'; readonly why: string };

export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

/** What the page is told while it is open. */
export type PageEvent =
  | { readonly kind: 'message'; readonly channel: string; readonly message: ShownMessage; readonly isNew: boolean }
  | { readonly kind: 'gone'; readonly channel: string; readonly id: string }
  | { readonly kind: 'changed' }
  | { readonly kind: 'clock'; readonly now: number }
  | { readonly kind: 'typing'; readonly channel: string; readonly user: string }
  | { readonly kind: 'notice'; readonly notice: Notice };
