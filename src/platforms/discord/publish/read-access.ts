import { type APIGuild, type APIGuildChannel, type APIGuildMember, PermissionFlagsBits } from 'discord-api-types/v10';
import type { FindOutcome } from '../../../delivery/publisher.ts';
import { has, permissionsIn } from '../permissions/permissions-in.ts';
import type { Line, LineAnswer } from './line.ts';
import { successOf, troubleOf } from './read-outcome.ts';
import { ROUTES } from './routes.ts';

const NEEDED = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.ReadMessageHistory;

/** Null when the history can be read; else why it cannot, or cannot be told. */
type Access = Exclude<FindOutcome, { readonly kind: 'found' | 'absent' }> | null;

/**
 * Whether the bot may read a channel's history. To be asked before and after reading: without the right, Discord shows
 * an empty history instead of a refusal.
 */
export async function readAccess(line: Line, self: string, guild: string, channel: string): Promise<Access> {
  const seen = await line.ask(ROUTES.channel(channel));
  const place = successOf(seen);
  if (!isPlace(place)) return unanswered(seen);
  // A thread has no rules of its own.
  if (place.thread_metadata !== undefined && place.parent_id != null)
    return readAccess(line, self, guild, place.parent_id);
  const server = await line.ask(ROUTES.guild(guild));
  const roles = successOf(server);
  if (!isServer(roles)) return unanswered(server);
  const bot = await line.ask(ROUTES.member(guild, self));
  const member = successOf(bot);
  if (!isMember(member)) return unanswered(bot);
  const permissions = permissionsIn({
    guild,
    roles: roles.roles,
    member: { id: self, roles: member.roles, owns: roles.owner_id === self },
    overwrites: place.permission_overwrites ?? [],
  });
  return has(permissions, NEEDED) ? null : { kind: 'unreadable', detail: 'the history may not be read' };
}

/** What an answer that is no success means for a question. */
export function unanswered(answer: LineAnswer): NonNullable<Access> {
  const trouble = troubleOf(answer);
  if (trouble.kind === 'refused') return trouble;
  return { kind: 'unanswered', retryAfter: trouble.kind === 'not-sent' ? trouble.retryAfter : null };
}

type Place = Pick<APIGuildChannel, 'permission_overwrites'> & {
  readonly parent_id?: string | null;
  readonly thread_metadata?: object;
};

function isPlace(json: unknown): json is Place {
  return typeof json === 'object' && json !== null && 'id' in json;
}

function isServer(json: unknown): json is Pick<APIGuild, 'roles' | 'owner_id'> {
  return typeof json === 'object' && json !== null && 'roles' in json && 'owner_id' in json;
}

function isMember(json: unknown): json is Pick<APIGuildMember, 'roles'> {
  return typeof json === 'object' && json !== null && 'roles' in json;
}
