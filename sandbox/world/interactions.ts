import { ContextType } from '../wire.ts';
import { botIsIn, requireInteraction } from './lookup.ts';
import type {
  Acknowledgement,
  Channel,
  Interaction,
  InteractionKind,
  InteractionMetadata,
  Message,
  User,
} from './model.ts';
import type { Id } from './snowflake.ts';
import type { World } from './world.ts';

/** How long the first answer may take, and how long the token lives (Discord's documentation). */
export const LIVES = { firstAnswer: 3_000, token: 15 * 60_000 } as const;

/** Follow-ups that an application may send where it is only installed for the person. */
export const FOLLOW_UPS_OF_USER_INSTALL = 5;

/** Where an interaction takes place, as Discord tells the application. */
export function contextOf(world: World, channel: Channel): number {
  if (channel.guildId !== null) return ContextType.Guild;
  const withBot = channel.recipients.length === 2 && channel.recipients.includes(world.botId);
  return withBot ? ContextType.BotDM : ContextType.PrivateChannel;
}

/** By which installations the application may act for this person here: `"0"` the guild's, `"1"` the person's own. */
export function installationsFor(world: World, user: User, channel: Channel): Readonly<Record<string, Id>> {
  const context = contextOf(world, channel);
  const shares = [...world.guilds.values()].some((guild) => guild.members.has(user.id) && botIsIn(world, guild.id));
  const owners: Record<string, Id> = {};
  if (channel.guildId !== null && botIsIn(world, channel.guildId)) owners['0'] = channel.guildId;
  if (context === ContextType.BotDM && shares) owners['0'] = '0';
  if (user.installedApp) owners['1'] = user.id;
  return owners;
}

export interface NewInteraction {
  readonly kind: InteractionKind;
  readonly userId: Id;
  readonly channel: Channel;
  readonly owners: Readonly<Record<string, Id>>;
  readonly data: Interaction['data'];
  readonly commandName?: string | null;
  readonly sourceMessageId?: Id | null;
}

export function beginInteraction(world: World, wish: NewInteraction): Interaction {
  forgetOld(world);
  const id = world.nextId();
  const interaction: Interaction = {
    id,
    token: Buffer.from(`interaction:${id}:${crypto.randomUUID()}`).toString('base64url'),
    kind: wish.kind,
    createdAt: world.clock.now(),
    userId: wish.userId,
    channelId: wish.channel.id,
    guildId: wish.channel.guildId,
    context: contextOf(world, wish.channel),
    owners: wish.owners,
    data: wish.data,
    commandName: wish.commandName ?? null,
    sourceMessageId: wish.sourceMessageId ?? null,
    acknowledgement: null,
    acknowledgedAt: null,
    attempts: [],
    followUpIds: [],
  };
  world.interactions.set(id, interaction);
  world.interactionsByToken.set(interaction.token, id);
  world.emit({ kind: 'interaction-created', interaction });
  return interaction;
}

/** Interactions whose token died long ago are of no use to anybody; a busy sandbox must not keep them all. */
function forgetOld(world: World): void {
  const now = world.clock.now();
  for (const [id, interaction] of world.interactions) {
    if (now - interaction.createdAt <= 4 * LIVES.token) return;
    world.interactions.delete(id);
    world.interactionsByToken.delete(interaction.token);
  }
}

function change(world: World, id: Id, fields: Partial<Interaction>): Interaction {
  const interaction = { ...requireInteraction(world, id), ...fields };
  world.interactions.set(id, interaction);
  return interaction;
}

export function acknowledge(world: World, id: Id, acknowledgement: Acknowledgement): Interaction {
  const interaction = change(world, id, { acknowledgement, acknowledgedAt: world.clock.now() });
  world.emit({ kind: 'interaction-answered', interaction });
  return interaction;
}

export function noteAttempt(world: World, id: Id, type: number, status: number): void {
  if (!world.interactions.has(id)) return;
  const { attempts } = requireInteraction(world, id);
  change(world, id, { attempts: [...attempts, { at: world.clock.now(), type, status }] });
}

export function noteFollowUp(world: World, id: Id, message: Message): void {
  const { followUpIds } = requireInteraction(world, id);
  const interaction = change(world, id, { followUpIds: [...followUpIds, message.id] });
  world.emit({ kind: 'interaction-followed-up', interaction, message });
}

/** The message that `@original` names: the answer, or for a component's update the message it sat on. */
export function originalMessageId(interaction: Interaction): Id | null {
  const { acknowledgement } = interaction;
  if (acknowledgement === null) return null;
  if (acknowledgement.kind === 'message' || acknowledgement.kind === 'deferred-message') {
    return acknowledgement.messageId;
  }
  if (acknowledgement.kind === 'update' || acknowledgement.kind === 'deferred-update') {
    return interaction.sourceMessageId;
  }
  return null;
}

/** What a message tells of the interaction that it answers; autocomplete is never answered by a message. */
export function metadataOf(interaction: Interaction, followsUp: boolean): InteractionMetadata {
  return {
    id: interaction.id,
    type: interaction.kind === 4 ? 2 : interaction.kind,
    userId: interaction.userId,
    name: interaction.commandName,
    owners: interaction.owners,
    originalResponseMessageId: followsUp ? originalMessageId(interaction) : null,
    interactedMessageId: interaction.kind === 3 ? interaction.sourceMessageId : null,
  };
}
