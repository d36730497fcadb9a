import type { User } from '../world/model.ts';
import { channelPermissions, has } from '../world/permissions.ts';
import { Permission as Flag } from '../wire.ts';
import type { PageParts } from './page-parts.ts';
import type { ChannelContent, PageState } from './shapes.ts';
import { showMessage } from './show-message.ts';
import { showState } from './show-state.ts';

/** Messages that a channel is opened with: the newest. */
const SHOWN = 200;

/** What one person sees; without a name the first person that there is. */
export function seenBy(
  { world, options }: Pick<PageParts, 'world' | 'options'>,
  as: string | null,
): { state(): PageState; channel(id: string): ChannelContent | null } {
  const people = [...world.users.values()].filter(({ bot }) => !bot);
  const user: User | undefined = people.find(({ id, username }) => id === as || username === as) ?? people[0];
  if (user === undefined) throw new Error('Nobody lives in this sandbox');
  return {
    state: () => showState(world, user, options),
    channel: (id) => {
      const channel = world.channels.get(id);
      const permissions = channel === undefined ? 0n : channelPermissions(world, channel, user.id);
      if (channel === undefined || !has(permissions, Flag.ViewChannel)) return null;
      const isForMe = (one: { ephemeralFor: string | null }): boolean =>
        one.ephemeralFor === null || one.ephemeralFor === user.id;
      const messages = has(permissions, Flag.ReadMessageHistory)
        ? [...(world.messages.get(id)?.values() ?? [])].filter(isForMe).slice(-SHOWN)
        : [];
      return { messages: messages.map((message) => showMessage(world, message, user.id)) };
    },
  };
}
