import {
  type Analysis,
  contentStems,
  isInDate,
  isNumber,
  textBetween,
  textOf,
  tokenRange,
} from '../../extract/analysis.ts';
import { typeAt } from '../../extract/clause-facts.ts';
import { LOWER } from '../../extract/tokens.ts';
import type { Side, StatingSource } from './sources.ts';

/** Sentences of each side that are looked at, and words that are taken from one. */
const ASKED = 3;
const LONGEST = 8;
/** What a word between them costs that only one side tells, against one that both tell. */
const COST = 0.3;
/** So much a stretch is worth at least, unless it names a kind of happening. */
const FEWEST = 1.5;
/** A mark that parts what is told. */
const MARK = /[^\s'’-]/u;

/** Words of one sentence, with what they are worth. */
interface Stretch {
  readonly text: string;
  readonly worth: number;
}

/**
 * What two sides tell of, in words of a document: the stretch of a sentence that says most of what the other side says
 * too. Null where it is little: names, or one word that is no kind of happening; unless both name a kind of happening,
 * each in its word.
 */
export function matterOf(sides: readonly Side[]): string | null {
  const [a, b] = sides.map(({ sources }) => sources.slice(0, ASKED));
  if (a === undefined || b === undefined) return null;
  const found = a.flatMap((one) => b.flatMap((two) => [best(one, two), best(two, one)].flatMap((each) => each ?? [])));
  const [first, ...others] = found;
  const text =
    first === undefined ? kindOf(a, b) : others.reduce((so, one) => (one.worth > so.worth ? one : so), first).text;
  return text === null || sides.some(({ value }) => value.includes(text)) ? null : text;
}

/** What both call by words of one kind (`the strike`, `the walkout`), in the first of these words. */
function kindOf(a: readonly StatingSource[], b: readonly StatingSource[]): string | null {
  const [one, two] = [a, b].map((sources) => sources.flatMap(kindsIn));
  const both = [...(one ?? []), ...(two ?? [])].filter(
    ({ type }) => one?.some((each) => each.type === type) === true && two?.some((each) => each.type === type) === true,
  );
  return both.find(({ isNamed }) => isNamed)?.text ?? null;
}

/** A word for a kind of happening; with an article it names one. */
interface Kind {
  readonly type: string;
  readonly text: string;
  readonly isNamed: boolean;
}

function kindsIn({ analysis, sentence }: StatingSource): Kind[] {
  const { tokens, matcher } = analysis;
  const { from, to } = tokenRange(analysis, sentence);
  return Array.from({ length: to - from }, (_, i) => from + i).flatMap((at) => {
    const type = typeAt(analysis, at);
    return type === null
      ? []
      : [
          {
            type,
            text: textOf(analysis, { from: at, to: at + 1 }),
            isNamed: matcher.isA('determiner', tokens.word[at - 1] ?? -1),
          },
        ];
  });
}

function best({ analysis, sentence }: StatingSource, other: StatingSource): Stretch | null {
  const theirs = contentStems(other.analysis, tokenRange(other.analysis, other.sentence));
  const { from, to } = tokenRange(analysis, sentence);
  const isShared = (at: number): boolean => theirs.has(analysis.stems[at] ?? -1);
  let found: Stretch | null = null;
  for (let start = from; start < to; start++) {
    if (!isShared(start) || isFigure(analysis, sentence, start)) continue;
    let worth = 0;
    let isWord = false;
    let isKind = false;
    for (let at = start; at < Math.min(to, start + LONGEST) && (at === start || isNext(analysis, sentence, at)); at++) {
      worth += isShared(at) ? 1 : -COST;
      isWord ||= isShared(at) && isOrdinary(analysis, at);
      isKind ||= isShared(at) && analysis.matcher.typeAt(analysis.tokens, at) !== null;
      const isEnough = isWord && isShared(at) && (isKind || worth >= FEWEST);
      if (isEnough && worth > (found?.worth ?? 0))
        found = { text: inOneLine(textOf(analysis, { from: start, to: at + 1 })), worth };
    }
  }
  return found;
}

function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** Part of no name. */
function isOrdinary({ tokens, matcher, stems, vocabulary }: Analysis, at: number): boolean {
  return matcher.traits.nounsHaveCapitals ? !vocabulary.isNameStem(stems[at] ?? -1) : tokens.shape[at] === LOWER;
}

/** A number or a date: what one side says of it is disputed. */
function isFigure(analysis: Analysis, sentence: number, at: number): boolean {
  return isNumber(analysis, at) || isInDate(analysis, sentence, at);
}

/** Neither a mark before the word nor a figure in it. */
function isNext(analysis: Analysis, sentence: number, at: number): boolean {
  return !MARK.test(textBetween(analysis, at - 1, at)) && !isFigure(analysis, sentence, at);
}
