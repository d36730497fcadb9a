import { type Analysis, textOf, tokenRange } from '../../extract/analysis.ts';
import { typesIn } from '../../extract/clause-facts.ts';
import { spellingKey } from '../../extract/fold-word.ts';
import { shared } from '../event-claim.ts';
import type { NameIndex } from '../name-index.ts';
import { furthestReach, reach } from '../reach.ts';
import { type FoundConflict, foundConflict } from './found-conflict.ts';
import { DAY } from './happening.ts';
import { onePerDocument } from './sources.ts';

/** A sentence that gives a person an office, or calls them its former holder. */
interface Statement {
  readonly analysis: Analysis;
  readonly sentence: number;
  readonly title: string;
  readonly name: string;
  readonly former: boolean;
  readonly qualified: boolean;
  readonly words: string;
  /** Where the office stands. */
  readonly start: number;
}

/** A bare title (`Governor X`) says who holds the office when at most so many people bear it: one and a successor. */
const BARE = 2;

/** A person whom documents of about the same time call the holder and the former holder of an office. */
export function findOfficeConflicts(analyses: readonly Analysis[], names: NameIndex): FoundConflict[] {
  const statements = analyses.flatMap((analysis) => statementsIn(analysis, names));
  const holders = holdersByTitle(statements);
  const slots = Map.groupBy(statements, ({ title, name }) => `${title}|${name}`);
  return [...slots]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, told]) => {
      // Where many people bear a bare title, it is a courtesy to the former ones too.
      const bare = (holders.get(told[0]?.title ?? '')?.size ?? 0) <= BARE;
      return compare(told, bare, names);
    });
}

function statementsIn(analysis: Analysis, names: NameIndex): Statement[] {
  return analysis.names.flatMap((mentions, sentence) => [
    ...mentions.flatMap(({ office, key }) => {
      const name = office === null ? undefined : names.namesOf(key).at(-1);
      if (office === null || name === undefined || !names.hasFirstName(name)) return [];
      const { title, former, qualified } = office;
      const words = analysis.document.text.slice(office.start, office.end);
      return [{ analysis, sentence, title, name, former, qualified, words, start: office.start }];
    }),
    ...formerWithoutName(analysis, sentence, names),
  ]);
}

/** How far behind a sentence's first word `former` may stand, and how far behind that the office, in words. */
const OPENING = 2;
const BEHIND = 5;

/** `Ann Lee's role is unclear. The former North chief executive …`: who is meant is the one named in the sentence before. */
function formerWithoutName(analysis: Analysis, sentence: number, names: NameIndex): Statement[] {
  const { tokens, vocabulary, sentences } = analysis;
  const hits = analysis.hits[sentence] ?? [];
  const from = tokens.first[sentence] ?? 0;
  const former = hits.find(({ kind, from: at }) => kind === 'former' && at < from + OPENING);
  if (former === undefined || sentences[sentence - 1]?.block !== sentences[sentence]?.block) return [];
  const offices = hits.filter(
    ({ kind, from: at }) => kind === 'office' && at > former.from && at <= former.from + BEHIND,
  );
  const [first, last] = [offices[0]?.from ?? 0, (offices.at(-1)?.from ?? 0) + 1];
  if (offices.length === 0 || last - first !== offices.length) return [];
  if ((analysis.names[sentence] ?? []).some((mention) => mention.to > first && mention.from <= last)) return [];
  const before = (analysis.names[sentence - 1] ?? []).flatMap(({ key }) => names.namesOf(key));
  const people = [...new Set(before)].filter((name) => names.hasFirstName(name));
  const [name] = people;
  if (name === undefined || people.length > 1) return [];
  const title = Array.from({ length: last - first }, (_, i) => vocabulary.word(tokens.word[first + i] ?? -1)).join(' ');
  const words = textOf(analysis, { from: former.from, to: last });
  const start = tokens.start[former.from] ?? 0;
  return [{ analysis, sentence, title, name, former: true, qualified: first > former.to, words, start }];
}

function holdersByTitle(statements: readonly Statement[]): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  for (const { title, name } of statements) holders.set(title, (holders.get(title) ?? new Set<string>()).add(name));
  return holders;
}

function compare(told: readonly Statement[], bare: boolean, names: NameIndex): FoundConflict[] {
  const former = told.filter((one) => one.former);
  const formerIn = new Set(former.map((one) => one.analysis));
  // A document that says both (`President X, then …`) tells a story; it takes no side.
  const held = told.filter(
    (one) => !one.former && (bare || one.qualified) && !looksBack(one) && !formerIn.has(one.analysis),
  );
  const [first] = former;
  const firstFormer =
    former
      .map((one) => reach(one.analysis))
      .filter(Boolean)
      .toSorted()[0] ?? '';
  if (
    first === undefined ||
    firstFormer === '' ||
    former.some((one) => held.some((two) => isElsewhere(one, two, names)))
  )
    return [];
  // Called former only after the last time that he was called the holder: the office changed, nobody is wrong.
  const holds = held.filter((one) => reach(one.analysis) >= firstFormer);
  // He held it before: the few who still call him so afterwards have not changed the habit.
  // Weeks after anybody called him former, who calls him the holder means it: they cannot both be right.
  const lastFormer = Date.parse(furthestReach(former.map(({ analysis }) => analysis)));
  const isHabit = holds.every((one) => Date.parse(reach(one.analysis)) - lastFormer <= HABIT * DAY);
  const changed = isHabit && holds.length < held.length && documents(holds) < documents(former);
  if (holds.length === 0 || changed) return [];
  const { title, name } = first;
  const sides = [
    { value: `${title}: ${name}`, sources: onePerDocument(held) },
    { value: `former ${title}: ${name}`, sources: onePerDocument(former) },
  ];
  const repeats = former.map(({ analysis, words }) => ({
    documents: new Set([analysis.document.id]),
    words: [words, name],
  }));
  return [foundConflict({ kind: 'office', about: `${name}, ${title}`, sides, settledOn: null, repeats })];
}

/** Days for which some go on calling a person by an office that has ended. */
const HABIT = 60;
/** Of a day so long before what a document knows it names people by the office that they held then. */
const LONG_AGO = 100;

/** `She had trusted her treasurer, Ann Lee`: he was it then. */
function isOfBefore({ analysis: { tokens, matcher }, sentence, start }: Statement): boolean {
  const from = tokens.first[sentence] ?? 0;
  for (let i = from; (tokens.start[i] ?? Infinity) < start; i++)
    if (matcher.isA('pluperfect', tokens.word[i] ?? -1)) return true;
  return false;
}

/** `an adviser to President X, now a former senator`, `Director X resigned`: who looks back does not say who holds what today. */
function looksBack(statement: Statement): boolean {
  const { analysis, sentence } = statement;
  if (isOfBefore(statement)) return true;
  if ((analysis.hits[sentence] ?? []).some((hit) => hit.kind === 'former')) return true;
  if (typesIn(analysis, tokenRange(analysis, sentence)).includes('dismissal')) return true;
  const known = Date.parse(reach(analysis));
  return (analysis.dates[sentence] ?? []).some(({ interval }) => known - Date.parse(interval.end) > LONG_AGO * DAY);
}

/** `North Corp spokeswoman`, `the mayor's former spokeswoman`: an office of the same name, held elsewhere. */
function isElsewhere(one: Statement, two: Statement, names: NameIndex): boolean {
  const [a, b] = [ofWhom(one, names), ofWhom(two, names)];
  // A country goes by its name, its adjective and its capital.
  return a.length > 0 && b.length > 0 && shared(a, b) === 0 && ![...a, ...b].some((name) => names.isCountry(name));
}

/** What an office is of, as its words say. */
function ofWhom({ words, title, analysis }: Statement, names: NameIndex): readonly string[] {
  const { matcher, vocabulary } = analysis;
  const parts = title.split(' ');
  // `Its chief executive`, `The former mayor`: a capital of a sentence's beginning names nobody.
  const isName = (word: string): boolean =>
    !parts.includes(word.toLowerCase()) && !matcher.isA('function', vocabulary.idOf(word));
  return (words.match(/\p{Lu}[\p{L}.-]*/gu) ?? [])
    .filter(isName)
    .flatMap((word) => [word, ...names.namesOf(spellingKey(word))]);
}

function documents(told: readonly Statement[]): number {
  return new Set(told.map(({ analysis }) => analysis)).size;
}
