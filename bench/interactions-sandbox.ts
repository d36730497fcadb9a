import { DidNotAnswer } from '../sandbox/driver/exchange.ts';
import type { Person } from '../sandbox/driver/person.ts';
import { textIn } from '../sandbox/json.ts';
import { startSandbox } from '../sandbox/start-sandbox.ts';
import type { Burst, BurstReport, Sample } from './interactions-protocol.ts';

// A local Discord in a process of its own, whose people do what they are asked to over the channel to the parent.

/** Milliseconds for a bot to load its briefing and to make its commands known. */
const PATIENCE = 120_000;

const sandbox = await startSandbox({ rateLimits: 'off', journalLimit: 100 });
const ada = sandbox.driver.person('ada').goTo('briefings');
let asked = 0;

/** Days that the bot suggested, and words that it wrote: what people may ask for. */
let [days, words]: [readonly string[], readonly string[]] = [[''], ['']];

const acts = {
  same: () => ada.type('timeline'),
  // A limit and another number, of which no pair comes twice; with them nothing, a last day or two words.
  other: () => {
    asked += 1;
    const limits = { limit: 100 + (asked % 900), 'per-date': 5 + Math.floor(asked / 900) };
    const to = days[asked % days.length] ?? '';
    const about = `${words[asked % words.length]} ${words[(7 * asked) % words.length]}`;
    return ada.type('timeline', [limits, { ...limits, to }, { ...limits, about }][asked % 3]);
  },
  suggest: () => ada.autocomplete('timeline', { from: '20' }, 'from'),
} satisfies Record<Burst['act'], () => Promise<unknown>>;

/* oxlint-disable eslint/no-await-in-loop -- each of those at once waits for its answer before it asks again */
async function play({ act, atOnce, count }: Burst): Promise<BurstReport> {
  const waits: number[] = [];
  let [left, unanswered] = [count, 0];
  const work = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const began = performance.now();
      try {
        await acts[act]();
        waits.push(performance.now() - began);
      } catch (error) {
        if (!(error instanceof DidNotAnswer)) throw error;
        unanswered += 1;
      }
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: atOnce }, work));
  return { seconds: (performance.now() - began) / 1000, waits, unanswered };
}

async function whenOffered(person: Person): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!person.availableCommands().some(({ name }) => name === 'timeline')) {
    if (performance.now() > end) throw new Error('The bot did not make its commands known in time');
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}
/* oxlint-enable eslint/no-await-in-loop */

async function sample(): Promise<Sample> {
  await whenOffered(ada);
  const { message, text } = await acts.same();
  const choices = await acts.suggest();
  days = choices.map(({ value }) => textIn(value));
  words = text.match(/\p{L}{5,}/gu) ?? ['nothing'];
  return { message: { flags: message?.flags ?? 0, components: message?.components ?? [] }, choices };
}

process.on('message', (burst: Burst | 'sample') => {
  void (burst === 'sample' ? sample() : play(burst)).then(
    (report) => process.send?.(report),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit(0));
process.send?.({ api: sandbox.api, token: sandbox.token });
