import type { Try } from '../shapes.ts';
import { enterAs, goTo } from './acts.ts';
import { current } from './store.ts';
import { startWriting } from './writing.ts';

/** Does what a greeting offers: goes there, as whom it is for, and writes the command so that Enter sends it. */
export async function tryOut({ line, channel, as }: Try): Promise<void> {
  const { state } = current();
  const person = state.users.find(({ name, id }) => name.toLowerCase() === as?.toLowerCase() || id === as);
  if (person !== undefined && person.id !== state.me) await enterAs(person.id);
  const place = current().state.servers.flatMap((server) =>
    server.channels.filter(({ name }) => name === channel).map((one) => ({ server: server.id, channel: one.id })),
  )[0];
  if (place !== undefined) await goTo(place.server, place.channel);
  startWriting(line);
}
