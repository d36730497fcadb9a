import type { CivilDay } from '../../model/civil.ts';
import type { Question } from '../../model/claim.ts';
import { claimNode, showDay } from '../../view/claim-node.ts';
import type { ViewNode } from '../../view/view.ts';
import { daysBetween } from '../civil-days.ts';
import type { EditionWords } from '../words/edition-words.ts';
import { type Composed, type Composing, moreNode } from './composing.ts';

const MOST = 6;

/** Questions with where they stand, how long they have been open, and the last evidence that bears on them. */
export function composeQuestions({ input, words, today }: Composing): Composed {
  const { questions } = input.snapshot;
  if (questions.length === 0) return { nodes: [{ kind: 'text', text: words.noQuestions }], shown: [] };
  const wanted = questions.filter(({ tracked, status }) => tracked || isOpen(status));
  const shown = wanted.slice(0, MOST);
  return {
    nodes: [
      ...shown.flatMap((question) => questionNodes(question, today, words)),
      ...moreNode(questions.length - shown.length, '/questions', words),
    ],
    shown: [],
  };
}

function isOpen(status: Question['status']): boolean {
  return status === 'open' || status === 'partly answered' || status === 'contested';
}

function questionNodes(question: Question, today: CivilDay, words: EditionWords): readonly ViewNode[] {
  const last = question.ledger.at(-1);
  const evidence: ViewNode =
    last === undefined
      ? { kind: 'text', text: words.noEvidence }
      : claimNode(last, last.asOf === null ? '' : words.lastEvidence(showDay(last.asOf, words.locale)));
  return [
    { kind: 'heading', level: 3, text: question.title },
    { kind: 'text', text: standing(question, today, words) },
    evidence,
  ];
}

function standing(question: Question, today: CivilDay, words: EditionWords): string {
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

/** Since when a question has been open: since it was first asked, or, for one that editors follow, since its first evidence. */
function openedOn({ since, status, ledger, citations, tracked }: Question): CivilDay | null {
  const asked = citations.flatMap(({ asOf }) => asOf?.end ?? []);
  const evidence = tracked ? ledger.flatMap(({ asOf }) => asOf ?? []) : [];
  const own = status === 'open' && since !== null ? [since] : [];
  return [...asked, ...evidence, ...own].toSorted()[0] ?? null;
}
