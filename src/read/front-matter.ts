import { LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { civilInterval } from './civil-interval.ts';
import { withOwnKeys } from './front-matter-keys.ts';

/** A day as authors write it in front matter; YAML may hand a year over as a number. */
const day = z.union([z.string(), z.number().int()]).transform((value, context) => {
  const interval = civilInterval(String(value).trim());
  if (interval !== null) return interval;
  context.addIssue({ code: 'custom', message: 'write a date as 2031-05-09, 2031-05 or 2031' });
  return z.NEVER;
});
const words = z.union([z.string(), z.number()]).transform((value) => String(value).replace(/\s+/g, ' ').trim());
/** Note-takers link names: `[[Mara Lind]]`, `[Mara Lind](https://…)`. */
const name = words.transform((value) =>
  value.replace(
    /\[\[(?:[^\]|]*\|)?([^\]]*)\]\]|\[([^\]]+)\]\([^)]*\)/g,
    (_, wiki?: string, link?: string) => wiki ?? link ?? '',
  ),
);
const people = z.union([name, z.array(name).transform((names) => names.join(', '))]);

const frontMatterSchema = z.looseObject({
  title: words.nullish(),
  publisher: words.nullish(),
  author: people.nullish(),
  link: z.url({ protocol: /^https?$/, error: 'write a web address that begins with https:// or http://' }).nullish(),
  published: day.nullish(),
  as_of: day.nullish(),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*$/, 'write a language code such as en or de')
    .transform((tag) => tag.slice(0, tag.search(/[-_]|$/)).toLowerCase())
    .nullish(),
});

/** What a document says of itself between two `---` lines at its top. */
export type FrontMatter = z.infer<typeof frontMatterSchema>;

export type FrontMatterResult =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly fields: FrontMatter; readonly bodyStart: number }
  | { readonly kind: 'fault'; readonly reason: string; readonly remedy: string };

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/m;
/** Front matter longer than this is none: a rule at the top of a text must not make all of it YAML. */
const MAX_LENGTH = 20_000;
/** A `key:` or a comment on the first line tells front matter from a text that begins with a rule. */
const FIRST_LINE = /^\s*(?:#|["']?[\w-]+["']?\s*:(?:\s|$)|---)/;
const PLAIN_PAIR = /^([A-Za-z_-]+):[ \t]+([\p{L}\d][\p{L}\d .,/-]*)$/u;

/** Reads YAML front matter; a broken one is a fault that names the line and what would be right. */
export function readFrontMatter(text: string): FrontMatterResult {
  const opening = OPENING.exec(text);
  if (opening === null) return { kind: 'none' };
  const rest = text.slice(opening[0].length, opening[0].length + MAX_LENGTH);
  if (!FIRST_LINE.test(rest)) return { kind: 'none' };
  const closing = CLOSING.exec(rest);
  if (closing === null) {
    return {
      kind: 'fault',
      reason: 'The front matter that begins on line 1 is not closed.',
      remedy: 'End it with a line that holds only ---.',
    };
  }
  const source = rest.slice(0, closing.index).replaceAll('\r\n', '\n');
  const bodyStart = opening[0].length + closing.index + closing[0].length;
  return plainPairs(source, bodyStart) ?? parsed(source, bodyStart);
}

/** The common case, `key: words` lines without any YAML syntax, read without the YAML parser because it is 50 times faster. */
function plainPairs(source: string, bodyStart: number): FrontMatterResult | null {
  const raw: Record<string, string> = {};
  for (const line of source.split('\n')) {
    if (line.trim() === '') continue;
    const pair = PLAIN_PAIR.exec(line);
    if (pair === null || pair[1] === undefined || pair[2] === undefined || pair[1] in raw) return null;
    if (/^(?:true|false|null|yes|no|on|off)$/i.test(pair[2]) || /[ \t]$/.test(pair[2])) return null;
    raw[pair[1]] = pair[2];
  }
  const checked = frontMatterSchema.safeParse(withOwnKeys(raw));
  return checked.success ? { kind: 'read', fields: checked.data, bodyStart } : null;
}

function parsed(source: string, bodyStart: number): FrontMatterResult {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, logLevel: 'silent', stringKeys: true });
  const error = document.errors[0];
  if (error !== undefined) {
    // The opening mark is line 1, so the counter's line 1 is line 2 of the file.
    const line = unclosedLine(source, error.message) ?? lines.linePos(error.pos[0]).line + 1;
    return {
      kind: 'fault',
      reason: `The front matter is no valid YAML at line ${line}: ${firstLine(error.message)}`,
      remedy: `Correct line ${line}; a value with a colon or a quotation mark goes between quotation marks.`,
    };
  }
  // A few nested aliases can grow into gigabytes.
  const aliases: unknown[] = [];
  visit(document, { Alias: (_, alias) => void aliases.push(alias) });
  if (aliases.length > 0) {
    return {
      kind: 'fault',
      reason: 'The front matter refers to another part of itself (*name), which is not followed.',
      remedy: 'Write the value out.',
    };
  }
  const raw: unknown = document.toJS();
  const checked = frontMatterSchema.safeParse(isRecord(raw) ? withOwnKeys(raw) : (raw ?? {}));
  if (checked.success) return { kind: 'read', fields: checked.data, bodyStart };
  const issue = checked.error.issues[0];
  const key = String(issue?.path[0] ?? '');
  const line = source.split('\n').findIndex((text) => text.trimStart().startsWith(key)) + 2;
  return {
    kind: 'fault',
    reason:
      key === ''
        ? 'The front matter is no list of `key: value` lines.'
        : `The front matter's "${key}" (line ${line}) cannot be used.`,
    remedy:
      key === ''
        ? 'Write lines such as `title: The title`.'
        : `Line ${line}: ${issue?.message ?? 'correct the value'}.`,
  };
}

/** The parser notices a missing quotation mark only where the text ends; the line that opens it is what helps. */
function unclosedLine(source: string, message: string): number | null {
  if (!message.startsWith('Missing closing')) return null;
  const index = source.split('\n').findIndex((line) => /:\s*(["'])(?!.*\1\s*$)/.test(line));
  return index < 0 ? null : index + 2;
}

function firstLine(message: string): string {
  return message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '.') ?? message;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
