import { Permission as Flag, ContextType } from '../wire.ts';
import { findMessage, requireChannel, requireUser } from '../world/lookup.ts';
import type { Channel, Interaction } from '../world/model.ts';
import { channelPermissions } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import { presentAnyChannel } from './channel.ts';
import { presentMessage } from './message.ts';
import { presentBareMember, presentUser } from './user.ts';

/** Bytes that one attachment may have where nobody pays for more. */
export const ATTACHMENT_SIZE_LIMIT = 10_485_760;

/** What the application may do without being a member: in direct messages, and for those who installed it. */
function foreignPermissions(context: number): bigint {
  const base = Flag.AttachFiles | Flag.EmbedLinks | Flag.MentionEveryone;
  return context === ContextType.BotDM ? base | Flag.UseExternalEmojis : base;
}

function appPermissions(world: World, interaction: Interaction, channel: Channel): bigint {
  const isMember = world.guilds.get(interaction.guildId ?? '')?.members.has(world.botId) ?? false;
  return isMember ? channelPermissions(world, channel, world.botId) : foreignPermissions(interaction.context);
}

/** An interaction as the gateway hands it to the application. */
export function presentInteraction(world: World, interaction: Interaction): object {
  const channel = requireChannel(world, interaction.channelId);
  const user = requireUser(world, interaction.userId);
  const guild = interaction.guildId === null ? undefined : world.guilds.get(interaction.guildId);
  const member = guild?.members.get(user.id);
  const source =
    interaction.sourceMessageId === null ? undefined : findMessage(world, channel.id, interaction.sourceMessageId);
  return {
    id: interaction.id,
    application_id: world.application.id,
    type: interaction.kind,
    token: interaction.token,
    version: 1,
    data: interaction.data,
    channel_id: channel.id,
    channel: {
      ...presentAnyChannel(world, channel),
      permissions: channelPermissions(world, channel, user.id).toString(),
    },
    context: interaction.context,
    locale: user.locale,
    app_permissions: appPermissions(world, interaction, channel).toString(),
    entitlements: [],
    authorizing_integration_owners: interaction.owners,
    attachment_size_limit: ATTACHMENT_SIZE_LIMIT,
    ...(guild === undefined || member === undefined
      ? { user: presentUser(user) }
      : {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_locale: guild.locale,
          member: {
            ...presentBareMember(member),
            user: presentUser(user),
            permissions: channelPermissions(world, channel, user.id).toString(),
          },
        }),
    ...(source === undefined ? {} : { message: presentMessage(world, source) }),
  };
}
