import { type JsonObject, objectsIn, textIn } from '../json.ts';
import { ComponentType, Permission as Flag } from '../wire.ts';
import type { Channel, Pings } from './model.ts';
import { channelPermissions, has } from './permissions.ts';
import type { Id } from './snowflake.ts';
import type { World } from './world.ts';

export interface AllowedMentions {
  readonly parse: ReadonlySet<string>;
  readonly users: readonly Id[];
  readonly roles: readonly Id[];
}

/** All that a message shows as Markdown text: its content, and the text displays wherever they stand. */
export function displayedTexts(content: string, components: readonly JsonObject[]): string[] {
  const texts = content === '' ? [] : [content];
  const walk = (node: JsonObject): void => {
    if (node['type'] === ComponentType.TextDisplay) texts.push(textIn(node['content']));
    for (const child of objectsIn(node['components'])) walk(child);
  };
  for (const component of components) walk(component);
  return texts;
}

function matches(text: string, pattern: RegExp): Id[] {
  // Nearly no text has one.
  if (!text.includes('<@')) return [];
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

/** Without `allowed_mentions` everything in the text counts; embeds never notify anybody. */
export function findPings(
  world: World,
  channel: Channel,
  authorId: Id,
  texts: readonly string[],
  allowed: AllowedMentions | null,
): Pings {
  const text = texts.join('\n');
  const lets = (kind: string): boolean => allowed === null || allowed.parse.has(kind);
  const named = (kind: 'users' | 'roles', ids: readonly Id[]): Id[] => [
    ...new Set(ids.filter((id) => lets(kind) || allowed?.[kind].includes(id) === true)),
  ];
  const users = named('users', matches(text, /<@!?(\d+)>/g)).filter((id) => world.users.has(id));
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  if (guild === undefined) return { users, roles: [], everyone: false };
  const mayAll = has(channelPermissions(world, channel, authorId), Flag.MentionEveryone);
  const roles = named('roles', matches(text, /<@&(\d+)>/g)).filter((id) => {
    const role = guild.roles.get(id);
    return role !== undefined && (role.mentionable || mayAll);
  });
  return { users, roles, everyone: mayAll && lets('everyone') && /@(?:everyone|here)\b/.test(text) };
}
