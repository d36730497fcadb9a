import type { Channel, Guild, Interaction, Member, Message, Role } from './model.ts';
import type { Id } from './snowflake.ts';

/** Everything that can happen in the world; the gateway, the driver and any page on top listen to these. */
export type WorldEvent =
  | { readonly kind: 'guild-joined'; readonly guild: Guild }
  | { readonly kind: 'guild-updated'; readonly guild: Guild }
  | { readonly kind: 'guild-left'; readonly guildId: Id }
  | { readonly kind: 'guild-unavailable'; readonly guildId: Id }
  | { readonly kind: 'guild-available'; readonly guild: Guild }
  | { readonly kind: 'role-created' | 'role-updated'; readonly guildId: Id; readonly role: Role }
  | { readonly kind: 'role-deleted'; readonly guildId: Id; readonly roleId: Id }
  | { readonly kind: 'member-added' | 'member-updated'; readonly guildId: Id; readonly member: Member }
  | { readonly kind: 'member-removed'; readonly guildId: Id; readonly userId: Id }
  | { readonly kind: 'channel-created' | 'channel-updated' | 'channel-deleted'; readonly channel: Channel }
  | { readonly kind: 'thread-created' | 'thread-updated' | 'thread-deleted'; readonly channel: Channel }
  | { readonly kind: 'message-created' | 'message-updated'; readonly message: Message }
  | { readonly kind: 'message-deleted'; readonly message: Message }
  | { readonly kind: 'typing'; readonly channelId: Id; readonly userId: Id }
  | { readonly kind: 'command-permissions-updated'; readonly guildId: Id; readonly commandId: Id }
  | { readonly kind: 'commands-changed'; readonly guildId: Id | null }
  | { readonly kind: 'interaction-created'; readonly interaction: Interaction }
  | { readonly kind: 'interaction-answered'; readonly interaction: Interaction }
  | { readonly kind: 'interaction-followed-up'; readonly interaction: Interaction; readonly message: Message };

export type WorldListener = (event: WorldEvent) => void;
