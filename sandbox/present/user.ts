import type { JsonObject } from '../json.ts';
import type { Member, User } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { requireUser } from '../world/lookup.ts';
import { instant } from './instant.ts';

/** A user as everybody sees one. */
export function presentUser(user: User): JsonObject {
  return {
    id: user.id,
    username: user.username,
    discriminator: user.bot ? '0001' : '0',
    global_name: user.globalName,
    avatar: null,
    banner: null,
    accent_color: null,
    avatar_decoration_data: null,
    collectibles: null,
    primary_guild: null,
    public_flags: 0,
    flags: 0,
    ...(user.bot ? { bot: true } : {}),
  };
}

/** The bot's own account tells a little more of itself. */
export function presentSelf(user: User): JsonObject {
  return { ...presentUser(user), verified: true, mfa_enabled: true, email: null, locale: user.locale };
}

/** What an option that names a member tells of it. */
export function presentPartialMember(member: Member): JsonObject {
  return {
    nick: member.nick,
    roles: [...member.roles],
    joined_at: instant(member.joinedAt),
    avatar: null,
    banner: null,
    communication_disabled_until: null,
    flags: 0,
    pending: false,
    premium_since: null,
  };
}

/** A member without its user, as Discord sends it beside one. */
export function presentBareMember(member: Member): JsonObject {
  return { ...presentPartialMember(member), deaf: false, mute: false };
}

export function presentMember(world: World, member: Member): JsonObject {
  return { ...presentBareMember(member), user: presentUser(requireUser(world, member.userId)) };
}
