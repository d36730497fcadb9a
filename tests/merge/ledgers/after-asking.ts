import { describe, expect, test } from 'vitest';
import type { Question, QuestionStatus } from '../../../src/model/claim.ts';
import { documentOf, snapshotOf, unproved } from '../../fixtures/build-briefing.ts';

/** A document and the day to which its knowledge reaches. */
export type Told = readonly [body: string, asOf: string];

/** The questions of a briefing of such documents (`a`, `b`, …), all proved. */
export function questionsOf(told: readonly Told[], tracked: readonly unknown[] = []): readonly Question[] {
  const files = told.map(([body, asOf], i) => [`${'abcdef'[i] ?? i}.md`, documentOf(body, { as_of: asOf })] as const);
  const snapshot = snapshotOf(Object.fromEntries(files), { questions: tracked });
  expect(unproved(snapshot)).toEqual([]);
  return snapshot.questions;
}

/** What a document of May asks in its list of open questions. */
export function asking(question: string, about = ''): Told {
  return [`${about === '' ? '' : `# ${about}\n\nIt is old.\n\n`}## Open questions\n\n- ${question}`, '2031-05-10'];
}

/** What later documents may tell of a question, by how they leave it. */
type Outcomes = Readonly<Partial<Record<QuestionStatus, readonly string[]>>>;

/** Tests how a question of May stands when a document of June tells one thing or another; `about` is the title of the one that asks. */
export function afterAsking(question: string, outcomes: Outcomes, about = ''): void {
  describe(`after asking: ${question}`, () => {
    for (const [status, answers] of Object.entries(outcomes)) {
      test.each(answers)(`is ${status} after: %s`, (answer) => {
        const [found] = questionsOf([asking(question, about), [answer, '2031-06-10']]);
        expect(found).toMatchObject({ title: question, status });
      });
    }
  });
}
