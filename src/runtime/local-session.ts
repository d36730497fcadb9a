import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import pLimit from 'p-limit';

/**
 * Lets the person at the keyboard try the bot: sends each line to the local platform and prints what came of it. Ends
 * with the input; the bot goes on.
 */
export function openLocalSession(
  input: Readable,
  type: (line: string) => Promise<string>,
  print: (text: string) => void,
): { close(): void } {
  const lines = createInterface({ input });
  // One after the other, as a person would: the second line may press a button of the first one's answer.
  const oneAfterTheOther = pLimit(1);
  lines.on('line', (line) => {
    if (line.trim() === '') return;
    void oneAfterTheOther(async () => print(await type(line.trim()).catch(whyNot)));
  });
  return { close: () => lines.close() };
}

function whyNot(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
