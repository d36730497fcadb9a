import type { ShownChannel, ShownCommand, ShownServer } from '../shapes.ts';
import type { App } from './store.ts';

/** The server that is open; null among the direct messages. */
export function openServer({ state, server }: App): ShownServer | null {
  return state.servers.find(({ id }) => id === server) ?? null;
}

export function openChannel(app: App): ShownChannel | null {
  const { state, channel } = app;
  if (state.direct !== null && state.direct.id === channel) return state.direct;
  return openServer(app)?.channels.find(({ id }) => id === channel) ?? null;
}

/** The commands that the person is offered in the open channel. */
export function offeredHere(app: App): readonly ShownCommand[] {
  const offered = openChannel(app)?.commands ?? [];
  return app.state.commands.filter(({ id }) => offered.includes(id));
}

/** A channel by its id, in whichever server the person sees it. */
export function findChannel({ state }: App, id: string): ShownChannel | null {
  return state.servers.flatMap(({ channels }) => channels).find((one) => one.id === id) ?? null;
}

export function nameOfUser({ state }: App, id: string): string {
  return state.users.find((one) => one.id === id)?.name ?? 'somebody';
}

/** The channel that a server opens with: where one may write, else any. */
export function firstChannel(server: ShownServer): ShownChannel | null {
  const rooms = server.channels.filter(({ kind }) => kind === 'text' || kind === 'announcement');
  return rooms.find(({ writable }) => writable) ?? rooms[0] ?? null;
}
