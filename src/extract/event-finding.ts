import type { DateExpression, EventStatus } from '../model/claim.ts';
import type { Count } from './counts.ts';
import type { Definite } from './definite.ts';
import type { NameMention } from './names.ts';
import type { Sum } from './sums.ts';

/** A happening that one sentence tells, before it is joined with what others tell of it. */
export interface EventFinding {
  readonly sentence: number;
  readonly text: string;
  readonly date: DateExpression | null;
  readonly status: EventStatus;
  /** Kinds of happening that the clause names (`meeting`, `vote`, …). */
  readonly types: readonly string[];
  /** Matters of the lexicon's `answers` that its words speak of: one act is told in many words (`approve`, `give permission`). */
  readonly matters: readonly number[];
  readonly names: readonly NameMention[];
  /** Stems of the clause that tells it, its dates left out. */
  readonly stems: ReadonlySet<number>;
  /** These, and those of the names that its pronouns stand for: by them it is compared. */
  readonly meaning: ReadonlySet<number>;
  /** Stems of what stands around the clause; see `surroundingStems`. */
  readonly around: ReadonlySet<number>;
  readonly counts: readonly Count[];
  readonly sums: readonly Sum[];
  /** The kind and the people of the happening when the clause dates just that happening in plain words; see `findDefinite`. */
  readonly definite: Definite | null;
  /** Named by its date as known to readers (`the walkout of 12 June`); see `isReferral`. */
  readonly refers: boolean;
  /** An undated sentence that is worth showing only as further proof of a dated event. */
  readonly supportOnly: boolean;
}
