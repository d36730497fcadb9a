import type { Message } from '../world/model.ts';
import { Permission as Flag } from '../wire.ts';
import type { WorldEvent } from '../world/events.ts';
import { channelPermissions, has } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import type { PageEvent } from './shapes.ts';
import { showMessage } from './show-message.ts';

/** What a person's page is told of something that happened in the world; null for what they do not see. */
export function pageEventOf(world: World, userId: string, event: WorldEvent): PageEvent | null {
  const sees = (channelId: string): boolean => {
    const channel = world.channels.get(channelId);
    return channel !== undefined && has(channelPermissions(world, channel, userId), Flag.ViewChannel);
  };
  const seesMessage = ({ channelId, ephemeralFor }: Message): boolean =>
    sees(channelId) && (ephemeralFor === null || ephemeralFor === userId);

  switch (event.kind) {
    case 'message-created':
    case 'message-updated': {
      const { message } = event;
      if (!seesMessage(message)) return null;
      const isNew = event.kind === 'message-created';
      return { kind: 'message', channel: message.channelId, message: showMessage(world, message, userId), isNew };
    }
    case 'message-deleted':
      return { kind: 'gone', channel: event.message.channelId, id: event.message.id };
    case 'typing':
      return sees(event.channelId) ? { kind: 'typing', channel: event.channelId, user: event.userId } : null;
    case 'interaction-created':
    case 'interaction-answered':
    case 'interaction-followed-up':
      return null;
    default:
      return { kind: 'changed' };
  }
}
