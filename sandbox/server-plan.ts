import { ChannelType, Permission as Flag } from './wire.ts';
import { addChannel, addThread } from './world/channels.ts';
import { addGuild, addRole, joinGuild } from './world/guilds.ts';
import { addMessage } from './world/messages.ts';
import type { Channel, Guild, Overwrite } from './world/model.ts';
import { addMember, addUser } from './world/people.ts';
import type { World } from './world/world.ts';

export interface PersonPlan {
  readonly username: string;
  readonly name: string;
  /** The language of their client, such as `de`. */
  readonly locale?: string;
  readonly isAdmin?: boolean;
}

export interface PostPlan {
  readonly author: string;
  readonly text: string;
}

export interface ChannelPlan {
  readonly name: string;
  readonly category: string;
  readonly type?: 'text' | 'announcement' | 'forum';
  readonly topic?: string;
  readonly tags?: readonly string[];
  /** Seen by admins and the bot alone. */
  readonly forAdmins?: boolean;
  /** Written in by admins and the bot alone. */
  readonly readOnly?: boolean;
  readonly messages?: readonly PostPlan[];
  /** Of a forum: what was posted there. */
  readonly posts?: readonly (PostPlan & { readonly title: string; readonly replies?: readonly PostPlan[] })[];
}

/** A server as somebody wants to find it: its people, its channels, and what was said there before. */
export interface ServerPlan {
  readonly name: string;
  /** The first owns the server. */
  readonly people: readonly PersonPlan[];
  readonly channels: readonly ChannelPlan[];
}

const TYPES = {
  text: ChannelType.GuildText,
  announcement: ChannelType.GuildAnnouncement,
  forum: ChannelType.GuildForum,
} as const;

/** Fills the world with one server, in which the bot is. */
export function seedFrom(plan: ServerPlan): (world: World) => void {
  return (world) => {
    const [owner, ...others] = plan.people;
    if (owner === undefined) throw new Error('A server needs somebody who owns it');
    const ids = new Map<string, string>();
    const settle = ({ username, name, locale }: PersonPlan, id?: string): string => {
      const wish = { username, globalName: name, ...(locale === undefined ? {} : { locale }) };
      const user = addUser(world, id === undefined ? wish : { ...wish, id });
      ids.set(username, user.id);
      return user.id;
    };
    const guild = addGuild(world, { name: plan.name, ownerId: settle(owner, world.application.ownerId) });
    const admins = addRole(world, guild.id, { name: 'Admins', permissions: Flag.ManageGuild | Flag.ManageChannels });
    for (const person of others) {
      addMember(world, guild.id, settle(person), person.isAdmin === true ? [admins.id] : []);
    }
    joinGuild(world, guild.id);

    const say = (channel: Channel, { author, text }: PostPlan): void => {
      addMessage(
        world,
        { channelId: channel.id, authorId: ids.get(author) ?? guild.ownerId },
        { content: text, embeds: [], components: [], attachments: [], flags: 0, allowedMentions: null },
      );
    };
    const categories = new Map<string, Channel>();
    for (const wish of plan.channels) {
      const category =
        categories.get(wish.category) ??
        addChannel(world, guild.id, { name: wish.category, type: ChannelType.GuildCategory });
      categories.set(wish.category, category);
      const channel = addChannel(world, guild.id, {
        name: wish.name,
        type: TYPES[wish.type ?? 'text'],
        topic: wish.topic ?? null,
        parentId: category.id,
        tags: wish.tags ?? [],
        overwrites: overwritesOf(world, guild, admins.id, wish),
      });
      for (const message of wish.messages ?? []) say(channel, message);
      for (const { title, replies = [], ...post } of wish.posts ?? []) {
        const ownerId = ids.get(post.author) ?? guild.ownerId;
        const thread = addThread(world, channel, { name: title, type: ChannelType.PublicThread, ownerId });
        for (const message of [post, ...replies]) say(thread, message);
      }
    }
  };
}

function overwritesOf(world: World, guild: Guild, adminsId: string, wish: ChannelPlan): readonly Overwrite[] {
  const kept = wish.forAdmins === true ? Flag.ViewChannel : wish.readOnly === true ? Flag.SendMessages : null;
  if (kept === null) return [];
  return [
    { id: guild.id, type: 0, allow: 0n, deny: kept },
    { id: adminsId, type: 0, allow: kept, deny: 0n },
    { id: world.botId, type: 1, allow: kept, deny: 0n },
  ];
}
