import { textIn } from '../../json.ts';
import type { ShownCommand } from '../shapes.ts';

export interface ReadLine {
  readonly command: ShownCommand;
  /** What was written for each option, by its name. */
  readonly values: Readonly<Record<string, string>>;
}

/**
 * A whole command as a line, such as `/lock which:Upper minutes:5`: as guides write it, and people paste it. Null where it
 * is none: then it is a message that begins with a stroke.
 */
export function readLine(text: string, commands: readonly ShownCommand[]): ReadLine | null {
  const line = text.trim();
  const command = commands
    .filter((one) => line === `/${one.line}` || line.startsWith(`/${one.line} `))
    .toSorted((a, b) => b.line.length - a.line.length)[0];
  if (command === undefined) return null;
  const names = command.options.map((option) => textIn(option['name']));
  // The name of an option that is not there belongs to the value before it: `words:what of topic: money`.
  const pieces = line
    .slice(command.line.length + 1)
    .split(/\s+(?=[^\s:]+:)/u)
    .reduce<string[]>((all, piece) => {
      const isOption = names.includes(piece.slice(0, Math.max(0, piece.indexOf(':'))));
      return isOption || all.length === 0 ? [...all, piece] : [...all.slice(0, -1), `${all.at(-1) ?? ''} ${piece}`];
    }, []);
  const [before = '', ...given] = pieces;
  if (before.trim() !== '') return null;
  const values = Object.fromEntries(
    given.map((piece) => [piece.slice(0, piece.indexOf(':')), piece.slice(piece.indexOf(':') + 1).trim()]),
  );
  return { command, values };
}
