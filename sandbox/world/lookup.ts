import type { Channel, Guild, Interaction, Message, User } from './model.ts';
import type { Id } from './snowflake.ts';
import type { World } from './world.ts';

function found<Thing>(thing: Thing | undefined, what: string, id: Id): Thing {
  if (thing === undefined) throw new Error(`There is no ${what} ${id} in the sandbox`);
  return thing;
}

export function requireGuild(world: World, id: Id): Guild {
  return found(world.guilds.get(id), 'guild', id);
}

export function requireChannel(world: World, id: Id): Channel {
  return found(world.channels.get(id), 'channel', id);
}

export function requireUser(world: World, id: Id): User {
  return found(world.users.get(id), 'user', id);
}

export function requireInteraction(world: World, id: Id): Interaction {
  return found(world.interactions.get(id), 'interaction', id);
}

export function findMessage(world: World, channelId: Id, messageId: Id): Message | undefined {
  return world.messages.get(channelId)?.get(messageId);
}

/** The channels of a guild in the order in which Discord shows them; threads apart. */
export function channelsOf(world: World, guildId: Id): readonly Channel[] {
  return [...world.channels.values()]
    .filter((channel) => channel.guildId === guildId && channel.thread === null)
    .toSorted((a, b) => a.position - b.position);
}

export function threadsOf(world: World, guildId: Id): readonly Channel[] {
  return [...world.channels.values()].filter((channel) => channel.guildId === guildId && channel.thread !== null);
}

/** Whether the bot was added to the guild; in others it acts only for people who installed it for themselves. */
export function botIsIn(world: World, guildId: Id): boolean {
  return world.guilds.get(guildId)?.members.has(world.botId) ?? false;
}
