import type { EventStatus } from '../model/claim.ts';
import { type Analysis, blockOf, contentStems, hasCue, headingHas, tokenRange, toldSpan } from './analysis.ts';
import { mattersIn, namesFor, spanOf, typesIn } from './clause-facts.ts';
import { clauseAt, clausesOf, cutText } from './clauses.ts';
import { findCounts } from './counts.ts';
import { isInDenial } from './denial.ts';
import type { EventFinding } from './event-finding.ts';
import type { NameMention } from './names.ts';
import { findSums } from './sums.ts';
import { surroundingStems } from './surroundings.ts';
import type { TokenRange } from './tokens.ts';

/** Sentences up to this length (UTF-16 units) are shown whole; longer ones are cut to their clause. */
const SHORT_TEXT = 220;
/** An item of a chronology has at least so many words. */
const FEWEST_WORDS = 5;

/** What some tokens of a sentence tell without a date. */
export function undatedFinding(
  analysis: Analysis,
  index: number,
  scope: TokenRange,
  status: EventStatus,
): EventFinding {
  const { document } = analysis;
  const told = toldSpan(analysis, index);
  const range = tokenRange(analysis, index);
  const isWhole = scope.from === range.from && scope.to === range.to;
  const stems = contentStems(analysis, scope);
  return {
    sentence: index,
    text: isWhole
      ? document.text.slice(told.start, told.end)
      : cutText(document.text, spanOf(analysis, scope, { start: Infinity, end: 0 }), told),
    date: null,
    status,
    types: typesIn(analysis, scope),
    matters: mattersIn(analysis, scope),
    names: namesFor(analysis, index, range).filter((name) => name.from >= scope.from && name.to <= scope.to),
    stems,
    meaning: stems,
    around: surroundingStems(analysis, index, scope, stems),
    counts: findCounts(analysis, index, scope),
    sums: findSums(analysis, index, scope),
    definite: null,
    refers: false,
    supportOnly: false,
  };
}

/** A sentence without a date: an event when it stands in a list of happenings, or tells a plan or a cancellation at a place. */
export function findUndatedEvent(analysis: Analysis, index: number): EventFinding | null {
  const { document, tokens } = analysis;
  const sentence = analysis.sentences[index];
  const block = blockOf(analysis, index);
  const hits = analysis.hits[index] ?? [];
  if (sentence === undefined || block === undefined) return null;
  const range = tokenRange(analysis, index);
  const isListed = block.kind === 'item' && headingHas(analysis, index, 'timelineHeading');
  const denied = isListed ? null : deniedClause(analysis, index, range);
  if (denied !== null) return undatedFinding(analysis, index, denied, 'denied');
  // Of most sentences there is nothing more to ask.
  if (!isListed && !(analysis.names[index] ?? []).some((name) => name.place)) return null;
  const names = namesFor(analysis, index, range);
  const text = document.text.slice(sentence.start, sentence.end);
  const make = (status: EventStatus, scope: TokenRange, supportOnly: boolean): EventFinding => ({
    ...undatedFinding(analysis, index, scope, status),
    supportOnly,
  });
  if (isListed && range.to - range.from >= FEWEST_WORDS) {
    if (hasCue(hits, 'cancelled', range)) return make('cancelled', range, false);
    if (hasCue(hits, 'speculated', range)) return make('speculated', range, false);
    return make(hasCue(hits, 'planned', range) ? 'planned' : 'happened', range, false);
  }
  const places = names.filter((name) => name.place);
  // A sentence that names its own article's title speaks of the article.
  if (places.length === 0 || (document.title !== null && text.includes(document.title))) return null;
  const clauses = clausesOf(document.text, tokens, range, hits, []);
  const planned = clauses.find((clause) => isPlanAtPlace(analysis, index, clause, places));
  if (planned !== undefined) return make('planned', text.length <= SHORT_TEXT ? range : planned, false);
  const told = clauses.find(
    (clause) =>
      places.some((place) => place.from >= clause.from && place.to <= clause.to) &&
      typesIn(analysis, clause).length > 0,
  );
  if (told === undefined) return null;
  const open = (['speculated', 'stakeModal', 'conditional', 'planned', 'cancelled', 'negated'] as const).some((kind) =>
    hasCue(hits, kind, told),
  );
  return open ? null : make('happened', told, true);
}

/** `The ministry denied a report that soldiers would be sent`: the clause in which a plan that is told elsewhere is denied. */
function deniedClause(analysis: Analysis, index: number, range: TokenRange): TokenRange | null {
  const { document, tokens, matcher } = analysis;
  if (!hasCue(analysis.hits[index] ?? [], 'conditional', range) || !isInDenial(analysis, range, null)) return null;
  let told = range.from;
  while (told < range.to && !matcher.isA('hearsay', tokens.word[told] ?? -1)) told += 1;
  if (told === range.to) return null;
  const clauses = clausesOf(document.text, tokens, range, analysis.hits[index] ?? [], []);
  return clauseAt(clauses, tokens, tokens.start[told] ?? 0);
}

/** `… planned in Lisbon`: a plan word with its place right behind it. */
function isPlanAtPlace(analysis: Analysis, index: number, clause: TokenRange, places: readonly NameMention[]): boolean {
  const hits = (analysis.hits[index] ?? []).filter((hit) => hit.from >= clause.from && hit.to <= clause.to);
  if (hits.some((hit) => hit.kind === 'negated' || hit.kind === 'stakeModal' || hit.kind === 'conditional'))
    return false;
  return hits.some(
    (hit) =>
      hit.kind === 'arranged' &&
      places.some((place) => place.from >= hit.to && place.from - hit.to <= 3 && place.to <= clause.to),
  );
}
