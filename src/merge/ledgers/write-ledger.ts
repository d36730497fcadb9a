import { sentenceText, tokenRange } from '../../extract/analysis.ts';
import type { LedgerEntry, Question, QuestionStatus } from '../../model/claim.ts';
import { cite } from '../cite.ts';
import { type Evidence, toEvidence } from './gather-evidence.ts';
import { placesOf } from './places-of.ts';
import type { Subject } from './subject.ts';

/** Steps that a ledger holds, at most; those that move the question go first. */
const MOST_EVIDENCE = 12;

/** Orders the evidence by its own date and writes a question's steps; a later document's `open` does not undo an answer. */
export function writeLedger(subject: Subject, gathered: readonly Evidence[]): Question {
  const firstAsked = subject.asked.map((claim) => claim.analysis.document.asOf?.end ?? '').toSorted()[0] ?? '';
  const all = [...gathered];
  const isGathered = placesOf(gathered);
  for (const claim of subject.asked) {
    if (isGathered(claim.analysis, claim.sentence)) continue;
    all.push(toEvidence(subject, claim.analysis, claim.sentence, 1, null));
  }
  for (const told of followUps(subject)) {
    if (!isGathered(told.analysis, told.sentence)) all.push({ ...told, status: 'open' });
  }
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
    const next = nextStatus(status, step, firstAsked, subject.tracked !== null);
    if (next !== status) since = step.day;
    status = next;
    ledger.push({
      asOf: step.day,
      status,
      text: sentenceText(step.analysis, step.sentence),
      citations: [cite(step.analysis, step.sentence)],
      conflicts: [],
    });
  }
  const asked = subject.asked.map((claim) => cite(claim.analysis, claim.sentence));
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

/** What is said right behind an asked question, in its own paragraph or list item: where it stands, though in other words. */
function followUps(subject: Subject): Evidence[] {
  return subject.asked.flatMap((claim) => {
    const { analysis, sentence } = claim;
    const [here, next] = [analysis.sentences[sentence], analysis.sentences[sentence + 1]];
    const asks = claim.score >= LISTED || QUESTION_MARK.test(sentenceText(analysis, sentence));
    if (here === undefined || here.block !== next?.block || !asks) return [];
    if (QUESTION_MARK.test(sentenceText(analysis, sentence + 1)) || claim.score < ASKED) return [];
    const { from, to } = tokenRange(analysis, sentence + 1);
    if (to - from < FEWEST_WORDS) return [];
    return [toEvidence(subject, analysis, sentence + 1, 0, null)];
  });
}

/** Score of an item in a list of open matters, which need not be asked. */
const LISTED = 1;
const QUESTION_MARK = /[?？؟]["”’)]*$/u;
const FEWEST_WORDS = 3;
/** Score of a question that is asked outright, as those of an explainer are. */
const ASKED = 0.8;

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

function nextStatus(now: QuestionStatus, step: Evidence, firstAsked: string, tracked: boolean): QuestionStatus {
  if (step.status === 'open') return now;
  // What was known before anybody asked does not answer the question.
  if (!tracked && step.status !== 'called off' && (step.day ?? '') <= firstAsked) return now;
  if (now === 'answered' && step.status === 'called off') return 'contested';
  if (now === 'called off' && step.status === 'answered') return 'contested';
  return step.status;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
