import { type Event, UNTHEMED } from '../../model/claim.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Change } from '../../query/changes.ts';
import { claimNode, showDate } from '../../view/claim-node.ts';
import type { Mark, ViewNode } from '../../view/view.ts';
import { showDaysIn } from '../show-days-in.ts';
import { headOfConflict } from '../tell-conflict.ts';
import type { EditionWords } from '../words/edition-words.ts';

/** What a change is looked up in. */
export interface BeforeAndAfter {
  readonly before: Snapshot;
  readonly after: Snapshot;
}

/** A change as a line of the news: what it is in front, its words, and what they rest on; old words stand below. */
export function newsNodes(change: Change, snapshots: BeforeAndAfter, words: EditionWords): readonly ViewNode[] {
  const { label, text, marks, was } = told(change, snapshots, words);
  // A question that no document bears on yet has nothing to prove it, and is no claim.
  const line: ViewNode =
    change.citations.length === 0
      ? { kind: 'text', text: join(label, text) }
      : claimNode({ ...change, text }, label, marks);
  return was === undefined || was === null ? [line] : [line, { kind: 'text', text: words.was(was) }];
}

interface Told {
  readonly label: string;
  readonly text: string;
  readonly marks?: readonly Mark[];
  /** What it said before, where the label does not tell. */
  readonly was?: string | null;
}

function told(change: Change, snapshots: BeforeAndAfter, words: EditionWords): Told {
  switch (change.of) {
    case 'event':
      return eventNews(change, snapshots, words);
    case 'stake': {
      const [old, now] = find(change, snapshots, 'stakes');
      const themes = distinct([old?.theme, now?.theme]);
      return {
        ...claimNews(change, themes.length > 1),
        label: join(words.stake(themes.filter((one) => one !== UNTHEMED).join(' → ')), more(change, words)),
      };
    }
    case 'takeaway':
      return { ...claimNews(change, false), label: join(words.takeaway, more(change, words)) };
    case 'question':
      return questionNews(change, snapshots, words);
    case 'conflict':
      return conflictNews(change, snapshots, words);
    default:
      return change.of satisfies never;
  }
}

function eventNews(change: Change, snapshots: BeforeAndAfter, words: EditionWords): Told {
  const [old, now] = find(change, snapshots, 'events');
  const state = movedFrom(old, now, words);
  const isInferred = now?.date != null && now.date.inferred !== 'none';
  return {
    ...claimNews(change, state.isMoved),
    label: join(state.text, more(change, words)),
    marks: isInferred ? ['inferred-date'] : [],
  };
}

/** A changed claim tells its old words, unless what changed stands in its label. */
function claimNews({ kind, text, before }: Change, isInLabel: boolean): Pick<Told, 'text' | 'was'> {
  return kind === 'changed' && !isInLabel ? { text, was: before } : { text };
}

/** The question in front, with how it moved; its evidence as the claim. */
function questionNews(change: Change, snapshots: BeforeAndAfter, words: EditionWords): Told {
  const [old, now] = find(change, snapshots, 'questions');
  const status = now === null ? '' : words.questionStatuses[now.status];
  const evidence = change.citations[0]?.quote ?? '';
  switch (change.kind) {
    case 'question moved': {
      const moved = old === null ? status : `${words.questionStatuses[old.status]} → ${status}`;
      return evidence === ''
        ? { label: moved, text: change.text }
        : { label: join(change.text, moved), text: evidence };
    }
    case 'question evidence':
      return { label: join(change.text, status, words.questionNews.evidence), text: change.after ?? change.text };
    case 'question new':
      return { label: words.questionNews.new, text: change.text };
    case 'changed':
      return { label: words.questionNews.changed, text: change.text, was: change.before };
    default:
      return { label: status, text: change.text };
  }
}

function conflictNews(change: Change, snapshots: BeforeAndAfter, words: EditionWords): Told {
  const [old, now] = find(change, snapshots, 'conflicts');
  const conflict = now ?? old;
  if (conflict === null) return { label: more(change, words), text: change.text };
  const head = headOfConflict(conflict, words);
  const text = change.citations[0]?.quote ?? change.text;
  switch (change.kind) {
    case 'conflict new':
      return { label: join(head, words.conflictNews.new), text };
    case 'conflict changed':
      return {
        label: join(head, words.conflictNews.changed),
        text,
        was: showDaysIn(change.before ?? '', words.locale),
      };
    default:
      return { label: join(head, more(change, words)), text };
  }
}

function more({ kind, before, after }: Change, words: EditionWords): string {
  return kind === 'more sources' ? words.inDocuments(before ?? '', after ?? '') : '';
}

/** Day and status, old → new of that which changed: what stayed as it was is told once. */
function movedFrom(
  old: Event | null,
  now: Event | null,
  words: EditionWords,
): { readonly text: string; readonly isMoved: boolean } {
  const both = [old, now].filter((one) => one !== null);
  const days = distinct(both.map(({ date }) => showDate(date, words)));
  const statuses = distinct(both.map(({ status }) => words.statuses[status]));
  const isPlain = statuses.length === 1 && both[0]?.status === 'happened';
  return {
    text: join(days.join(' → '), isPlain ? '' : statuses.join(' → ')),
    isMoved: days.length > 1 || statuses.length > 1,
  };
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

function distinct(texts: readonly (string | null | undefined)[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => text ?? []))];
}

type Kind = 'events' | 'stakes' | 'questions' | 'conflicts';

/** What a change is of, as it was and as it is. */
function find<K extends Kind>(
  { was, is }: Change,
  { before, after }: BeforeAndAfter,
  kind: K,
): readonly [Snapshot[K][number] | null, Snapshot[K][number] | null] {
  const byId = (all: readonly Snapshot[K][number][], id: string | null): Snapshot[K][number] | null =>
    all.find((one) => one.id === id) ?? null;
  return [byId(before[kind], was), byId(after[kind], is)];
}
