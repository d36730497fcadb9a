import { type Analysis, contentStems, hasCue, sentenceText, tokenRange } from '../extract/analysis.ts';
import { foldWord } from '../extract/fold-word.ts';
import type { QuestionFinding } from '../extract/questions.ts';
import type { LedgerEntry, Question, QuestionStatus } from '../model/claim.ts';
import type { TrackedQuestion } from '../model/briefing.ts';
import { cite, claimId } from './cite.ts';
import { cluster } from './cluster.ts';
import type { NameIndex } from './name-index.ts';
import { inverseFrequency, type StemWeight } from './similarity.ts';

export interface QuestionClaim extends QuestionFinding {
  readonly analysis: Analysis;
  readonly document: number;
}

/** A question before its evidence is gathered. */
interface Subject {
  readonly id: string;
  readonly title: string;
  readonly tracked: TrackedQuestion | null;
  readonly asked: readonly QuestionClaim[];
  /** Stems that evidence must touch, with their weight in all. */
  readonly stems: ReadonlySet<number>;
  readonly total: number;
  /** Stems of names that only this matter has: evidence must hold one. */
  readonly focus: ReadonlySet<number>;
  readonly types: ReadonlySet<string>;
}

interface Evidence {
  readonly analysis: Analysis;
  readonly sentence: number;
  readonly day: string | null;
  readonly status: QuestionStatus;
  /** 0…1: how much of the question's weight the sentence holds. */
  readonly coverage: number;
}

const ALIKE = 0.55;
/** Share of a question's weight that makes a sentence evidence, and that lets it move the question. */
const EVIDENCE = 0.42;
const SETTLES = 0.6;
/** Found questions that a briefing keeps; the surest first. Tracked ones are all kept. */
const MOST_FOUND = 40;
const MOST_EVIDENCE = 12;
/** A name is a question's focus when it is this much rarer than the briefing's most frequent name. */
const FOCUS_SHARE = 0.25;

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
  const bags = analyses.flatMap((analysis) =>
    analysis.sentences.map((_, i) => contentStems(analysis, tokenRange(analysis, i))),
  );
  return inverseFrequency(bags);
}

function foundSubjects(claims: readonly QuestionClaim[], weight: StemWeight, names: NameIndex): Subject[] {
  const groups = cluster(claims, weight, (_, __, overlap) => overlap >= ALIKE);
  const most = Math.max(0, ...claims.flatMap((claim) => mentionsIn(claim, names).map(([, n]) => n)));
  return groups
    .map((group) =>
      group
        .flatMap((i) => claims[i] ?? [])
        .toSorted((a, b) => b.score - a.score || a.document - b.document || a.sentence - b.sentence),
    )
    .toSorted((a, b) => worth(b) - worth(a))
    .flatMap((asked) => {
      const first = asked[0];
      if (first === undefined) return [];
      const rare = mentionsIn(first, names).filter(([, n]) => n <= FOCUS_SHARE * most);
      const focus = new Set(rare.flatMap(([stems]) => stems));
      let total = 0;
      for (const stem of first.stems) total += weight(stem);
      const id = claimId('question', first.analysis.document.id, first.text);
      return [{ id, title: first.text, tracked: null, asked, stems: first.stems, total, focus, types: typesOf(first) }];
    });
}

function worth(asked: readonly QuestionClaim[]): number {
  return (asked[0]?.score ?? 0) + 0.5 * Math.log2(new Set(asked.map((claim) => claim.document)).size);
}

/** Names of the asking sentence with their stems and how often the briefing mentions them. */
function mentionsIn(claim: QuestionClaim, names: NameIndex): [number[], number][] {
  const { analysis } = claim;
  return (analysis.names[claim.sentence] ?? []).map((mention) => {
    const stems: number[] = [];
    for (let i = mention.from; i < mention.to; i++) {
      stems.push(analysis.vocabulary.stem(analysis.tokens.word[i] ?? 0, analysis.document.language));
    }
    return [stems.slice(-1), Math.max(0, ...names.namesOf(mention.key).map((name) => names.mentionsOf(name)))];
  });
}

function typesOf(claim: QuestionClaim): Set<string> {
  const range = tokenRange(claim.analysis, claim.sentence);
  const types = new Set<string>();
  for (let i = range.from; i < range.to; i++) {
    const type = claim.analysis.matcher.typeOf(claim.analysis.tokens.word[i] ?? 0);
    if (type !== null) types.add(type);
  }
  return types;
}

function declaredSubject(question: TrackedQuestion, claims: readonly QuestionClaim[]): Subject {
  const asked = claims.filter((claim) => holdsAll(claim.text, question.evidence));
  return {
    id: question.id,
    title: question.title,
    tracked: question,
    asked,
    stems: new Set(),
    total: 1,
    focus: new Set(),
    types: new Set(),
  };
}

/** True when the text holds, at the start of a word, one word of every group; case and accents are folded. */
function holdsAll(text: string, groups: readonly (readonly string[])[]): boolean {
  const folded = ` ${foldWord(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  return groups.every((group) =>
    group.some((word) =>
      folded.includes(
        ` ${foldWord(word)
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()}`,
      ),
    ),
  );
}

/** One pass over all sentences: which of them bear on which question. */
function gatherEvidence(subjects: readonly Subject[], analyses: readonly Analysis[], weight: StemWeight): Evidence[][] {
  const byStem = new Map<number, number[]>();
  for (const [i, subject] of subjects.entries()) {
    for (const stem of subject.stems) byStem.set(stem, [...(byStem.get(stem) ?? []), i]);
  }
  const tracked = subjects.flatMap((subject, i) => (subject.tracked === null ? [] : [i]));
  const evidence: Evidence[][] = subjects.map(() => []);
  for (const analysis of analyses) {
    for (const [sentence, place] of analysis.sentences.entries()) {
      if (analysis.document.blocks[place.block]?.kind === 'heading') continue;
      const stems = contentStems(analysis, tokenRange(analysis, sentence));
      const held = new Map<number, number>();
      for (const stem of stems) {
        for (const i of byStem.get(stem) ?? []) held.set(i, (held.get(i) ?? 0) + weight(stem));
      }
      for (const [i, sum] of held) {
        const subject = subjects[i];
        if (subject === undefined) continue;
        const coverage = sum / subject.total;
        if (bearsOn(subject, analysis, sentence, stems, coverage)) {
          evidence[i]?.push(toEvidence(subject, analysis, sentence, coverage));
        }
      }
      const text = tracked.length > 0 ? sentenceText(analysis, sentence) : '';
      for (const i of tracked) {
        const subject = subjects[i];
        if (subject?.tracked && holdsAll(text, subject.tracked.evidence)) {
          evidence[i]?.push(toEvidence(subject, analysis, sentence, 1));
        }
      }
    }
  }
  return evidence;
}

function bearsOn(
  subject: Subject,
  analysis: Analysis,
  sentence: number,
  stems: ReadonlySet<number>,
  coverage: number,
): boolean {
  if (subject.focus.size === 0) return coverage >= EVIDENCE;
  if (![...subject.focus].some((stem) => stems.has(stem))) return false;
  if (coverage >= EVIDENCE) return true;
  const range = tokenRange(analysis, sentence);
  for (let i = range.from; i < range.to; i++) {
    const type = analysis.matcher.typeOf(analysis.tokens.word[i] ?? 0);
    if (type !== null && subject.types.has(type)) return true;
  }
  return false;
}

function toEvidence(subject: Subject, analysis: Analysis, sentence: number, coverage: number): Evidence {
  return {
    analysis,
    sentence,
    day: evidenceDay(analysis, sentence),
    status: statusOf(subject, analysis, sentence, coverage),
    coverage,
  };
}

const FINE = new Set(['day', 'week', 'part-of-month', 'month', 'range']);

/**
 * The evidence's own date: the past happening that the sentence tells, when it dates one finely, else how far its
 * document's knowledge reaches. `since the flood of 2019` dates something else, and days to come are no evidence yet.
 */
function evidenceDay(analysis: Analysis, sentence: number): string | null {
  const reach = analysis.document.asOf?.end ?? null;
  if ((analysis.hits[sentence] ?? []).some((hit) => hit.kind === 'since')) return reach;
  const told = (analysis.dates[sentence] ?? []).filter((date) => FINE.has(date.granularity)).at(-1)?.interval.end;
  return told !== undefined && reach !== null && told <= reach ? told : reach;
}

/** Signs that a sentence tells what may be, not what is. */
const DOUBTS = ['uncertain', 'speculated', 'stakeModal', 'planned', 'future', 'watch'] as const;

function statusOf(subject: Subject, analysis: Analysis, sentence: number, coverage: number): QuestionStatus {
  const hits = analysis.hits[sentence] ?? [];
  const range = tokenRange(analysis, sentence);
  const text = sentenceText(analysis, sentence);
  const doubtful =
    DOUBTS.some((kind) => hasCue(hits, kind, range)) || /[?？؟]["”’)]*$/u.test(text) || /^whether\b/iu.test(text);
  if (subject.tracked !== null) {
    // What settles a tracked question is for its editors to say; a doubtful sentence never does.
    const { answered, calledOff } = subject.tracked.settles;
    if (calledOff.length > 0 && holdsAll(text, calledOff)) return 'called off';
    return answered.length > 0 && !doubtful && holdsAll(text, answered) ? 'answered' : 'open';
  }
  const asks = subject.asked.some((claim) => claim.analysis === analysis && claim.sentence === sentence);
  if (coverage < SETTLES && !asks) return 'open';
  if (hasCue(hits, 'cancelled', range)) return 'called off';
  if (asks) return 'open';
  if (hasCue(hits, 'overtaken', range)) return 'overtaken';
  if (doubtful || !hasCue(hits, 'tookPlace', range)) return 'open';
  return hasCue(hits, 'partly', range) ? 'partly answered' : 'answered';
}

/** Orders the evidence by its own date and writes a question's steps; a later document's `open` does not undo an answer. */
function writeLedger(subject: Subject, gathered: readonly Evidence[]): Question {
  const firstAsked = subject.asked.map((claim) => claim.analysis.document.asOf?.end ?? '').toSorted()[0] ?? '';
  const all = [...gathered];
  for (const claim of subject.asked) {
    if (all.some((one) => one.analysis === claim.analysis && one.sentence === claim.sentence)) continue;
    all.push(toEvidence(subject, claim.analysis, claim.sentence, 1));
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
  // Open since it was first asked, or, for a tracked question, since the first evidence.
  let since: string | null =
    (subject.asked.length > 0 && firstAsked !== '' ? firstAsked : null) ?? ordered[0]?.day ?? null;
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

/** Keeps the steps that move the question and the best of the rest, in order. */
function selectSteps(ordered: readonly Evidence[]): Evidence[] {
  const moving = ordered.filter((one) => one.status !== 'open');
  const still = ordered
    .filter((one) => one.status === 'open')
    .toSorted((a, b) => b.coverage - a.coverage)
    .slice(0, Math.max(0, MOST_EVIDENCE - moving.length));
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
