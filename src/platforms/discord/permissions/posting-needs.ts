import { PermissionFlagsBits as Flag } from 'discord-api-types/v10';
import type { Schedule } from '../../../model/schedule.ts';
import { has } from './permissions-in.ts';

/** Permissions that posting may need, by the names that Discord's interface gives them (`createPosts`: in forums). */
const POSTING_FLAGS = {
  viewChannel: Flag.ViewChannel,
  sendMessages: Flag.SendMessages,
  createPosts: Flag.SendMessages,
  readHistory: Flag.ReadMessageHistory,
  createThreads: Flag.CreatePublicThreads,
  sendInThreads: Flag.SendMessagesInThreads,
  attachFiles: Flag.AttachFiles,
  mentionRoles: Flag.MentionEveryone,
} as const;
export type PostingPermission = keyof typeof POSTING_FLAGS;

/** What a schedule asks of the channel. `isMentionable`: everybody may mention its role, so that no right is needed. */
export interface Posting extends Pick<Schedule, 'form' | 'picture'> {
  readonly mention: boolean;
  readonly isMentionable: boolean;
}

/**
 * What is needed to post an edition, and to find out afterwards whether it was posted: without the right to read the
 * history Discord shows an empty one, and nobody could tell.
 */
export function postingNeeds({ form, picture, mention, isMentionable }: Posting): readonly PostingPermission[] {
  return [
    'viewChannel',
    form === 'forum' ? 'createPosts' : 'sendMessages',
    'readHistory',
    ...(form === 'thread' ? (['createThreads'] as const) : []),
    // What follows the first message of a thread or a post.
    ...(form === 'messages' ? [] : (['sendInThreads'] as const)),
    ...(picture ? (['attachFiles'] as const) : []),
    ...(mention && !isMentionable ? (['mentionRoles'] as const) : []),
  ];
}

/** Which of the needed permissions are not there. */
export function missingOf(needs: readonly PostingPermission[], permissions: bigint): readonly PostingPermission[] {
  return needs.filter((name) => !has(permissions, POSTING_FLAGS[name]));
}
