import type { LedgerEntry, Question, QuestionStatus } from '../../model/claim.ts';
import { cite } from '../cite.ts';
import { compare } from '../compare.ts';
import { reach } from '../reach.ts';
import { followUps } from './follow-ups.ts';
import { type Evidence, toEvidence } from './evidence.ts';
import { placesOf } from './places-of.ts';
import type { Subject } from './subject.ts';

/** Steps that a ledger holds, at most; those that move the question go first. */
const MOST_EVIDENCE = 12;

/** Orders the evidence by its own date and writes a question's steps; a later document's `open` does not undo an answer. */
export function writeLedger(subject: Subject, gathered: readonly Evidence[]): Question {
  const firstAsked = subject.asked.map(({ analysis }) => reach(analysis)).toSorted()[0] ?? '';
  const told = followUps(subject);
  const isMoved = placesOf(told.filter(({ direct }) => direct));
  const all = gathered.filter(({ analysis, sentence }) => !isMoved(analysis, sentence));
  const isKept = placesOf(all);
  for (const claim of subject.asked) {
    if (isKept(claim.analysis, claim.sentence)) continue;
    all.push(toEvidence(subject, claim.analysis, claim.sentence, 1, null));
  }
  for (const one of told) if (!isKept(one.analysis, one.sentence)) all.push(one);
  const ordered = all.toSorted(
    (a, b) =>
      compare(a.day ?? '', b.day ?? '') ||
      // Of one day, what settles the question is its last word.
      Number(a.status !== 'open') - Number(b.status !== 'open') ||
      compare(a.analysis.document.id, b.analysis.document.id) ||
      a.sentence - b.sentence,
  );
  const ledger: LedgerEntry[] = [];
  let status: QuestionStatus = 'open';
  let since: string | null = openedOn(subject, firstAsked, ordered);
  const steps = selectSteps(ordered);
  for (const step of steps) {
    const next = nextStatus(status, step, firstAsked, subject, isSequel(steps, step));
    if (next !== status) since = step.day;
    status = next;
    const citation = cite(step.analysis, step.sentence, step.through);
    ledger.push({ asOf: step.day, status, text: citation.quote, citations: [citation], conflicts: [] });
  }
  const asked = subject.asked.map(({ analysis, sentence, shown }) => cite(analysis, shown, sentence));
  const citations = asked.length > 0 ? asked : ledger.flatMap((entry) => entry.citations).slice(0, 1);
  return {
    kind: 'question',
    id: subject.id,
    title: subject.title,
    tracked: subject.tracked !== null,
    status,
    since,
    ledger,
    citations,
  };
}

/**
 * Since when it is open: since it was first asked or, for one of the editors, since the first document that bears on
 * it, for nobody need have asked. What a document tells of the years before does not make the question older.
 */
function openedOn({ tracked }: Subject, firstAsked: string, ordered: readonly Evidence[]): string | null {
  const reaches = ordered.flatMap(({ analysis }) => analysis.document.asOf?.end ?? []);
  const first = tracked === null ? firstAsked : reaches.toSorted()[0];
  return first === undefined || first === '' ? (ordered[0]?.day ?? null) : first;
}

/** Keeps the steps that move the question, the best of each document from the newest on, and the best of the rest. */
function selectSteps(ordered: readonly Evidence[]): Evidence[] {
  const moving = ordered.filter((one) => one.status !== 'open');
  const best = ordered.filter((one) => one.status === 'open').toSorted((a, b) => b.coverage - a.coverage);
  const heads = [...new Map(best.toReversed().map((one) => [one.analysis.document.id, one])).values()].toSorted(
    (a, b) => compare(b.day ?? '', a.day ?? ''),
  );
  const still = [...new Set([...heads, ...best])].slice(0, Math.max(0, MOST_EVIDENCE - moving.length));
  const kept = new Set([...moving.slice(-MOST_EVIDENCE), ...still]);
  return ordered.filter((one) => kept.has(one));
}

/** `In May the creditors approved the sale … in June it was called off`: told by one document, the later ends the earlier and contradicts nobody. */
function isSequel(steps: readonly Evidence[], { analysis, day }: Evidence): boolean {
  return steps.some(
    (one) => one.status === 'answered' && one.analysis === analysis && compare(one.day ?? '', day ?? '') < 0,
  );
}

function nextStatus(
  now: QuestionStatus,
  step: Evidence,
  firstAsked: string,
  subject: Subject,
  sequel: boolean,
): QuestionStatus {
  if (step.unsettles) return now === 'answered' ? 'contested' : now;
  if (step.status === 'open') return now;
  // What was known before anybody asked does not settle the question, unless the sentence that asks it says so itself.
  const asks = subject.isAskedBy(step.analysis, step.sentence);
  if (subject.tracked === null && !step.direct && !asks && (step.day ?? '') <= firstAsked) return now;
  if (now === 'answered' && step.status === 'called off') return sequel ? 'called off' : 'contested';
  if (now === 'called off' && step.status === 'answered') return 'contested';
  return step.status;
}
