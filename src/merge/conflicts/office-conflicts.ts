import type { Analysis } from '../../extract/analysis.ts';
import type { NameIndex } from '../name-index.ts';
import { type FoundConflict, foundConflict, reach } from './found-conflict.ts';

/** A sentence that gives a person an office, or calls them its former holder. */
interface Statement {
  readonly analysis: Analysis;
  readonly sentence: number;
  readonly title: string;
  readonly name: string;
  readonly former: boolean;
  readonly qualified: boolean;
  readonly words: string;
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
      return compare(told, bare);
    });
}

function statementsIn(analysis: Analysis, names: NameIndex): Statement[] {
  return analysis.names.flatMap((mentions, sentence) =>
    mentions.flatMap(({ office, key }) => {
      const name = office === null ? undefined : names.namesOf(key).at(-1);
      if (office === null || name === undefined || !names.hasFirstName(name)) return [];
      const { title, former, qualified } = office;
      const words = analysis.document.text.slice(office.start, office.end);
      return [{ analysis, sentence, title, name, former, qualified, words }];
    }),
  );
}

function holdersByTitle(statements: readonly Statement[]): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  for (const { title, name } of statements) holders.set(title, (holders.get(title) ?? new Set<string>()).add(name));
  return holders;
}

function compare(told: readonly Statement[], bare: boolean): FoundConflict[] {
  const former = told.filter((one) => one.former);
  const formerIn = new Set(former.map((one) => one.analysis));
  // A document that says both (`President X, then …`) tells a story; it takes no side.
  const holds = told.filter(
    (one) => !one.former && (bare || one.qualified) && !looksBack(one) && !formerIn.has(one.analysis),
  );
  const [first] = former;
  if (first === undefined || holds.length === 0) return [];
  const lastHeld =
    holds
      .map((one) => reach(one.analysis))
      .toSorted()
      .at(-1) ?? '';
  const firstFormer =
    former
      .map((one) => reach(one.analysis))
      .filter(Boolean)
      .toSorted()[0] ?? '';
  // Called former only after the last time that he was called the holder: the office changed, nobody is wrong.
  if (firstFormer === '' || lastHeld === '' || firstFormer > lastHeld) return [];
  const { title, name } = first;
  const sides = [
    { value: `${title}: ${name}`, sources: onePerDocument(holds) },
    { value: `former ${title}: ${name}`, sources: onePerDocument(former) },
  ];
  const repeats = former.map(({ analysis, words }) => ({
    documents: new Set([analysis.document.id]),
    words: [words, name],
  }));
  return [foundConflict('office', `${name}, ${title}`, sides, [], repeats)];
}

/** `an adviser to President X, now a former senator`: a sentence that looks back does not say who holds what today. */
function looksBack({ analysis, sentence }: Statement): boolean {
  return (analysis.hits[sentence] ?? []).some((hit) => hit.kind === 'former');
}

function onePerDocument(told: readonly Statement[]): Statement[] {
  return [...new Map(told.toReversed().map((one) => [one.analysis, one])).values()].toReversed();
}
