import type { Input } from '../../../commands/command.ts';

/** What was asked: enough to give the same answer again, on any process and after any restart. */
export interface Request {
  readonly command: string;
  /** Null until the place or the asker has settled which one. */
  readonly briefing: string | null;
  readonly input: Input;
}

/** An answer as its buttons remember it. */
export interface AnswerState extends Request {
  readonly briefing: string;
  /** The briefing's version when the page was drawn. */
  readonly version: string;
  /** Counted from 1. */
  readonly page: number;
  /** Of an answer that everybody sees: who asked for it. Null for one that only the asker sees. */
  readonly owner: string | null;
  /** Of the sources of a page: which of its lines, counted from 0, and which page of them. */
  readonly line: number | null;
  readonly sourcesPage: number;
}

/** What the buttons of an answer do; one letter each, in front of its state. */
export const ACTIONS = {
  previous: 'p',
  next: 'n',
  sources: 's',
  export: 'e',
  share: 'h',
  line: 'l',
} as const;
export type Action = keyof typeof ACTIONS;

/** First letter of every custom id of this kind: another version of the bot must not misread it. */
const FORMAT = 'a';
/** Discord takes 100 characters. */
const LONGEST = 100;
/** Format, action, number of the part, number of parts. */
const PART_HEAD = 4;
const PART_ROOM = LONGEST - PART_HEAD;
const MOST_PARTS = 9;

/**
 * The custom ids of an answer's buttons, by their actions. Each holds the whole state where it fits into one (`0`
 * parts). Where it does not, they hold it together: Discord hands over the whole message with each press of a button.
 * Null when there are too few buttons for it.
 */
export function writeCustomIds<A extends Action>(
  state: AnswerState,
  actions: readonly A[],
): Readonly<Record<A, string>> | null {
  const text = writeState(state);
  const parts = text.length <= PART_ROOM ? [text] : split(text);
  if (parts.length > 1 && (parts.length > actions.length || parts.length > MOST_PARTS)) return null;
  const ids = actions.map((action, index): [A, string] => {
    const count = parts.length > 1 ? parts.length : 0;
    const at = count === 0 ? 0 : index % count;
    return [action, `${FORMAT}${ACTIONS[action]}${at}${count}${parts[at] ?? ''}`];
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry an action
  return Object.fromEntries(ids) as Record<A, string>;
}

/** What a pressed button means; `others` are the custom ids of its message. Null for what this bot never wrote. */
export function readCustomId(
  pressed: string,
  others: readonly string[],
): { readonly action: Action; readonly state: AnswerState } | null {
  const action = actionOf(pressed);
  const count = Number(pressed[3]);
  if (action === null || !Number.isInteger(count)) return null;
  const parts =
    count === 0 ? [pressed] : Array.from({ length: count }, (_, at) => others.find((id) => isPart(id, at, count)));
  if (parts.includes(undefined)) return null;
  const state = readState(parts.map((part) => part?.slice(PART_HEAD) ?? '').join(''));
  return state === null ? null : { action, state };
}

function actionOf(id: string): Action | null {
  if (id[0] !== FORMAT) return null;
  const names: readonly Action[] = ['previous', 'next', 'sources', 'export', 'share', 'line'];
  return names.find((name) => ACTIONS[name] === id[1]) ?? null;
}

function isPart(id: string, at: number, count: number): boolean {
  return actionOf(id) !== null && id[2] === String(at) && id[3] === String(count);
}

function split(text: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of text) {
    if (part.length + letter.length > PART_ROOM) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

/** `command|briefing|version|page|owner|line|sources page|option=value|…`; a trailing run of empty fields is left out. */
function writeState({ command, briefing, version, page, owner, line, sourcesPage, input }: AnswerState): string {
  const options = Object.entries(input).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${typeof value === 'number' ? `#${value}` : escape(value)}`],
  );
  const ownerCode = owner === null ? '' : BigInt(owner).toString(36);
  const fields = [
    command,
    briefing,
    version,
    page,
    ownerCode,
    line ?? '',
    sourcesPage > 1 ? sourcesPage : '',
    ...options,
  ];
  return fields.join('|').replace(/\|+$/, '');
}

function readState(text: string): AnswerState | null {
  const [command = '', briefing = '', version = '', page = '', owner = '', line = '', sourcesPage = '', ...options] =
    text.split('|');
  const number = Number(page);
  if (command === '' || briefing === '' || !Number.isInteger(number) || number < 1) return null;
  const input: Record<string, string | number> = {};
  for (const option of options) {
    const at = option.indexOf('=');
    const [name, value] = [option.slice(0, at), option.slice(at + 1)];
    if (at < 1) return null;
    input[name] = value.startsWith('#') ? Number(value.slice(1)) : unescape(value);
  }
  return {
    command,
    briefing,
    version,
    page: number,
    owner: owner === '' ? null : idOf(owner),
    line: line === '' ? null : Number(line),
    sourcesPage: sourcesPage === '' ? 1 : Number(sourcesPage),
    input,
  };
}

/** A blank at the end of a custom id might not survive, and the separators must not occur. */
function escape(value: string): string {
  const line = value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.replace(/[%|_#]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`).replaceAll(' ', '_');
}

function unescape(value: string): string {
  return value
    .replaceAll('_', ' ')
    .replace(/%([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** A snowflake of base 36 as a decimal number. */
function idOf(code: string): string {
  return Array.from(code)
    .reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36) || 0), 0n)
    .toString();
}
