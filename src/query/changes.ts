import type { Citation, Conflict, Event, Question } from '../model/claim.ts';
import type { Snapshot } from '../model/snapshot.ts';

export const CHANGE_KINDS = ['new', 'changed', 'withdrawn', 'question moved', 'question new', 'conflict new'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What a change is a change of. */
export type Changed = 'event' | 'stake' | 'takeaway' | 'question' | 'conflict';

/** One difference of two snapshots; `before` is null for what is new, `after` for what is withdrawn. */
export interface Change {
  readonly kind: ChangeKind;
  readonly of: Changed;
  /** Its id in the earlier snapshot, and in the later one; null where there is none. */
  readonly was: string | null;
  readonly is: string | null;
  readonly text: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly citations: readonly Citation[];
  /** Ids of conflicts that the line repeats a side of. */
  readonly conflicts: readonly string[];
}

/** What the later snapshot has that the earlier one had not, or had otherwise. Claims are one when their ids are. */
export function changes(earlier: Snapshot, later: Snapshot): readonly Change[] {
  return [
    ...questionChanges(earlier, later),
    ...eventChanges(earlier, later),
    ...plainChanges('stake', earlier.stakes, later.stakes),
    ...plainChanges('takeaway', earlier.takeaways, later.takeaways),
    ...conflictChanges(earlier.conflicts, later.conflicts),
  ];
}

function conflictChanges(earlier: Snapshot['conflicts'], later: Snapshot['conflicts']): Change[] {
  const [before, after] = [earlier, later].map((all) => new Set(all.map(({ id }) => id)));
  return [
    ...later.filter(({ id }) => before?.has(id) !== true).map((one) => ofConflict('conflict new', one)),
    ...earlier.filter(({ id }) => after?.has(id) !== true).map((one) => ofConflict('withdrawn', one)),
  ];
}

function ofConflict(kind: 'conflict new' | 'withdrawn', { id, about, sides }: Conflict): Change {
  const values = sides.map((side) => side.value).join(' ↔ ');
  const [before, after] = kind === 'withdrawn' ? [values, null] : [null, values];
  const citations = sides.flatMap((side) => side.citations.slice(0, 1));
  const [was, is] = kind === 'withdrawn' ? [id, null] : [null, id];
  return { kind, of: 'conflict', was, is, text: `${about}: ${values}`, before, after, citations, conflicts: [id] };
}

function questionChanges(earlier: Snapshot, later: Snapshot): Change[] {
  const before = new Map(earlier.questions.map((question) => [question.id, question]));
  const after = new Set(later.questions.map(({ id }) => id));
  const moved = later.questions.flatMap((question): Change[] => {
    const old = before.get(question.id);
    const { title: text, status } = question;
    if (old === undefined) {
      return [
        {
          kind: 'question new',
          of: 'question',
          was: null,
          is: question.id,
          text,
          before: null,
          after: status,
          ...lastEvidence(question),
        },
      ];
    }
    if (old.status === status) return [];
    return [
      {
        kind: 'question moved',
        of: 'question',
        was: old.id,
        is: question.id,
        text,
        before: old.status,
        after: status,
        ...lastEvidence(question),
      },
    ];
  });
  const gone = earlier.questions
    .filter(({ id }) => !after.has(id))
    .map((question): Change => {
      const { title: text, status } = question;
      return {
        kind: 'withdrawn',
        of: 'question',
        was: question.id,
        is: null,
        text,
        before: status,
        after: null,
        ...lastEvidence(question),
      };
    });
  return [...moved, ...gone];
}

function lastEvidence(question: Question): Pick<Change, 'citations' | 'conflicts'> {
  const { citations, conflicts } = question.ledger.at(-1) ?? {
    citations: question.citations.slice(0, 1),
    conflicts: [],
  };
  return { citations, conflicts };
}

/** What of an event may change while it stays the same event. */
function describe(event: Event): string {
  const { date } = event;
  const when = date === null ? 'undated' : date.start === date.end ? date.start : `${date.start} to ${date.end}`;
  return `${when}, ${event.status}`;
}

function eventChanges(earlier: Snapshot, later: Snapshot): Change[] {
  const { pairs, added, gone } = pair(earlier.events, later.events);
  const changed = pairs.flatMap(([old, event]): Change[] => {
    const [before, after] = [describe(old), describe(event)];
    if (before === after) return [];
    return [
      {
        kind: 'changed',
        of: 'event',
        was: old.id,
        is: event.id,
        text: event.text,
        before,
        after,
        citations: event.citations,
        conflicts: event.conflicts,
      },
    ];
  });
  return [...added.map((one) => asNew('event', one)), ...changed, ...gone.map((one) => asWithdrawn('event', one))];
}

interface PlainClaim {
  readonly id: string;
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly conflicts: readonly string[];
  readonly date?: Event['date'];
}

function plainChanges(of: Changed, earlier: readonly PlainClaim[], later: readonly PlainClaim[]): Change[] {
  const { added, gone } = pair(earlier, later);
  return [...added.map((one) => asNew(of, one)), ...gone.map((one) => asWithdrawn(of, one))];
}

function asNew(of: Changed, { id, text, citations, conflicts }: PlainClaim): Change {
  return { kind: 'new', of, was: null, is: id, text, before: null, after: text, citations, conflicts };
}

function asWithdrawn(of: Changed, { id, text, citations, conflicts }: PlainClaim): Change {
  return { kind: 'withdrawn', of, was: id, is: null, text, before: text, after: null, citations, conflicts };
}

/** Pairs each claim with at most one of the other snapshot: of its id, else by a quotation that both rest on. */
function pair<T extends PlainClaim>(earlier: readonly T[], later: readonly T[]) {
  const byId = new Map(earlier.map((claim) => [claim.id, claim]));
  const olds = new Map<T, T>();
  for (const claim of later) {
    const old = byId.get(claim.id);
    if (old !== undefined) olds.set(claim, old);
  }
  const taken = new Set(olds.values());
  const byQuote = new Map<string, T>();
  for (const claim of earlier) {
    if (!taken.has(claim)) for (const cited of claim.citations) byQuote.set(place(cited, claim), claim);
  }
  for (const claim of later) {
    if (olds.has(claim)) continue;
    const old = claim.citations.map((cited) => byQuote.get(place(cited, claim))).find((one) => one && !taken.has(one));
    if (old === undefined) continue;
    olds.set(claim, old);
    taken.add(old);
  }
  const pairs = later.flatMap((claim) => {
    const old = olds.get(claim);
    return old === undefined ? [] : [[old, claim] as const];
  });
  return {
    pairs,
    added: later.filter((claim) => !olds.has(claim)),
    gone: earlier.filter((claim) => !taken.has(claim)),
  };
}

/** A sentence may bear several claims (two dates, two events): its place alone does not tell them apart. */
function place(citation: Citation, claim: PlainClaim): string {
  const date = claim.date?.start;
  return `${citation.document}:${citation.start}:${date ?? ''}`;
}
