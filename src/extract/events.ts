import type { DateExpression, EventStatus } from '../model/claim.ts';
import type { CivilDay } from '../model/civil.ts';
import type { Span } from '../model/document.ts';
import { type Analysis, contentStems, hasCue, headingHas, sentenceText, tokenRange } from './analysis.ts';
import { clauseAt, clausesOf, cutText } from './clauses.ts';
import { type Count, findCounts } from './counts.ts';
import type { NameMention } from './names.ts';
import { LOWER, type TokenRange } from './tokens.ts';

/** A happening that one sentence tells, before it is joined with what others tell of it. */
export interface EventFinding {
  readonly sentence: number;
  readonly text: string;
  readonly date: DateExpression | null;
  readonly status: EventStatus;
  /** Kinds of happening that the clause names (`meeting`, `vote`, …). */
  readonly types: readonly string[];
  readonly names: readonly NameMention[];
  /** Stems of the clause that tells it. */
  readonly stems: ReadonlySet<number>;
  readonly counts: readonly Count[];
  /** The kind and the people of the happening when the clause dates just that happening in plain words; see `definite`. */
  readonly definite: Definite | null;
  /** An undated sentence that is worth showing only as further proof of a dated event. */
  readonly supportOnly: boolean;
}

/** `The summit between A and B on 5 May`: kind, date and people stand together, with nothing told in between. */
export interface Definite {
  readonly type: string;
  readonly names: readonly NameMention[];
}

/** How near before its date a plan word must stand to speak of that date, in words. */
const GOVERNS = 6;
/** Sentences up to this length (UTF-16 units) are shown whole; longer ones are cut to their clause. */
const LONGEST_TEXT = 320;
const SHORT_TEXT = 220;

/** Events of a document: each dated happening, and undated ones where structure or a plan vouches for them. */
export function findEvents(analysis: Analysis, reference: CivilDay | null): EventFinding[] {
  const found: EventFinding[] = [];
  for (const [index, sentence] of analysis.sentences.entries()) {
    const block = analysis.document.blocks[sentence.block];
    if (block === undefined || block.kind === 'heading' || isQuestion(analysis, index)) continue;
    const dates = analysis.dates[index] ?? [];
    if (dates.length > 0) found.push(...datedEvents(analysis, index, dates, reference));
    else {
      const undated = undatedEvent(analysis, index);
      if (undated !== null) found.push(undated);
    }
  }
  return found;
}

/** A question tells of nothing that happened, asked outright or with `whether`. */
function isQuestion(analysis: Analysis, sentence: number): boolean {
  if (/^(?:\p{L}+:\s)?whether\b/iu.test(sentenceText(analysis, sentence))) return true;
  return /[?？؟]["”’)]*$/u.test(sentenceText(analysis, sentence));
}

function datedEvents(
  analysis: Analysis,
  index: number,
  dates: readonly DateExpression[],
  reference: CivilDay | null,
): EventFinding[] {
  const { tokens, document } = analysis;
  const sentence = analysis.sentences[index];
  const hits = analysis.hits[index] ?? [];
  if (sentence === undefined) return [];
  const range = tokenRange(analysis, index);
  const clauses = clausesOf(document.text, tokens, range, hits, dates);
  const seen = new Set<string>();
  const found: EventFinding[] = [];
  let elsewhere = 0;
  for (const date of dates) {
    const key = `${date.interval.start}/${date.interval.end}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const backward = pastHappening(analysis, index, date, range);
    const clause = backward ?? clauseAt(clauses, tokens, date.start);
    const whole = backward === null && (found.length === 0 || dates.length === 1);
    if (!whole && clause.to - clause.from < 3) continue;
    const scope = dates.length === 1 && backward === null ? range : clause;
    found.push({
      sentence: index,
      text:
        whole && sentence.end - sentence.start <= LONGEST_TEXT
          ? document.text.slice(sentence.start, sentence.end)
          : cutText(document.text, spanOf(analysis, clause, date), sentence),
      date,
      status: backward === null ? statusOf(analysis, index, clause, scope, date, reference) : 'happened',
      types: typesIn(analysis, scope),
      names: namesFor(analysis, index, scope),
      stems: contentStems(analysis, scope),
      counts: findCounts(analysis, index, scope),
      definite: backward === null && date.inferred !== 'all' ? definite(analysis, index, clause, range, date) : null,
      supportOnly: false,
    });
    if (backward !== null) elsewhere += 1;
  }
  // All dates belong to other happenings: what the sentence itself tells is undated.
  const own = elsewhere === found.length ? undatedEvent(analysis, index) : null;
  return own === null ? found : [...found, own];
}

/**
 * `since the 2019 flood`, `before the vote in March`: the date belongs to the happening named behind the word, not to
 * what the sentence tells. Returns the tokens of that happening, or null.
 */
function pastHappening(analysis: Analysis, index: number, date: DateExpression, range: TokenRange): TokenRange | null {
  const { tokens } = analysis;
  const hits = analysis.hits[index] ?? [];
  const since = hits.findLast((hit) => hit.kind === 'since' && (tokens.start[hit.from] ?? 0) < date.start);
  if (since === undefined) return null;
  let to = since.to;
  while (to < range.to && (tokens.start[to] ?? 0) < date.end) to += 1;
  // `the 2019 flood of …`: take the noun and what hangs on it, up to the next mark or verb-like cue.
  while (to < range.to && to - since.to < 8) {
    const gap = analysis.document.text.slice(tokens.end[to - 1] ?? 0, tokens.start[to] ?? 0);
    if (/[^\s]/u.test(gap) && gap !== '-') break;
    if (hits.some((hit) => hit.from === to && (hit.kind === 'clause' || hit.kind === 'stakeModal'))) break;
    to += 1;
  }
  if (to - since.to > 16) return null;
  const names = typesIn(analysis, { from: since.to, to });
  if (names.length === 0) return null;
  const between = analysis.document.text.slice(tokens.start[since.from] ?? 0, date.start);
  return /[,;:—]/u.test(between) ? null : { from: since.to, to };
}

function spanOf(analysis: Analysis, range: TokenRange, date: Span): Span {
  const { tokens } = analysis;
  const start = Math.min(tokens.start[range.from] ?? 0, date.start);
  const end = Math.max(tokens.end[range.to - 1] ?? 0, date.end);
  return { start, end };
}

function typesIn(analysis: Analysis, range: TokenRange): string[] {
  const types = new Set<string>();
  for (let i = range.from; i < range.to; i++) {
    const type = analysis.matcher.typeOf(analysis.tokens.word[i] ?? 0);
    if (type !== null) types.add(type);
  }
  return [...types].toSorted();
}

/** Words that may stand between a happening and its date without telling anything else. */
const LINK = new Set([
  'held',
  'place',
  'took',
  'person',
  'former',
  'between',
  'occurred',
  'happened',
  'signed',
  'dated',
  'took',
  'met',
]);
/** How far a happening's name may stand from its date, and how many people's names may lie beside them, in words. */
const NEAR = 24;
const BESIDE = 10;

/**
 * Tells whether a clause gives the date of a happening that it names, and not of something else said there: the word for
 * the happening stands near the date, and between them only names, small words and words such as `held`.
 */
function definite(
  analysis: Analysis,
  index: number,
  clause: TokenRange,
  range: TokenRange,
  date: DateExpression,
): Definite | null {
  const { tokens, matcher, vocabulary } = analysis;
  const isSmall = (i: number): boolean =>
    tokens.shape[i] !== LOWER ||
    LINK.has(vocabulary.word(tokens.word[i] ?? 0)) ||
    matcher.isFunction(tokens.word[i] ?? 0) ||
    matcher.isCalendar(tokens.word[i] ?? 0) ||
    matcher.typeOf(tokens.word[i] ?? 0) !== null;
  let at = range.from;
  while (at < range.to && (tokens.start[at] ?? 0) < date.start) at += 1;
  let after = at;
  while (after < range.to && (tokens.start[after] ?? 0) < date.end) after += 1;
  const typeAt = (i: number): string | null => matcher.typeOf(tokens.word[i] ?? 0);
  const found = nearest(at, after);
  if (found === null) return null;
  const from = Math.min(clause.from, found.at);
  const to = Math.max(clause.to, found.at + 1);
  const beside = { from: Math.max(range.from, Math.min(from, found.at - BESIDE)), to: Math.min(range.to, to) };
  return { type: found.type, names: namesFor(analysis, index, beside) };

  function nearest(before: number, behind: number): { readonly at: number; readonly type: string } | null {
    for (let i = before - 1; i >= Math.max(range.from, before - NEAR); i--) {
      const type = typeAt(i);
      if (type !== null) return { at: i, type };
      if (!isSmall(i)) break;
    }
    for (let i = behind; i < Math.min(range.to, behind + NEAR); i++) {
      const type = typeAt(i);
      if (type !== null) return { at: i, type };
      if (!isSmall(i)) break;
    }
    return null;
  }
}

const PRONOUNS = new Set(['they', 'he', 'she', 'both', 'their', 'his', 'her']);

/** Names of the clause's sentence; where it only says `they`, the names of the sentence before. */
function namesFor(analysis: Analysis, index: number, scope: TokenRange): readonly NameMention[] {
  const inScope = (analysis.names[index] ?? []).filter((name) => name.from >= scope.from && name.to <= scope.to);
  if (inScope.some((name) => !name.place)) return inScope;
  for (let i = scope.from; i < scope.to; i++) {
    if (!PRONOUNS.has(analysis.vocabulary.word(analysis.tokens.word[i] ?? 0))) continue;
    const before = (analysis.names[index - 1] ?? []).filter((name) => !name.place);
    return [...inScope, ...before];
  }
  return inScope;
}

function statusOf(
  analysis: Analysis,
  index: number,
  clause: TokenRange,
  scope: TokenRange,
  date: DateExpression,
  reference: CivilDay | null,
): EventStatus {
  const hits = analysis.hits[index] ?? [];
  const held = hasCue(hits, 'tookPlace', clause);
  const range = tokenRange(analysis, index);
  if (hasCue(hits, 'cancelled', clause) || (hasCue(hits, 'cancelled', scope) && !held)) return 'cancelled';
  if (hasCue(hits, 'denied', clause) && !held) return 'denied';
  const future = reference !== null && date.interval.start > reference;
  const past = reference === null ? !hasCue(hits, 'future', clause) : date.interval.end < reference;
  if (past) {
    const at = analysis.tokens.start;
    const governed = hits.some((hit) => {
      if (hit.kind !== 'planned' || (at[hit.from] ?? 0) > date.start) return false;
      let steps = 0;
      for (let i = hit.to; i < clause.to && (at[i] ?? 0) < date.start; i++) steps += 1;
      return (
        hit.from >= clause.from &&
        steps <= GOVERNS &&
        /^(sched|slat|plan|due|set|to be|were to|was to)/u.test(wordsOf(analysis, hit))
      );
    });
    if (hasCue(hits, 'speculated', clause) && !held) return 'speculated';
    return governed && !held ? 'planned' : 'happened';
  }
  // Of days to come, speculation may be told at the sentence's start and the day at its end.
  const doubtful = hasCue(hits, 'speculated', future ? range : clause);
  if (doubtful || (hasCue(hits, 'stakeModal', clause) && !held)) return 'speculated';
  if (future || hasCue(hits, 'planned', clause)) return 'planned';
  return 'happened';
}

function wordsOf(analysis: Analysis, range: TokenRange): string {
  let words = '';
  for (let i = range.from; i < range.to; i++) words += `${analysis.vocabulary.word(analysis.tokens.word[i] ?? 0)} `;
  return words.trim();
}

/** A sentence without a date: an event when it stands in a list of happenings, or tells a plan or a cancellation at a place. */
function undatedEvent(analysis: Analysis, index: number): EventFinding | null {
  const { document, tokens } = analysis;
  const sentence = analysis.sentences[index];
  const block = sentence === undefined ? undefined : document.blocks[sentence.block];
  const hits = analysis.hits[index] ?? [];
  if (sentence === undefined || block === undefined) return null;
  const range = tokenRange(analysis, index);
  const names = namesFor(analysis, index, range);
  const text = document.text.slice(sentence.start, sentence.end);
  const make = (status: EventStatus, scope: TokenRange, supportOnly: boolean): EventFinding => ({
    sentence: index,
    text:
      scope === range ? text : cutText(document.text, spanOf(analysis, scope, { start: Infinity, end: 0 }), sentence),
    date: null,
    status,
    types: typesIn(analysis, scope),
    names: names.filter((name) => name.from >= scope.from && name.to <= scope.to),
    stems: contentStems(analysis, scope),
    counts: findCounts(analysis, index, scope),
    definite: null,
    supportOnly,
  });
  const clauses = clausesOf(document.text, tokens, range, hits, []);
  const cancelled = hasCue(hits, 'cancelled', range);
  if (block.kind === 'item' && headingHas(analysis, index, 'timelineHeading') && range.to - range.from >= 5) {
    if (cancelled) return make('cancelled', range, false);
    if (hasCue(hits, 'speculated', range)) return make('speculated', range, false);
    return make(hasCue(hits, 'planned', range) ? 'planned' : 'happened', range, false);
  }
  const places = names.filter((name) => name.place);
  // A sentence that names its own article's title speaks of the article.
  if (places.length === 0 || (document.title !== null && text.includes(document.title))) return null;
  const planned = clauses.find((clause) => isPlanAtPlace(analysis, index, clause, places));
  if (planned !== undefined) return make('planned', text.length <= SHORT_TEXT ? range : planned, false);
  const told = clauses.find(
    (clause) =>
      places.some((place) => place.from >= clause.from && place.to <= clause.to) &&
      typesIn(analysis, clause).length > 0,
  );
  if (told === undefined) return null;
  const open = (['speculated', 'stakeModal', 'planned', 'cancelled', 'negated'] as const).some((kind) =>
    hasCue(hits, kind, told),
  );
  return open ? null : make('happened', told, true);
}

/** `… planned in Lisbon`: a plan word with its place right behind it. */
function isPlanAtPlace(analysis: Analysis, index: number, clause: TokenRange, places: readonly NameMention[]): boolean {
  const hits = (analysis.hits[index] ?? []).filter((hit) => hit.from >= clause.from && hit.to <= clause.to);
  if (hits.some((hit) => hit.kind === 'negated' || hit.kind === 'stakeModal')) return false;
  return hits.some(
    (hit) =>
      hit.kind === 'planned' &&
      /^(sched|slat|plan(ned|s)|to be held|set|due)/u.test(wordsOf(analysis, hit)) &&
      places.some((place) => place.from >= hit.to && place.from - hit.to <= 3 && place.to <= clause.to),
  );
}
