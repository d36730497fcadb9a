import { type Analysis, tokenRange } from '../../extract/analysis.ts';
import { clauseAt, clausesOf } from '../../extract/clauses.ts';
import type { CueKind, WordClass } from '../../extract/cues/lexicon.ts';
import type { TokenRange } from '../../extract/tokens.ts';
import type { StemWeight } from '../similarity.ts';
import type { AskedMatter } from './asked-matter.ts';
import { isUnreal } from './is-unreal.ts';
import { objectBehind } from './object-behind.ts';
import { namesWho, NAMED, share } from './speaks-of.ts';
import type { Told } from './told.ts';

const GIVES_UP: ReadonlySet<CueKind> = new Set(['givesUp', 'cancelled']);

/**
 * `Hallam dropped his bid for the mill`, `talks on the lease were broken off`: somebody gives up what was asked of him, by
 * whatever name (its verb as a noun, or `plan`, `bid`, `talks`). The words that say so; null where none do.
 */
export function givesItUp(asked: AskedMatter, told: Told, weight: StemWeight): TokenRange | null {
  const { analysis, sentence, stems } = told;
  if (!asked.polar || !asked.ahead) return null;
  const all = (analysis.hits[sentence] ?? []).filter(({ kind }) => GIVES_UP.has(kind));
  if (all.length === 0 || share(asked.named, stems, weight) < NAMED) return null;
  if (asked.who.size > 0 && !namesWho(asked, told)) return null;
  const { tokens, matcher } = analysis;
  const is = (kind: WordClass, at: number): boolean => matcher.isA(kind, tokens.word[at] ?? -1);
  const range = tokenRange(analysis, sentence);
  const doing = new Set(
    told.verbs().flatMap(({ at, matters }) => (matters.some((one) => asked.matters.has(one)) ? at : [])),
  );
  const isOfIt = ({ from, to }: TokenRange): boolean => {
    for (let at = from; at < to; at++) {
      const stem = analysis.stems[at] ?? -1;
      if (is('undertaking', at) || doing.has(at) || asked.verbs.has(stem) || asked.thing.has(stem)) return true;
    }
    return false;
  };
  const hit = all.find(({ from, to }) => {
    if (is('postpones', from) || isUnreal(analysis, sentence, from)) return false;
    if (!is('being', from - 1)) return isOfIt(objectBehind(analysis, to - 1, range.to));
    return subjectsBefore(analysis, sentence, from).some(isOfIt);
  });
  return hit === undefined ? null : { from: hit.from, to: range.to };
}

/** What a passive may be told of: the words before the first preposition of its clause, or of its sentence. */
function subjectsBefore(analysis: Analysis, sentence: number, verb: number): readonly TokenRange[] {
  const { document, tokens, hits, dates } = analysis;
  const range = tokenRange(analysis, sentence);
  const clauses = clausesOf(document.text, tokens, range, hits[sentence] ?? [], dates[sentence] ?? []);
  const clause = clauseAt(clauses, tokens, tokens.start[verb] ?? 0);
  return [range.from, clause.from].map((from) => ({ from, to: objectBehind(analysis, from, verb).to }));
}
