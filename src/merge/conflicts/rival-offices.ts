import { type Analysis, hasCue, tokenRange } from '../../extract/analysis.ts';
import { typeAt } from '../../extract/clause-facts.ts';
import { foldWord } from '../../extract/fold-word.ts';
import type { Office } from '../../extract/names.ts';
import type { NameIndex } from '../name-index.ts';
import { reach } from '../reach.ts';
import type { MergedEvent } from '../tell-event.ts';
import { type FoundConflict, foundConflict } from './found-conflict.ts';
import { daysApart } from './happening.ts';
import { areApart, onePerDocument } from './sources.ts';

/** A sentence that gives a person a post that nobody holds beside another one of the same body. */
interface Holding {
  readonly analysis: Analysis;
  readonly sentence: number;
  readonly name: string;
  /** Words of the post, one spelling for all ways to call it. */
  readonly post: ReadonlySet<string>;
  /** What it is the post of, as written in front of it; empty when nothing stands there. */
  readonly of: string;
  readonly words: string;
}

/** Posts that are told of days so near each other are told of one time. */
const AT_ONCE = 14;

/** How far before and behind an office its body or field may stand (`minister for the harbours`), in UTF-16 units. */
const AROUND = 40;

/**
 * A person whom documents give two posts of one body, when no document gives both and it is no change over time: they
 * tell the same happening, or they give two posts of a state and neither is told only after the other.
 */
export function findRivalOffices(
  analyses: readonly Analysis[],
  events: readonly MergedEvent[],
  names: NameIndex,
): FoundConflict[] {
  const byName = Map.groupBy(
    analyses.flatMap((analysis) => holdingsIn(analysis, names)),
    ({ name }) => name,
  );
  const ofEvents = new Map<string, Set<number>>();
  for (const [index, { claims }] of events.entries()) {
    for (const { analysis, sentence } of claims) {
      const place = `${analysis.document.id}:${sentence}`;
      ofEvents.set(place, (ofEvents.get(place) ?? new Set<number>()).add(index));
    }
  }
  return [...byName]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, told]) => {
      const posts = [...Map.groupBy(told, ({ post }) => [...post].toSorted().join(' ')).values()];
      const [a, b] = posts;
      if (a === undefined || b === undefined || posts.length > 2 || !areRivals(a, b, ofEvents)) return [];
      const sides = [a, b].map((side) => ({
        value: `${side[0]?.words ?? ''}: ${name}`,
        sources: onePerDocument(side),
      }));
      const repeats = [a, b].map((side) => ({
        documents: new Set(side.map(({ analysis }) => analysis.document.id)),
        words: [side[0]?.words ?? name, name],
      }));
      // What both tell of one time, nobody knows better for knowing it later.
      const settledOn = areOfOneTime(a, b) || isTogether(a, b, ofEvents) ? '' : null;
      return [foundConflict({ kind: 'office', about: name, sides, settledOn, repeats })];
    });
}

function areRivals(
  a: readonly Holding[],
  b: readonly Holding[],
  ofEvents: ReadonlyMap<string, ReadonlySet<number>>,
): boolean {
  const [one, two] = [a[0], b[0]];
  if (one === undefined || two === undefined) return false;
  // `minister` and `finance minister` are one post; so is what both call alike.
  if (one.post.isSubsetOf(two.post) || two.post.isSubsetOf(one.post)) return false;
  if (one.post.isSubsetOf(ALIKE) && two.post.isSubsetOf(ALIKE)) return false;
  if (!areApart(a, b)) return false;
  if (!a.some((x) => b.some((y) => x.of === '' || y.of === '' || x.of === y.of))) return false;
  if (isTogether(a, b, ofEvents) || areOfOneTime(a, b)) return true;
  // Presidents and chief executives of many a body are one person; nobody holds two of a state's posts for long.
  return [one, two].every(isOfState) && !isChange(a, b);
}

/** Both are told of one happening: then it is no change over time. */
function isTogether(
  a: readonly Holding[],
  b: readonly Holding[],
  ofEvents: ReadonlyMap<string, ReadonlySet<number>>,
): boolean {
  const eventsOf = ({ analysis, sentence }: Holding): ReadonlySet<number> =>
    ofEvents.get(`${analysis.document.id}:${sentence}`) ?? new Set();
  return a.some((x) => b.some((y) => !eventsOf(x).isDisjointFrom(eventsOf(y))));
}

function isOfState({ post }: Holding): boolean {
  return !post.isDisjointFrom(OF_STATE);
}

/** Told of much the same time, both of one body that is named, or of a state: companies and clubs change their heads, but not in a week. */
function areOfOneTime(a: readonly Holding[], b: readonly Holding[]): boolean {
  return a.some((x) =>
    b.some((y) => {
      const isOneBody = x.of === y.of && (x.of !== '' || [x, y].every(isOfState));
      return isOneBody && daysApart(timeOf(x), timeOf(y)) <= AT_ONCE;
    }),
  );
}

/** The one day that the sentence tells of, when it looks back; else how far its document knows. */
function timeOf({ analysis, sentence }: Holding): string {
  const [only, ...others] = analysis.dates[sentence] ?? [];
  const known = reach(analysis);
  const isPast = only?.granularity === 'day' && only.interval.end <= known && others.length === 0;
  return isPast ? only.interval.end : known;
}

/** All who know of one post know later than all who know of the other: the person has changed it. */
function isChange(a: readonly Holding[], b: readonly Holding[]): boolean {
  const [one, two] = [a, b].map((side) => side.map(({ analysis }) => reach(analysis)).toSorted());
  const [firstA, lastA, firstB, lastB] = [one?.[0], one?.at(-1), two?.[0], two?.at(-1)];
  if (!firstA || !lastA || !firstB || !lastB) return true;
  return lastA < firstB || lastB < firstA;
}

function holdingsIn(analysis: Analysis, names: NameIndex): Holding[] {
  const { document } = analysis;
  return analysis.names.flatMap((mentions, sentence) =>
    (tellsChange(analysis, sentence) ? [] : mentions).flatMap(({ office, key }): Holding[] => {
      const name = office === null ? undefined : names.namesOf(key).at(-1);
      if (office === null || office.former || name === undefined || !names.hasFirstName(name)) return [];
      const post = isSaid(analysis, sentence, office) ? null : postOf(analysis, office);
      if (post === null) return [];
      const before = document.text.slice(Math.max(0, office.start - AROUND), office.end);
      const behind = document.text.slice(office.end, office.end + AROUND);
      // `president and chief executive`: both posts are one person's.
      if (
        joinsWith(analysis, JOINED_BEHIND.exec(behind)?.[1]) ||
        isJoined(analysis, before.slice(0, -(office.end - office.start)))
      )
        return [];
      const of = BODY_BEFORE.exec(before)?.[1] ?? BODY_BEHIND.exec(behind)?.[1] ?? '';
      // `the fisheries minister`: which one he is belongs to it.
      const field = FIELD_BEFORE.exec(document.text.slice(Math.max(0, office.start - AROUND), office.start))?.[0] ?? '';
      const lead = post.has(foldWord(field.trim())) ? field : '';
      const words = `${lead}${document.text.slice(office.start, office.end).replace(LEADING, '')}`;
      return [{ analysis, sentence, name, post, of, words }];
    }),
  );
}

/** `The former treasurer has been named president`: who held what before is no rival of what he holds. */
function tellsChange(analysis: Analysis, sentence: number): boolean {
  const range = tokenRange(analysis, sentence);
  if (hasCue(analysis.hits[sentence] ?? [], 'former', range)) return true;
  for (let i = range.from; i < range.to; i++) if (typeAt(analysis, i) === 'appointment') return true;
  return false;
}

function joinsWith({ matcher, vocabulary }: Analysis, word: string | undefined): boolean {
  return word === '&' || (word !== undefined && matcher.isA('joins', vocabulary.idOf(foldWord(word))));
}

/** `president and chief executive`; in `Ada Quist and North's president` the word joins two people. */
function isJoined(analysis: Analysis, before: string): boolean {
  const { matcher, vocabulary } = analysis;
  const [, word, joint] = JOINED_BEFORE.exec(before) ?? [];
  return word !== undefined && joinsWith(analysis, joint) && matcher.postOf(vocabulary.idOf(foldWord(word))) !== null;
}

/** `Ann Lee, said the president`: who says something is somebody else. */
function isSaid({ tokens, matcher }: Analysis, sentence: number, { start, end }: Office): boolean {
  for (let i = tokens.first[sentence] ?? 0; i < (tokens.first[sentence + 1] ?? 0); i++) {
    const at = tokens.start[i] ?? 0;
    if (at >= start && at < end && matcher.isA('says', tokens.word[i] ?? -1)) return true;
  }
  return false;
}

/** The body that a post is of (`Arden's mayor`, `mayor of Arden`), and what stands before the post itself. */
const BODY_BEFORE = /(\p{Lu}[\p{L}-]+)['’]s\s[\p{L}\s-]*$/u;
const BODY_BEHIND = /^\sof\s(?:the\s)?(\p{Lu}[\p{L}-]+)/u;
const FIELD_BEFORE = /\p{L}+\s$/u;
const JOINED_BEHIND = /^,?\s(\p{L}+|&)\s/u;
const JOINED_BEFORE = /(\p{L}+)\s(\p{L}+|&)\s$/u;
const LEADING = /^[,(\s]*(?:.*['’]s\s|(?:the|a|an)\s)?/isu;

/** A post is told by these; other words only say which (`finance`, `deputy`). */
const HEADS = new Set(
  'president minister secretary chancellor governor mayor chair chief treasurer coach captain ambassador speaker prosecutor judge'.split(
    ' ',
  ),
);
/** Posts of a state, of which each keeps its holder from the others, whatever body they are of. */
const OF_STATE = new Set(['minister', 'prosecutor', 'judge', 'ambassador', 'governor', 'mayor']);
/** Translators and clubs call one post either. */
const ALIKE = new Set(['president', 'chair']);

/** A source for words in either case: where a whole expression ignores case, one with `\p{L}` takes milliseconds to compile. */
function eitherCase(words: string): string {
  return words.replace(/\p{Ll}/gu, (letter) => {
    const capital = letter.toUpperCase();
    return capital.length === letter.length ? `[${letter}${capital}]` : letter;
  });
}

const OF = `${eitherCase('of')}|${eitherCase('for')}`;
const THE = eitherCase('the');

/** One spelling for all ways to call a post, its field with it (`finance minister`, `minister for finance`). */
function postOf({ matcher, vocabulary, document }: Analysis, office: Office): ReadonlySet<string> | null {
  const title = office.title.split(' ');
  const post = new Set(title.flatMap((word) => matcher.postOf(vocabulary.idOf(word)) ?? []));
  // `chief prosecutor`: only which one.
  if (post.has('prosecutor') || post.has('judge')) post.delete('chief');
  if (title.length === 0 || HEADS.isDisjointFrom(post) || (post.has('chief') && !post.has('executive'))) return null;
  if (!post.has('general') && post.delete('secretary')) post.add('minister');
  if (!post.has('minister')) return post;
  const around = document.text.slice(Math.max(0, office.start - AROUND), office.end + AROUND);
  const last = title.at(-1) ?? '';
  const field = new RegExp(
    `(\\p{L}+)\\s${eitherCase(title.join(' '))}\\b|\\b${eitherCase(last)}\\s(?:${OF})\\s(?:${THE}\\s)?(\\p{L}+)`,
    'u',
  ).exec(around);
  const word = foldWord(field?.[1] ?? field?.[2] ?? '');
  const id = vocabulary.idOf(word);
  // `Health minister Ann Lee` begins with a capital, and is no name all the same.
  const isField = matcher.postOf(id) !== null || !vocabulary.isName(id);
  if (word.length > 2 && isField && !matcher.isA('function', id)) post.add(word);
  return post;
}
