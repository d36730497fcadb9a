import { type Question, QUESTION_STATUSES } from '../src/model/claim.ts';
import type { ViewNode } from '../src/view/view.ts';
import { claimNode, showDay } from '../src/view/claim-node.ts';
import { answer, type Command, counted, refuse, words } from './command.ts';

export const questions: Command = {
  name: 'questions',
  summary: 'Open questions, where they stand, and how they came there',
  options: [
    {
      name: 'question',
      description: 'Only this question (its id)',
      kind: 'words',
      longest: 100,
      suggest: ({ questions: all }) => all.map(({ id, title }) => ({ value: id, label: title })),
    },
    {
      name: 'status',
      description: 'Only questions of this status',
      kind: 'choice',
      choices: QUESTION_STATUSES,
      suggest: ({ questions: all }) =>
        counted(
          QUESTION_STATUSES,
          all.map(({ status }) => status),
        ),
    },
  ],
  run({ snapshot }, input) {
    const [id, status] = [words(input, 'question'), words(input, 'status')];
    const ids = snapshot.questions.map((question) => question.id);
    if (id !== undefined && !ids.includes(id)) return refuse('Question', id, ids);
    const found = snapshot.questions.filter(
      (question) => (id === undefined || question.id === id) && (status === undefined || question.status === status),
    );
    return answer(snapshot, { questions: found }, [
      { kind: 'heading', level: 1, text: `Questions: ${snapshot.title}` },
      ...found.flatMap((question) => questionNodes(question, id === undefined ? SHOWN_STEPS : Infinity)),
      ...(found.length > 0 ? [] : [{ kind: 'notice', tone: 'info', text: 'No question fits.' } as const]),
    ]);
  },
};

/** Steps of a ledger shown when several questions are; `--question` shows all. */
const SHOWN_STEPS = 3;

function questionNodes(question: Question, steps: number): ViewNode[] {
  const since = question.since === null ? '' : ` since ${showDay(question.since)}`;
  const tracked = question.tracked ? ' · tracked' : '';
  const shown = question.ledger.slice(-steps);
  const hidden = question.ledger.length - shown.length;
  return [
    { kind: 'heading', level: 2, text: question.title },
    { kind: 'text', text: `${question.status}${since}${tracked} · ${question.id}` },
    ...(hidden > 0 ? [{ kind: 'text', text: `${hidden} earlier in its ledger` } as const] : []),
    ...shown.map((entry) =>
      claimNode(entry, `${entry.asOf === null ? 'undated' : showDay(entry.asOf)} · ${entry.status}`),
    ),
    ...(question.ledger.length > 0
      ? []
      : [{ kind: 'notice', tone: 'info', text: 'No document bears on it yet.' } as const]),
  ];
}
