import type { CivilDay } from '../../model/civil.ts';
import type { Question } from '../../model/claim.ts';
import type { Change } from '../../query/changes.ts';
import { claimNode, showDay } from '../../view/claim-node.ts';
import type { ViewNode } from '../../view/view.ts';
import { daysBetween } from '../../model/civil-day.ts';
import type { EditionWords } from '../words/edition-words.ts';
import { type Composed, type Composing, moreNode, NOTHING } from './composing.ts';

const MOST = 6;
/** Of questions that documents ask, when editors follow some. */
const MOST_FOUND = 3;
/** Days for which a settled question of the editors is still shown. */
const SETTLED_SHOWN = 30;

/**
 * Open questions: those of the editors first, each with how long it has been open and the last evidence that bears on
 * it. Evidence that the news of the same edition tells is not repeated.
 */
export function composeQuestions(composing: Composing, inNews: readonly Change[]): Composed {
  const { snapshot, words, today, last } = composing;
  const all = snapshot.questions.filter((question) => isWanted(question, today, last === null));
  // That one was asked today for the first time is all that there is to say of it, and the news has said it.
  const asNew = new Set(inNews.flatMap(({ kind, is }) => (kind === 'question new' ? (is ?? []) : [])));
  const wanted = all.filter(({ id, tracked }) => tracked || !asNew.has(id));
  if (wanted.length === 0) return NOTHING;
  const told = new Set(inNews.flatMap(({ of, is }) => (of === 'question' ? (is ?? []) : [])));
  const tracked = wanted.filter((question) => question.tracked);
  const found = wanted.filter((question) => !question.tracked).slice(0, tracked.length > 0 ? MOST_FOUND : MOST);
  const shown = [...tracked, ...found].slice(0, MOST);
  // Under a heading of its own, such a question and its evidence would be the same words twice.
  const asked = shown.filter((question) => isOnlyAsked(question) && !told.has(question.id));
  const others = shown.filter((question) => !asked.includes(question));
  return {
    nodes: [
      ...others.flatMap((question) => questionNodes(question, today, told.has(question.id), words)),
      ...(asked.length > 0 && others.length > 0 ? [{ kind: 'heading', level: 3, text: words.asked } as const] : []),
      ...asked.map((question) => askedNode(question, today, words)),
      ...moreNode(snapshot.questions.length - shown.length - (all.length - wanted.length), '/questions', words),
    ],
    shown: [],
  };
}

function isWanted({ tracked, status, since }: Question, today: CivilDay, isFirst: boolean): boolean {
  if (isOpen(status)) return true;
  return tracked && (isFirst || (since !== null && daysBetween(since, today) <= SETTLED_SHOWN));
}

function isOpen(status: Question['status']): boolean {
  return status === 'open' || status === 'partly answered' || status === 'contested';
}

function questionNodes(question: Question, today: CivilDay, isTold: boolean, words: EditionWords): readonly ViewNode[] {
  const standing = standingOf(question, today, words);
  return [
    { kind: 'heading', level: 3, text: question.title },
    { kind: 'text', text: isTold ? `${standing} · ${words.evidenceInNews}` : standing },
    ...(isTold ? [] : [evidenceNode(question, words)]),
  ];
}

/** Whether a question's ledger holds no more than the words in which it is asked. */
function isOnlyAsked({ title, ledger }: Question): boolean {
  return ledger.length > 0 && ledger.every(({ text }) => title.includes(text));
}

function askedNode(question: Question, today: CivilDay, words: EditionWords): ViewNode {
  const { title, ledger } = question;
  const claim = {
    text: title,
    citations: ledger.flatMap(({ citations }) => citations),
    conflicts: ledger.flatMap(({ conflicts }) => conflicts),
  };
  return claimNode(claim, standingOf(question, today, words));
}

function evidenceNode({ ledger }: Question, words: EditionWords): ViewNode {
  const last = ledger.at(-1);
  if (last === undefined) return { kind: 'text', text: words.noEvidence };
  return claimNode(last, words.lastEvidence(last.asOf === null ? null : showDay(last.asOf, words.locale)));
}

/** Where it stands, and for how long. */
function standingOf(question: Question, today: CivilDay, words: EditionWords): string {
  const { status, since } = question;
  const opened = openedOn(question);
  const shown = words.questionStatuses[status];
  if (isOpen(status)) {
    if (opened === null) return status === 'open' ? words.openSinceUnknown : shown;
    const open = words.openFor(Math.max(0, daysBetween(opened, today)), showDay(opened, words.locale));
    return status === 'open' ? open : `${shown} · ${open}`;
  }
  if (since === null) return shown;
  const after = opened === null || opened >= since ? null : daysBetween(opened, since);
  return words.settled(shown, showDay(since, words.locale), after);
}

/**
 * Since when a question has been open: since a document first asked it or, for one of the editors, since the first
 * document that bears on it. What a document tells of the years before does not make the question older.
 */
function openedOn({ since, status, ledger, citations, tracked }: Question): CivilDay | null {
  const asked = tracked ? [...citations, ...ledger.flatMap((step) => step.citations)] : citations;
  const days = asked.flatMap(({ asOf }) => asOf?.end ?? []);
  const own = [...(status === 'open' ? [since] : []), ...(days.length === 0 ? ledger.map((step) => step.asOf) : [])];
  return [...days, ...own.filter((day) => day !== null)].toSorted()[0] ?? null;
}
