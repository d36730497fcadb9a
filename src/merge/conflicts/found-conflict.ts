import type { Citation, Conflict, ConflictKind, ConflictSide } from '../../model/claim.ts';
import type { CivilDay } from '../../model/civil.ts';
import { cite, claimId } from '../cite.ts';
import { matterOf } from './matter-of.ts';
import type { Side } from './sources.ts';
import { weakerSide } from './weaker-side.ts';

/** A conflict, and what it disputes: events by index, and the words by which other claims repeat a side. */
export interface FoundConflict {
  readonly conflict: Conflict;
  /** What it was made of. */
  readonly dispute: Dispute;
  readonly events: readonly number[];
  /** Places (`document:start`) of the sentences that the sides rest on. */
  readonly sentences: ReadonlySet<string>;
  /** A claim of one of the documents that holds all words of a group (folded) repeats a disputed value. */
  readonly repeats: readonly { readonly documents: ReadonlySet<string>; readonly words: readonly string[] }[];
}

/** What a finder knows of a conflict. */
export interface Dispute {
  readonly kind: ConflictKind;
  readonly about: string;
  readonly sides: readonly Side[];
  /** From this day on nothing of it changes, so that who knows later knows it no better; null where it always may. */
  readonly settledOn: CivilDay | null;
  /** The values say what they are of. */
  readonly saysItself?: boolean;
  /** The events that it disputes, by index. */
  readonly events?: readonly number[];
  readonly repeats?: FoundConflict['repeats'];
}

/** Kinds whose values say what they are of. */
const SAYING: ReadonlySet<ConflictKind> = new Set(['office', 'date and place']);

/** Cites the sides, names the weaker one, and notes by what a claim elsewhere repeats a side. */
export function foundConflict(dispute: Dispute): FoundConflict {
  const { kind, about, sides, settledOn, saysItself = false, events = [], repeats = [] } = dispute;
  const cited: ConflictSide[] = sides.map((side) => ({
    value: side.value,
    citations: side.sources.map((source) => cite(source.analysis, source.sentence)),
  }));
  const verdict = weakerSide(sides, settledOn);
  const matter = saysItself || SAYING.has(kind) ? null : matterOf(sides);
  const first = cited.flatMap((side) => side.citations.slice(0, 1)).map((c: Citation) => `${c.document}:${c.start}`);
  const sentences = new Set(cited.flatMap((side) => side.citations.map((c) => `${c.document}:${c.start}`)));
  // Every sentence with the stronger side's value would be marked otherwise; it bears the mark where it states the matter.
  const weak = cited.find((side) => side.citations.some((c) => c.document === verdict.weaker));
  const weakDocuments = new Set(weak?.citations.map((c) => c.document));
  return {
    conflict: {
      kind,
      id: claimId('conflict', kind, about, ...first),
      about,
      ...(matter === null ? {} : { matter }),
      sides: cited,
      ...verdict,
    },
    dispute,
    events,
    sentences,
    repeats: repeats.filter(
      ({ documents }) => weak === undefined || [...documents].some((id) => weakDocuments.has(id)),
    ),
  };
}
