import { expect, it } from 'vitest';
import { answer, type Command } from '../../../commands/command.ts';
import { stage } from './stage.ts';

const AT_ONCE = 200;
/** Milliseconds: in all, longer than Discord waits for an answer. */
const WORK = 20;

/** A command that keeps the whole process busy for a while. */
const hard: Command = {
  name: 'hard',
  summary: 'Much to compute',
  options: [{ name: 'number', description: 'A number', kind: 'count' }],
  run({ snapshot }, { number }) {
    const end = performance.now() + WORK;
    while (performance.now() < end);
    return answer(snapshot, {}, [{ kind: 'text', text: `This is number ${String(number)}.` }]);
  },
};

it('answers everybody of a burst whose work takes longer in all than Discord waits', async () => {
  const { sandbox, counted } = await stage({ commands: [hard] });
  const ada = sandbox.driver.person('ada').goTo('briefings');
  const asked = Array.from({ length: AT_ONCE }, (_, i) =>
    ada.type('hard', { briefing: 'dams', number: i + 1 }, { within: 60_000 }),
  );
  const answers = await Promise.all(asked);
  answers.forEach(({ text }, i) => expect(text).toContain(`This is number ${i + 1}.`));
  expect(new Set(counted.map(({ outcome }) => outcome))).toEqual(new Set(['answered']));
}, 90_000);
