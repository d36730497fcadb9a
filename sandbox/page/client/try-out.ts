import type { Try, Written } from '../shapes.ts';
import { moveClock } from './acts.ts';
import { enterAs, goTo } from './entering.ts';
import { explain, toast } from './toasts.ts';
import { chooseFiles } from './dropping.ts';
import { untilMorning } from './moments.ts';
import { type App, current } from './store.ts';
import { startWriting } from './writing.ts';

/** Does what a greeting offers. */
export function tryOut(offer: Try): void {
  if (offer.kind === 'drop') chooseFiles();
  else if (offer.kind === 'command') writeOut(offer);
  else watched(goToNamed(offer.channel).then(() => moveClock(untilMorning(current().state.now))));
}

/** Goes where a command belongs, as whom it is for, and writes it so that Enter sends it. */
export function writeOut({ line, values = {}, channel, as }: Written): void {
  watched(
    (async () => {
      const { state } = current();
      const person = state.users.find(({ name }) => name === as);
      if (person !== undefined && person.id !== state.me) await enterAs(person.id);
      // What stands in the channel is not waited for: somebody may begin to write there.
      if (channel !== undefined) watched(goToNamed(channel));
      startWriting(line, values);
    })(),
  );
}

async function goToNamed(name: string): Promise<void> {
  const place = placeOf(current(), name);
  if (place !== null && place.channel !== current().channel) await goTo(place.server, place.channel);
}

function placeOf({ state }: App, name: string): { readonly server: string; readonly channel: string } | null {
  for (const server of state.servers) {
    const channel = server.channels.find((one) => one.name === name);
    if (channel !== undefined) return { server: server.id, channel: channel.id };
  }
  return null;
}

function watched(work: Promise<unknown>): void {
  work.catch((error: unknown) => toast(explain(error), true));
}
