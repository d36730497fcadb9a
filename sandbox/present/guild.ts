import type { JsonObject } from '../json.ts';
import { channelsOf, threadsOf } from '../world/lookup.ts';
import type { Guild, Role } from '../world/model.ts';
import { guildPermissions } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import { presentChannel } from './channel.ts';
import { instant } from './instant.ts';
import { presentMember } from './user.ts';

export function presentRole(role: Role): JsonObject {
  return {
    id: role.id,
    name: role.name,
    permissions: role.permissions.toString(),
    position: role.position,
    color: role.color,
    colors: { primary_color: role.color, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: role.botId !== null,
    mentionable: role.mentionable,
    icon: null,
    unicode_emoji: null,
    flags: 0,
    ...(role.botId === null ? {} : { tags: { bot_id: role.botId } }),
  };
}

export function presentGuild(guild: Guild): JsonObject {
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    roles: [...guild.roles.values()].map(presentRole),
    preferred_locale: guild.locale,
    icon: null,
    home_header: null,
    nsfw: false,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    vanity_url_code: null,
    afk_channel_id: null,
    afk_timeout: 300,
    application_id: null,
    default_message_notifications: 1,
    emojis: [],
    stickers: [],
    explicit_content_filter: 0,
    features: [],
    incidents_data: null,
    max_members: 500_000,
    max_presences: null,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    mfa_level: 0,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    premium_subscription_count: 0,
    premium_tier: 0,
    public_updates_channel_id: null,
    region: 'sandbox',
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    system_channel_flags: 0,
    system_channel_id: null,
    verification_level: 0,
    widget_channel_id: null,
    widget_enabled: false,
  };
}

/** All of a guild, as the gateway sends it when the bot joins it or it comes back. */
export function presentWholeGuild(world: World, guild: Guild): JsonObject {
  const bot = guild.members.get(world.botId);
  return {
    ...presentGuild(guild),
    joined_at: instant(bot?.joinedAt ?? 0),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    // Without the privileged intents Discord sends the bot only itself.
    members: bot === undefined ? [] : [presentMember(world, bot)],
    channels: channelsOf(world, guild.id).map((channel) => presentChannel(channel)),
    threads: threadsOf(world, guild.id).map((channel) => presentChannel(channel)),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** A guild as `/users/@me/guilds` lists it. */
export function presentOwnGuild(world: World, guild: Guild): JsonObject {
  const bot = guild.members.get(world.botId);
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    banner: null,
    owner: guild.ownerId === world.botId,
    permissions: (bot === undefined ? 0n : guildPermissions(guild, bot)).toString(),
    features: [],
  };
}
