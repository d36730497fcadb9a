import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import pLimit from 'p-limit';

export interface LocalActs {
  /** Types a line in the chat; gives what is seen of the answer. */
  readonly type: (line: string) => Promise<string>;
  /** Opens the page in a browser. */
  readonly open: () => Promise<void>;
}

/**
 * Lets the person at the keyboard try the bot: `open` opens the page, every other line goes to the local platform, and
 * what came of it is printed. Ends with the input; the bot goes on.
 */
export function openLocalSession(
  input: Readable,
  { type, open }: LocalActs,
  print: (text: string) => void,
): { close(): void } {
  const lines = createInterface({ input });
  // One after the other, as a person would: the second line may press a button of the first one's answer.
  const oneAfterTheOther = pLimit(1);
  lines.on('line', (line) => {
    const typed = line.trim();
    if (typed === '') return;
    const act = async (): Promise<string> => {
      if (typed !== 'open') return await type(typed);
      await open();
      return 'Opened in the browser.';
    };
    void oneAfterTheOther(async () => print(await act().catch((error: unknown) => whyNot(error, typed))));
  });
  return { close: () => lines.close() };
}

function whyNot(error: unknown, typed: string): string {
  const why = error instanceof Error ? error.message : String(error);
  return typed.startsWith('/') ? why : `${why}\n${ALLOWED}`;
}

const ALLOWED = 'Allowed: a command such as /timeline, the label of a button of the last answer, or open.';
