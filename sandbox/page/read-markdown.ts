import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import type { Mark } from './shapes.ts';

/** Lines that begin with a bullet or a number, up to the first that does not. */
const LIST = /^(?:[ \t]*(?:[-*+]|\d{1,9}[.)]) [^\n]+(?:\n|$))+/u;
const ITEM = /^([ \t]*)([-*+]|\d{1,9}[.)]) (.*)$/u;

type ParserRule = (typeof rulesExtended)[string];

/** Lists, which the library leaves out: Discord draws them, one item a line, deeper by what they are indented. */
const list: ParserRule = {
  order: 0,
  match(source, state) {
    const before: unknown = state.prevCapture?.[0] ?? '';
    const isAtLineStart = typeof before === 'string' && (before === '' || before.endsWith('\n'));
    return isAtLineStart ? LIST.exec(source) : null;
  },
  parse(capture, parse, state) {
    const lines = (capture[0] ?? '').trimEnd().split('\n');
    const items = lines.map((line) => {
      const [, indent = '', bullet = '', text = ''] = ITEM.exec(line) ?? [];
      const number = /\d/u.test(bullet) ? Number.parseInt(bullet, 10) : null;
      return { depth: Math.min(5, Math.floor(indent.length / 2)), number, content: parse(text, state) };
    });
    return { type: 'list', items };
  },
};

const parser = SimpleMarkdown.parserFor({ ...rulesExtended, list });

/** Reads Discord's Markdown; a text that the library breaks on is shown as it stands. */
export function readMarkdown(text: string): readonly Mark[] {
  try {
    return parser(text, { inline: true });
  } catch {
    return [{ type: 'text', content: text }];
  }
}
