import { textIn } from '../../json.ts';
import type { FilledIn, NewPost, Outcome } from '../shapes.ts';
import { goTo } from './entering.ts';
import { focusSoon } from './focus.ts';
import { followEnd } from './follow-end.ts';
import { forget, load, refresh } from './following.ts';
import { handIn } from './hand-in.ts';
import { nextNumber } from './next-number.ts';
import { openChannel } from './places.ts';
import { type MessageAt, requests } from './requests.ts';
import { change, current, NOTHING_WRITTEN, write } from './store.ts';
import { explain, toast } from './toasts.ts';

const SILENCE = 'The application did not respond';

export async function sendCommand(
  line: string,
  shown: string,
  filled: Parameters<typeof requests.command>[3],
): Promise<void> {
  const { state, channel, pending, contents } = current();
  if (channel === null) return;
  const last = contents.get(channel)?.messages.at(-1)?.payload['id'] ?? openChannel(current())?.lastMessageId;
  const sent = { id: nextNumber(), channel, line: shown, after: textIn(last) };
  const { id } = sent;
  followEnd();
  change({ pending: [...pending, { ...sent, fault: null }], writing: NOTHING_WRITTEN });
  const fail = (fault: string): void => {
    const rest = current().pending.filter((one) => one.id !== id);
    change({ pending: [...rest, { ...sent, fault }] });
  };
  try {
    const outcome = await requests.command(state.me, channel, line, filled);
    if (outcome.kind === 'silence') fail(SILENCE);
    else if (outcome.kind === 'refused') fail(outcome.why);
    else await settle(id, channel);
    openModal(outcome);
  } catch (error) {
    fail(explain(error));
  }
}

/** What came of a command may be told before its answer is: it is waited for until the answer stands there. */
async function settle(id: number, channel: string): Promise<void> {
  if (current().pending.some((one) => one.id === id)) await load(channel).catch(() => undefined);
  forget(id);
}

function openModal(outcome: Outcome): void {
  if (outcome.kind === 'modal') change({ modal: outcome.modal, modalFault: null });
}

/** Does what is asked for, once however often that is before it is done. */
async function once(key: string, act: () => Promise<void>): Promise<void> {
  if (current().busy.has(key)) return;
  change({ busy: new Set(current().busy).add(key) });
  try {
    await act();
  } finally {
    const busy = new Set(current().busy);
    busy.delete(key);
    change({ busy });
  }
}

function useComponent(message: MessageAt, customId: string, ask: () => Promise<Outcome>): Promise<void> {
  return once(`${message.id}:${customId}`, async () => {
    const faults = new Map(current().faults);
    faults.delete(message.id);
    change({ faults });
    try {
      const outcome = await ask();
      if (outcome.kind === 'silence') fault('This interaction failed');
      if (outcome.kind === 'refused') fault(outcome.why);
      openModal(outcome);
    } catch (error) {
      fault(explain(error));
    }
  });

  function fault(text: string): void {
    change({ faults: new Map(current().faults).set(message.id, text) });
  }
}

export function press(message: MessageAt, customId: string): Promise<void> {
  return useComponent(message, customId, () => requests.press(current().state.me, message, customId));
}

export function choose(message: MessageAt, customId: string, values: readonly string[]): Promise<void> {
  return useComponent(message, customId, () => requests.choose(current().state.me, message, customId, values));
}

export async function say(text: string, files: readonly File[]): Promise<void> {
  const { state, channel } = current();
  if (channel === null || (text.trim() === '' && files.length === 0)) return;
  followEnd();
  change({ writing: NOTHING_WRITTEN });
  // What could not be sent is given back, unless something else is being written by then.
  const giveBack = (why: string): void => {
    toast(why, true);
    if (current().channel === channel && current().writing === NOTHING_WRITTEN) write({ text, files });
  };
  try {
    const outcome = await requests.say(state.me, channel, text, await Promise.all(files.map(handIn)));
    if (outcome.kind === 'refused') giveBack(outcome.why);
  } catch (error) {
    giveBack(explain(error));
  }
}

/** Goes where something was begun, or says why it was not. */
function begun(ask: () => Promise<Outcome>): Promise<void> {
  return once('begin', async () => {
    try {
      const outcome = await ask();
      if (outcome.kind === 'refused') change({ beginFault: outcome.why });
      if (outcome.kind !== 'begun') return;
      await refresh();
      change({ begin: null, beginFault: null });
      void goTo(current().server, outcome.channel);
    } catch (error) {
      change({ beginFault: explain(error) });
    }
  });
}

export function beginThread(name: string, from: MessageAt | null, text: string): Promise<void> {
  const { state, channel } = current();
  return begun(() => requests.thread(state.me, channel ?? '', name, from, text));
}

export function beginPost(post: Omit<NewPost, 'files'>, files: readonly File[]): Promise<void> {
  const { state, channel } = current();
  return begun(async () =>
    requests.post(state.me, channel ?? '', { ...post, files: await Promise.all(files.map(handIn)) }),
  );
}

export async function submitModal(read: () => Promise<FilledIn>): Promise<void> {
  const { state, modal } = current();
  if (modal === null) return;
  await once(modal.ticket, async () => {
    try {
      const outcome = await requests.submit(state.me, modal.ticket, await read());
      if (outcome.kind === 'refused') change({ modalFault: outcome.why });
      else if (outcome.kind === 'silence') change({ modalFault: 'Something went wrong. Try again.' });
      else change({ modal: outcome.kind === 'modal' ? outcome.modal : null, modalFault: null });
    } catch (error) {
      change({ modalFault: explain(error) });
    }
  });
}

export function dismiss(id: string): void {
  change({ dismissed: new Set(current().dismissed).add(id) });
  focusSoon('write');
}

export async function moveClock(milliseconds: number): Promise<void> {
  await requests.clock(milliseconds).catch((error: unknown) => toast(explain(error), true));
}
