import type { Citation, Event, Question } from '../model/claim.ts';
import type { Snapshot } from '../model/snapshot.ts';

export const CHANGE_KINDS = ['new', 'changed', 'withdrawn', 'question moved', 'question new', 'conflict new'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One difference of two snapshots; `before` is null for what is new, `after` for what is withdrawn. */
export interface Change {
  readonly kind: ChangeKind;
  readonly text: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly citations: readonly Citation[];
}

/** What the later snapshot has that the earlier one had not, or had otherwise. Claims are one when their ids are. */
export function changes(earlier: Snapshot, later: Snapshot): readonly Change[] {
  return [
    ...questionChanges(earlier, later),
    ...eventChanges(earlier, later),
    ...plainChanges(earlier.stakes, later.stakes),
    ...plainChanges(earlier.takeaways, later.takeaways),
    ...later.conflicts
      .filter(({ id }) => !earlier.conflicts.some((conflict) => conflict.id === id))
      .map((conflict): Change => {
        const values = conflict.sides.map((side) => side.value).join(' ↔ ');
        const citations = conflict.sides.flatMap((side) => side.citations.slice(0, 1));
        return { kind: 'conflict new', text: `${conflict.about}: ${values}`, before: null, after: values, citations };
      }),
  ];
}

function questionChanges(earlier: Snapshot, later: Snapshot): Change[] {
  const before = new Map(earlier.questions.map((question) => [question.id, question]));
  return later.questions.flatMap((question): Change[] => {
    const old = before.get(question.id);
    const citations = lastEvidence(question);
    const { title, status } = question;
    if (old === undefined) return [{ kind: 'question new', text: title, before: null, after: status, citations }];
    if (old.status === status) return [];
    return [{ kind: 'question moved', text: title, before: old.status, after: status, citations }];
  });
}

function lastEvidence(question: Question): readonly Citation[] {
  return question.ledger.at(-1)?.citations ?? question.citations.slice(0, 1);
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
    return [{ kind: 'changed', text: event.text, before, after, citations: event.citations }];
  });
  return [...added.map(asNew), ...changed, ...gone.map(asWithdrawn)];
}

interface PlainClaim {
  readonly id: string;
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly date?: Event['date'];
}

function plainChanges(earlier: readonly PlainClaim[], later: readonly PlainClaim[]): Change[] {
  const { added, gone } = pair(earlier, later);
  return [...added.map(asNew), ...gone.map(asWithdrawn)];
}

function asNew({ text, citations }: PlainClaim): Change {
  return { kind: 'new', text, before: null, after: text, citations };
}

function asWithdrawn({ text, citations }: PlainClaim): Change {
  return { kind: 'withdrawn', text, before: text, after: null, citations };
}

/** Pairs claims of two snapshots by id, else by a quotation that both rest on. */
function pair<T extends PlainClaim>(earlier: readonly T[], later: readonly T[]) {
  const byId = new Map(earlier.map((claim) => [claim.id, claim]));
  const byQuote = new Map<string, T>();
  for (const claim of earlier) for (const cited of claim.citations) byQuote.set(place(cited, claim), claim);
  const pairs: [T, T][] = [];
  const added: T[] = [];
  const seen = new Set<T>();
  for (const claim of later) {
    const old = byId.get(claim.id) ?? claim.citations.map((cited) => byQuote.get(place(cited, claim))).find(Boolean);
    if (old === undefined) added.push(claim);
    else {
      pairs.push([old, claim]);
      seen.add(old);
    }
  }
  return { pairs, added, gone: earlier.filter((claim) => !seen.has(claim)) };
}

/** A sentence may bear several claims (two dates, two events): its place alone does not tell them apart. */
function place(citation: Citation, claim: PlainClaim): string {
  const date = claim.date?.start;
  return `${citation.document}:${citation.start}:${date ?? ''}`;
}
