import type { APIAttachment } from 'discord-api-types/v10';
import type { JsonObject } from '../json.ts';
import type { Id } from './snowflake.ts';

export interface User {
  readonly id: Id;
  readonly username: string;
  readonly globalName: string | null;
  readonly bot: boolean;
  /** The language of this person's client. */
  readonly locale: string;
  /** Whether this person installed the application for themselves. */
  readonly installedApp: boolean;
  /** Whether strangers may write to this person: Discord answers 50007 where they may not. */
  readonly acceptsDirectMessages: boolean;
}

/** The one application that the sandbox knows, and its bot. */
export interface Application {
  readonly id: Id;
  readonly name: string;
  readonly description: string;
  readonly ownerId: Id;
  readonly token: string;
  /** Privileged intents that its owner switched on. */
  readonly privilegedIntents: number;
}

export interface Role {
  readonly id: Id;
  readonly name: string;
  readonly permissions: bigint;
  readonly position: number;
  readonly color: number;
  readonly mentionable: boolean;
  /** The bot whose own role this is; such a role cannot be given away. */
  readonly botId: Id | null;
}

export interface Member {
  readonly userId: Id;
  readonly nick: string | null;
  readonly roles: readonly Id[];
  readonly joinedAt: number;
}

export interface CommandPermission {
  readonly id: Id;
  readonly type: 1 | 2 | 3;
  readonly permission: boolean;
}

export interface Guild {
  readonly id: Id;
  readonly name: string;
  readonly ownerId: Id;
  readonly locale: string;
  readonly roles: ReadonlyMap<Id, Role>;
  readonly members: ReadonlyMap<Id, Member>;
  /** False during an outage: the bot is told so, and keeps what it has. */
  readonly available: boolean;
  /** What admins set per command (or for the whole application, under its id). */
  readonly commandPermissions: ReadonlyMap<Id, readonly CommandPermission[]>;
}

export interface Overwrite {
  readonly id: Id;
  /** 0 a role, 1 a member. */
  readonly type: 0 | 1;
  readonly allow: bigint;
  readonly deny: bigint;
}

export interface ThreadState {
  readonly ownerId: Id;
  readonly archived: boolean;
  readonly locked: boolean;
  readonly invitable: boolean;
  readonly autoArchiveDuration: number;
  readonly archiveChangedAt: number;
  readonly createdAt: number;
  readonly memberIds: readonly Id[];
  readonly appliedTags: readonly Id[];
  readonly messageCount: number;
}

export interface ForumTag {
  readonly id: Id;
  readonly name: string;
}

export interface Channel {
  readonly id: Id;
  readonly type: number;
  /** Null for direct messages. */
  readonly guildId: Id | null;
  readonly name: string;
  readonly topic: string | null;
  readonly parentId: Id | null;
  readonly position: number;
  readonly nsfw: boolean;
  readonly rateLimitPerUser: number;
  readonly overwrites: readonly Overwrite[];
  readonly availableTags: readonly ForumTag[];
  /** Who talks in a direct message. */
  readonly recipients: readonly Id[];
  readonly lastMessageId: Id | null;
  readonly thread: ThreadState | null;
}

/** Bytes that the sandbox's own CDN serves. */
export interface StoredFile {
  readonly id: Id;
  readonly channelId: Id;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface MessageReference {
  readonly messageId: Id;
  readonly channelId: Id;
  readonly guildId: Id | null;
}

export interface InteractionMetadata {
  readonly id: Id;
  readonly type: 2 | 3 | 5;
  readonly userId: Id;
  readonly name: string | null;
  readonly owners: Readonly<Record<string, Id>>;
  readonly originalResponseMessageId: Id | null;
  readonly interactedMessageId: Id | null;
}

/** Who is notified by a message: what its text names and `allowed_mentions` lets through. */
export interface Pings {
  readonly users: readonly Id[];
  readonly roles: readonly Id[];
  readonly everyone: boolean;
}

export interface Message {
  readonly id: Id;
  readonly channelId: Id;
  readonly authorId: Id;
  readonly type: number;
  readonly content: string;
  readonly embeds: readonly JsonObject[];
  readonly components: readonly JsonObject[];
  readonly attachments: readonly APIAttachment[];
  readonly flags: number;
  readonly pings: Pings;
  readonly tts: boolean;
  readonly createdAt: number;
  readonly editedAt: number | null;
  readonly nonce: string | number | null;
  readonly applicationId: Id | null;
  /** Set for answers to interactions, which are sent through the interaction's webhook. */
  readonly webhookId: Id | null;
  readonly interaction: InteractionMetadata | null;
  readonly reference: MessageReference | null;
  /** The only person who sees it; null when everybody in the channel does. */
  readonly ephemeralFor: Id | null;
  readonly threadId: Id | null;
}

export interface Command {
  readonly id: Id;
  readonly type: number;
  /** Null for a global command. */
  readonly guildId: Id | null;
  readonly name: string;
  readonly nameLocalizations: Readonly<Record<string, string>> | null;
  readonly description: string;
  readonly descriptionLocalizations: Readonly<Record<string, string>> | null;
  readonly options: readonly JsonObject[];
  readonly defaultMemberPermissions: bigint | null;
  readonly contexts: readonly number[] | null;
  readonly integrationTypes: readonly number[];
  readonly nsfw: boolean;
  readonly version: Id;
}

export type InteractionKind = 2 | 3 | 4 | 5;

/** How an interaction was answered for the first time. */
export type Acknowledgement =
  | { readonly kind: 'message'; readonly messageId: Id }
  | { readonly kind: 'deferred-message'; readonly messageId: Id }
  | { readonly kind: 'deferred-update' }
  | { readonly kind: 'update' }
  | { readonly kind: 'choices'; readonly choices: readonly JsonObject[] }
  | { readonly kind: 'modal'; readonly modal: JsonObject };

/** One try of the bot at the callback endpoint: a test may count how often an interaction was answered. */
export interface CallbackAttempt {
  readonly at: number;
  readonly type: number;
  readonly status: number;
}

export interface Interaction {
  readonly id: Id;
  readonly token: string;
  readonly kind: InteractionKind;
  readonly createdAt: number;
  readonly userId: Id;
  readonly channelId: Id;
  readonly guildId: Id | null;
  readonly context: number;
  readonly owners: Readonly<Record<string, Id>>;
  readonly data: JsonObject;
  /** The command's name with its subcommands, for the line above an answer. */
  readonly commandName: string | null;
  /** The message whose component was used (also of the modal that a component opened). */
  readonly sourceMessageId: Id | null;
  readonly acknowledgement: Acknowledgement | null;
  readonly acknowledgedAt: number | null;
  readonly attempts: readonly CallbackAttempt[];
  readonly followUpIds: readonly Id[];
}
