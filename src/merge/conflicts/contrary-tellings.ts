import { stemList, tokenRange } from '../../extract/analysis.ts';
import { LOWER } from '../../extract/tokens.ts';
import { type EventClaim, shared } from '../event-claim.ts';
import type { NameIndex } from '../name-index.ts';
import type { MergedEvent } from '../tell-event.ts';
import { type FoundConflict, foundConflict } from './found-conflict.ts';
import { dayOf, endOf } from './happening.ts';
import { areApart } from './sources.ts';

/** What is upheld or dropped stands so near behind its verb; whom it happens to, so near before it. In words. */
const BEHIND = 6;
const BEFORE = 4;
/** A negation so near before a verb turns it round. In words. */
const NEGATED = 3;
/** Who voted or decided so near before it did what they voted to do. In words. */
const DECIDED = 7;

/** A verb of the lexicon's contraries, where a claim tells its happening by it. */
interface Telling {
  readonly claim: EventClaim;
  readonly sentence: number;
  readonly analysis: EventClaim['analysis'];
  /** Its token. */
  readonly at: number;
  /** Index of its pair, and of its side in it. */
  readonly pair: number;
  readonly side: number;
  readonly passive: boolean;
  /** Stems of what the verb is said of. */
  readonly of: ReadonlySet<number>;
  /** The verb with what stands behind it, as written. */
  readonly words: string;
}

/** One happening of which one document says what another's verb denies: upheld and withdrawn, dismissed and resigned. */
export function findContraryTellings(events: readonly MergedEvent[], names: NameIndex): FoundConflict[] {
  return events.flatMap((event, index) => {
    const documents = new Set(event.claims.map(({ document }) => document));
    const isOfDay = event.claims[0]?.date?.granularity === 'day';
    if (!isOfDay || event.status !== 'happened' || documents.size < 2) return [];
    const told = event.claims.flatMap((claim) => (claim.supportOnly ? [] : tellingsOf(claim)));
    for (const [, both] of Map.groupBy(told, ({ pair }) => pair)) {
      const [yes, no] = [0, 1].map((side) => both.filter((one) => one.side === side));
      if (yes === undefined || no === undefined || yes.length === 0 || no.length === 0) continue;
      if (!areApart(yes, no)) continue;
      const matched = yes.flatMap((a) => no.flatMap((b) => (isOfOne(a, b, names) ? [[a, b] as const] : [])));
      const [first] = matched;
      if (first === undefined) continue;
      // Of people the verb alone says what is disputed, once it is said of whom.
      const who =
        first[0].pair === OF_THINGS
          ? undefined
          : peopleBeside(first[0], names).find((name) => peopleBeside(first[1], names).includes(name));
      const sides = [0, 1].map((side) => {
        const sources = new Set(matched.map((pair) => pair[side === 0 ? 0 : 1]));
        const { words } = first[side === 0 ? 0 : 1];
        return { value: who === undefined ? words : `${who}: ${words}`, sources: [...sources] };
      });
      const about = [event.types[0] ?? 'event', ...(who === undefined ? [] : [who]), dayOf(event)].join(', ');
      return [foundConflict({ kind: 'outcome', about, sides, settledOn: endOf([event]), events: [index] })];
    }
    return [];
  });
}

/** The pair of contraries whose verbs are of things; all others are of people. */
const OF_THINGS = 0;

function tellingsOf(claim: EventClaim): Telling[] {
  if (claim.status !== 'happened') return [];
  const { analysis, sentence } = claim;
  const { tokens, matcher, document } = analysis;
  const range = tokenRange(analysis, sentence);
  const negations = (analysis.hits[sentence] ?? []).filter(({ kind }) => kind === 'negated' || kind === 'planned');
  const found: Telling[] = [];
  for (let i = range.from; i < range.to; i++) {
    for (const matter of matcher.contraries.mattersAt(tokens, i)) {
      if (negations.some((hit) => hit.from < i && hit.to > i - NEGATED)) continue;
      // `prepared to endorse` does nothing yet; `voted to endorse` does.
      const decided = (analysis.hits[sentence] ?? []).some(
        (hit) => hit.kind === 'tookPlace' && hit.to < i && hit.to >= i - DECIDED,
      );
      if (i > range.from && matcher.isA('infinitive', tokens.word[i - 1] ?? -1) && !decided) continue;
      // `was rejected`: what stands before the verb is what it is said of.
      const passive = [i - 1, i - 2].some((k) => k >= range.from && matcher.isA('being', tokens.word[k] ?? -1));
      const to = Math.min(range.to, i + 1 + BEHIND);
      const scope = passive ? { from: Math.max(range.from, i - BEHIND), to: i } : { from: i + 1, to };
      const end = endOfWords(claim, i, to, matter >> 1);
      found.push({
        claim,
        sentence,
        analysis,
        at: i,
        passive,
        pair: matter >> 1,
        side: matter & 1,
        of: new Set(stemList(analysis, scope).filter((stem) => !analysis.vocabulary.isNameStem(stem))),
        words: document.text.slice(tokens.start[i] ?? 0, tokens.end[end - 1] ?? 0),
      });
    }
  }
  return found;
}

/** Behind the last word that still belongs to the verb: no mark before it, no date in it, no small word at its end. */
function endOfWords({ analysis, sentence }: EventClaim, verb: number, limit: number, pair: number): number {
  const { tokens, matcher, document } = analysis;
  const dates = analysis.dates[sentence] ?? [];
  const isDated = (i: number): boolean =>
    dates.some(({ start, end }) => start <= (tokens.start[i] ?? 0) && end > (tokens.start[i] ?? 0));
  let end = verb + 1;
  while (end < limit && !isDated(end) && isSpace(document.text, tokens.end[end - 1] ?? 0, tokens.start[end] ?? 0))
    end += 1;
  const isSmall = (i: number): boolean =>
    (['preposition', 'determiner', 'since'] as const).some((kind) => matcher.isA(kind, tokens.word[i] ?? -1));
  if (pair === OF_THINGS) while (end > verb + 1 && isSmall(end - 1)) end -= 1;
  else for (let i = end - 1; i > verb; i--) if (isSmall(i) || tokens.shape[i] !== LOWER) end = i;
  return end;
}

function isSpace(text: string, from: number, to: number): boolean {
  return text.slice(from, to).trim() === '';
}

/** Said of the same thing in the same word; or of the same person, whom both name. */
function isOfOne(a: Telling, b: Telling, names: NameIndex): boolean {
  if (a.pair === OF_THINGS) return !a.of.isDisjointFrom(b.of);
  return shared(peopleBeside(a, names), peopleBeside(b, names)) > 0;
}

/** Those named right before the verb or behind it; where its subject stands far before it, the last who is named there. */
function peopleBeside({ analysis, sentence, at, passive }: Telling, names: NameIndex): string[] {
  const people = (analysis.names[sentence] ?? []).flatMap(({ from, to, key }) => {
    const called = names.namesOf(key).filter((name) => names.isPerson(name) || name.includes(' '));
    return called.length > 0 ? [{ from, to, called }] : [];
  });
  const isBefore = people.some(({ to }) => to > at - BEFORE && to <= at);
  // `Ann Lee, whom many had blamed for the delay, was dismissed by Tom Ruiz`: not he was.
  const subject = passive && !isBefore ? people.findLast(({ to }) => to <= at) : undefined;
  if (subject !== undefined) return subject.called;
  return people.filter(({ from, to }) => to > at - BEFORE && from <= at + BEFORE).flatMap(({ called }) => called);
}
