import { type LedgerEntry, type Question, QUESTION_STATUSES } from '../src/model/claim.ts';
import { findFolded } from '../src/query/find-folded.ts';
import { foldText } from '../src/query/fold-text.ts';
import { pictureOfQuestion } from '../src/picture/picture-of-question.ts';
import type { ViewNode } from '../src/view/view.ts';
import { claimNode, showDay } from '../src/view/claim-node.ts';
import { answer, type Command, counted, pictureTheme, refuse, words } from './command.ts';
import type { Texts } from './texts/texts.ts';
import { textsIn } from './texts/texts-in.ts';

export const questions: Command = {
  name: 'questions',
  summary: 'Open questions, where they stand, and how they came there',
  options: [
    {
      name: 'question',
      description: 'Only this question (its id, or words of it)',
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
    { name: 'picture', description: 'With one question: draw how it moved', kind: 'picture' },
  ],
  run({ snapshot, language }, input) {
    const texts = textsIn(language);
    const all = snapshot.questions.length;
    const [id, status] = [words(input, 'question'), words(input, 'status')];
    const named = id === undefined ? snapshot.questions : questionsNamed(id, snapshot.questions);
    if (named.length === 0 && id !== undefined) {
      return refuse(
        texts,
        'question',
        id,
        snapshot.questions.map((question) => question.id),
      );
    }
    const found = named.filter((question) => status === undefined || question.status === status);
    const theme = pictureTheme(input);
    const [only, another] = id === undefined ? [] : found;
    const drawing = { theme: theme ?? 'dark', language, statuses: texts.questionStatuses, asOf: snapshot.asOf };
    const picture =
      theme === undefined || only === undefined || another !== undefined || only.ledger.length === 0
        ? null
        : pictureOfQuestion(only, drawing);
    return answer(snapshot, { questions: found }, [
      { kind: 'heading', level: 1, text: texts.titles.questions(snapshot.title) },
      ...(theme !== undefined && (id === undefined || another !== undefined)
        ? [{ kind: 'notice', tone: 'info', text: texts.pictureOfOneQuestion } as const]
        : []),
      ...(picture === null ? [] : [picture]),
      ...found.flatMap((question) =>
        questionNodes(question, id === undefined ? SHOWN_STEPS : Infinity, picture !== null, texts),
      ),
      ...(found.length > 0
        ? []
        : [{ kind: 'notice', tone: 'info', text: all === 0 ? texts.noQuestions : texts.noQuestionFits(all) } as const]),
    ]);
  },
};

/** The question of that id; else those whose title holds the words. */
function questionsNamed(typed: string, all: readonly Question[]): readonly Question[] {
  const id = findFolded(
    all.map((question) => question.id),
    typed,
  );
  if (id !== null) return all.filter((question) => question.id === id);
  const folded = foldText(typed);
  return all.filter(({ title }) => foldText(title).includes(folded));
}

/** Steps of a ledger shown when several questions are; `--question` shows all. */
const SHOWN_STEPS = 3;

interface Step {
  readonly entry: LedgerEntry;
  /** True when the question's status became another one by it. */
  readonly isMove: boolean;
}

/** The newest steps, and always the one that moved the question to where it stands. */
function stepsShown(ledger: readonly LedgerEntry[], most: number): readonly Step[] {
  const steps = ledger.map((entry, i) => ({ entry, isMove: i > 0 && entry.status !== ledger[i - 1]?.status }));
  if (steps.length <= most) return steps;
  const newest = steps.slice(-most);
  const move = steps.findLast(({ isMove }) => isMove);
  return move === undefined || newest.includes(move) ? newest : [move, ...newest.slice(1)];
}

function questionNodes(question: Question, steps: number, isNumbered: boolean, texts: Texts): ViewNode[] {
  const since = question.since === null ? '' : ` ${texts.since(showDay(question.since, texts.locale))}`;
  const tracked = question.tracked ? ` · ${texts.tracked}` : '';
  const shown = stepsShown(question.ledger, steps);
  const hidden = question.ledger.length - shown.length;
  return [
    { kind: 'heading', level: 2, text: question.title },
    { kind: 'text', text: `${texts.questionStatuses[question.status]}${since}${tracked} · ${question.id}` },
    ...(hidden > 0 ? [{ kind: 'text', text: texts.moreSteps(hidden) } as const] : []),
    ...shown.map(({ entry, isMove }, index) => {
      const day = entry.asOf === null ? texts.undated : showDay(entry.asOf, texts.locale);
      // What only bears on the question moved nothing: the status would read as if this line had.
      const status = isMove || index === 0 ? ` · ${texts.questionStatuses[entry.status]}` : '';
      return claimNode(entry, `${isNumbered ? `${index + 1} · ` : ''}${day}${status}`);
    }),
    ...(question.ledger.length > 0 ? [] : [{ kind: 'notice', tone: 'info', text: texts.noEvidence } as const]),
  ];
}
