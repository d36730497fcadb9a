/**
 * What the controls of an edition remember: the delivery that posted it and which part of it they stand below. The first
 * of them marks the message, too: by it the bot finds its own post again in a channel's history.
 */
export interface EditionControl {
  /** `sources` stands below a part of an edition; the others below what it answers with. */
  readonly action: 'sources' | 'line' | 'page';
  /** The delivery's key. */
  readonly key: string;
  /** Counted from 1. */
  readonly part: number;
  /** Which line of the part, counted from 0. */
  readonly line: number;
  /** Which page of the line's sources, counted from 1. */
  readonly page: number;
}

/** First letter of every custom id of this kind. */
const FORMAT = 'e';
const ACTIONS = { sources: 's', line: 'l', page: 'p' } as const;
/** Letters, digits and what separates them in names; a key is compared, never read. */
const KEY = /^[\w.:-]{1,40}$/;
const COUNT = /^\d{1,4}$/;

/** The custom id of a control; a key of another form is a fault of the program. */
export function writeEditionId({ action, key, part, line, page }: EditionControl): string {
  if (!KEY.test(key)) {
    throw new RangeError(`“${key}” is no key of a delivery; allowed are 1 to 40 letters, digits and . : - _`);
  }
  const place = action === 'sources' ? [] : [line, page];
  return [`${FORMAT}${ACTIONS[action]}`, key, part, ...place].join('|');
}

export function isEditionId(id: string): boolean {
  return id.startsWith(FORMAT);
}

/** Null for what this bot never wrote. */
export function readEditionId(id: string): EditionControl | null {
  const [head = '', key = '', part = '', line = '0', page = '1', ...rest] = id.split('|');
  const names: readonly EditionControl['action'][] = ['sources', 'line', 'page'];
  const action = names.find((name) => head === `${FORMAT}${ACTIONS[name]}`);
  if (action === undefined || rest.length > 0 || !KEY.test(key)) return null;
  if (![part, line, page].every((count) => COUNT.test(count))) return null;
  return { action, key, part: Number(part), line: Number(line), page: Number(page) };
}
