import type { Analysis } from '../../extract/analysis.ts';
import type { Citation, Conflict, ConflictKind, ConflictSide } from '../../model/claim.ts';
import type { CivilDay } from '../../model/civil.ts';
import { cite, claimId } from '../cite.ts';
import { furthestReach } from '../reach.ts';

/** A conflict, and what it disputes: events by index, and the words by which other claims repeat a side. */
export interface FoundConflict {
  readonly conflict: Conflict;
  readonly events: readonly number[];
  /** Places (`document:start`) of the sentences that the sides rest on. */
  readonly sentences: ReadonlySet<string>;
  /** A claim of one of the documents that holds all words of a group (folded) repeats a disputed value. */
  readonly repeats: readonly { readonly documents: ReadonlySet<string>; readonly words: readonly string[] }[];
}

/** One value of a disputed slot with the sentences that state it. */
export interface Side {
  readonly value: string;
  readonly sources: readonly { readonly analysis: Analysis; readonly sentence: number }[];
}

/** What a finder knows of a conflict. */
export interface Dispute {
  readonly kind: ConflictKind;
  readonly about: string;
  readonly sides: readonly Side[];
  /** From this day on nothing of it changes, so that who knows later knows it no better; null where it always may. */
  readonly settledOn: CivilDay | null;
  /** The events that it disputes, by index. */
  readonly events?: readonly number[];
  readonly repeats?: FoundConflict['repeats'];
}

/** Cites the sides, names the weaker one, and notes by what a claim elsewhere repeats a side. */
export function foundConflict({ kind, about, sides, settledOn, events = [], repeats = [] }: Dispute): FoundConflict {
  const cited: ConflictSide[] = sides.map((side) => ({
    value: side.value,
    citations: side.sources.map((source) => cite(source.analysis, source.sentence)),
  }));
  const verdict = weakerSide(sides, settledOn);
  const first = cited.flatMap((side) => side.citations.slice(0, 1)).map((c: Citation) => `${c.document}:${c.start}`);
  const sentences = new Set(cited.flatMap((side) => side.citations.map((c) => `${c.document}:${c.start}`)));
  // Every sentence with the stronger side's value would be marked otherwise; it bears the mark where it states the matter.
  const weak = cited.find((side) => side.citations.some((c) => c.document === verdict.weaker));
  const weakDocuments = new Set(weak?.citations.map((c) => c.document));
  return {
    conflict: { kind, id: claimId('conflict', kind, about, ...first), about, sides: cited, ...verdict },
    events,
    sentences,
    repeats: repeats.filter(
      ({ documents }) => weak === undefined || [...documents].some((id) => weakDocuments.has(id)),
    ),
  };
}

/** The weaker side, for the first of these reasons that tells the sides apart: independent sources, then knowledge. */
function weakerSide(
  sides: readonly Side[],
  settledOn: CivilDay | null,
): { readonly weaker: string | null; readonly why: string } {
  const [a, b] = sides;
  if (a === undefined || b === undefined) return { weaker: null, why: 'one side only' };
  const sources = (side: Side): number =>
    new Set(side.sources.map(({ analysis }) => analysis.document.publisher ?? analysis.document.id)).size;
  const named = (side: Side, why: string): { readonly weaker: string | null; readonly why: string } => ({
    weaker: side.sources[0]?.analysis.document.id ?? null,
    why,
  });
  const [na, nb] = [sources(a), sources(b)];
  if (na !== nb) {
    const [few, many] = na < nb ? [na, nb] : [nb, na];
    return named(na < nb ? a : b, `fewer independent sources: ${few} against ${many}`);
  }
  const newest = (side: Side): string => furthestReach(side.sources.map(({ analysis }) => analysis));
  const [ra, rb] = [newest(a), newest(b)];
  if (ra !== rb && ra !== '' && rb !== '') {
    const [old, fresh] = ra < rb ? [ra, rb] : [rb, ra];
    // A vote of 3 June is known on 12 August no better than on 6 June.
    if (settledOn !== null && old >= settledOn)
      return { weaker: null, why: `equally many independent sources (${na}) that look back on it` };
    return named(ra < rb ? a : b, `older knowledge: its newest source reaches to ${old}, the other side's to ${fresh}`);
  }
  return { weaker: null, why: `equally many independent sources (${na}) with knowledge of the same age` };
}
