import { type Analysis, stemList, tokenRange } from '../../extract/analysis.ts';
import type { TrackedQuestion } from '../../model/briefing.ts';
import type { Question } from '../../model/claim.ts';
import type { NameIndex } from '../name-index.ts';
import { inverseFrequency, type StemWeight } from '../similarity.ts';
import type { Evidence } from './evidence.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { declaredSubject, foundSubjects, type QuestionClaim } from './subject.ts';
import { writeLedger } from './write-ledger.ts';

/** Found questions that a briefing keeps; the surest first. Tracked ones are all kept. */
const MOST_FOUND = 40;

/** Tracked questions first, then found ones, each with its ledger. */
export function keepLedgers(
  claims: readonly QuestionClaim[],
  tracked: readonly TrackedQuestion[],
  analyses: readonly Analysis[],
  names: NameIndex,
): Question[] {
  const weight = sentenceWeight(analyses);
  const asked = foundSubjects(claims, weight, names);
  const declared = tracked.map((question) => declaredSubject(question, claims));
  const taken = new Set(declared.flatMap((subject) => subject.asked));
  const rest = asked.filter((subject) => !subject.asked.some((claim) => taken.has(claim))).slice(0, MOST_FOUND);
  const subjects = [...declared, ...rest];
  const wordings = subjects.flatMap((subject) => [subject, ...subject.others]);
  const evidence = gatherEvidence(wordings, analyses, weight, names);
  const found = new Map(wordings.map((wording, i) => [wording, evidence[i] ?? []]));
  return subjects.map((subject) =>
    writeLedger(subject, joinEvidence([subject, ...subject.others].map((wording) => found.get(wording) ?? []))),
  );
}

/** Each sentence once: as it stands to the wording that it does most for. */
function joinEvidence(lists: readonly (readonly Evidence[])[]): Evidence[] {
  const [first = [], ...rest] = lists;
  if (rest.length === 0) return [...first];
  const best = new Map<string, Evidence>();
  for (const one of lists.flat()) {
    const key = `${one.analysis.document.id}:${one.sentence}`;
    const known = best.get(key);
    if (known === undefined || (known.status === 'open' && one.status !== 'open')) best.set(key, one);
  }
  return [...best.values()];
}

function sentenceWeight(analyses: readonly Analysis[]): StemWeight {
  return inverseFrequency(bagsOf(analyses));
}

/** The stems of each sentence, one after the other. */
function* bagsOf(analyses: readonly Analysis[]): Generator<Iterable<number>> {
  for (const analysis of analyses) {
    for (const i of analysis.sentences.keys()) yield stemList(analysis, tokenRange(analysis, i));
  }
}
