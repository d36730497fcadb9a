import { textsIn } from '../../../commands/texts/texts-in.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { readyTimeline } from '../../query/timeline.ts';
import type { BriefingLibrary } from '../../runtime/briefing-library.ts';
import { eventSource } from '../../view/claim-node.ts';
import { layoutOf } from './answer-page.ts';
import { readyClaims } from './render/selection-pages.ts';
import type { Turns } from './turns.ts';

export interface WarmUpParts {
  readonly library: Pick<BriefingLibrary, 'ids' | 'get' | 'onChange'>;
  readonly turns: Pick<Turns, 'wait'>;
  /** In which answers are given. */
  readonly languages: readonly string[];
}

export interface WarmUp {
  /** Resolves when nothing is left to be made ready. */
  settled(): Promise<void>;
  stop(): void;
}

/** Milliseconds of work after which others have their turn. */
const SLICE = 2;
/** Milliseconds until it is tried again while people are waiting. */
const PATIENCE = 20;

/**
 * Makes ready what the first question to each briefing would wait for, now and whenever one changes: a little at a
 * time, and only while nobody waits for an answer. Whoever asks sooner is answered all the same.
 */
export function warmUp({ library, turns, languages }: WarmUpParts): WarmUp {
  const left = new Map<string, Iterator<void>>();
  let waiting: (() => void)[] = [];
  let isOver = false;
  let isGoing = false;

  const goOn = (): void => {
    const [next] = left;
    if (next === undefined || isOver) {
      isGoing = false;
      for (const tell of waiting.splice(0)) tell();
      return;
    }
    isGoing = true;
    if (turns.wait > 0) {
      setTimeout(goOn, PATIENCE).unref();
      return;
    }
    const [id, steps] = next;
    if (workOff(steps)) left.delete(id);
    setImmediate(goOn);
  };
  const begin = (id: string, snapshot: Snapshot | null): void => {
    if (snapshot === null) left.delete(id);
    else left.set(id, stepsFor(snapshot, languages));
    if (!isGoing) goOn();
  };

  const quiet = library.onChange(({ id, before, after }) => {
    if (after !== before) begin(id, after);
  });
  for (const id of library.ids()) begin(id, library.get(id)?.snapshot ?? null);
  return {
    async settled() {
      if (!isGoing) return;
      await new Promise<void>((resolve) => {
        waiting = [...waiting, resolve];
      });
    },
    stop() {
      isOver = true;
      quiet();
    },
  };
}

/** Does steps for a while; true when none is left. */
function workOff(steps: Iterator<void>): boolean {
  const end = performance.now() + SLICE;
  while (performance.now() < end) if (steps.next().done === true) return true;
  return false;
}

function* stepsFor(snapshot: Snapshot, languages: readonly string[]): Generator<void> {
  yield* readyTimeline(snapshot);
  for (const language of languages) {
    yield* readyClaims(eventSource(snapshot, textsIn(language)), layoutOf({ snapshot }, language));
  }
}
