import type { Sandbox } from '../../sandbox/start-sandbox.ts';
import { isEditionId } from '../../src/platforms/discord/digest/edition-id.ts';
import { customIdsIn } from '../../src/platforms/discord/publish/markers.ts';

/** How often each marker of an edition stands in the sandbox, over all channels and threads. */
export function countCopies({ world }: Pick<Sandbox, 'world'>): ReadonlyMap<string, number> {
  const copies = new Map<string, number>();
  for (const messages of world.messages.values()) {
    for (const { components } of messages.values()) {
      for (const id of customIdsIn(components).filter(isEditionId)) copies.set(id, (copies.get(id) ?? 0) + 1);
    }
  }
  return copies;
}
