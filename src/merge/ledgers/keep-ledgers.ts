import { type Analysis, stemList, tokenRange } from '../../extract/analysis.ts';
import type { TrackedQuestion } from '../../model/briefing.ts';
import type { Question } from '../../model/claim.ts';
import type { NameIndex } from '../name-index.ts';
import { inverseFrequency, type StemWeight } from '../similarity.ts';
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
  const found = foundSubjects(claims, weight, names);
  const declared = tracked.map((question) => declaredSubject(question, claims));
  const taken = new Set(declared.flatMap((subject) => subject.asked));
  const rest = found.filter((subject) => !subject.asked.some((claim) => taken.has(claim))).slice(0, MOST_FOUND);
  const subjects = [...declared, ...rest];
  const evidence = gatherEvidence(subjects, analyses, weight);
  return subjects.map((subject, i) => writeLedger(subject, evidence[i] ?? []));
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
