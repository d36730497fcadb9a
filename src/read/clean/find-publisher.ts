import type { Draft } from '../draft.ts';
import { readByline } from './byline.ts';
import { isPrompt, referenceWork } from './cue-words.ts';
import { lineShape } from './line-shape.ts';

const MAX_WORDS = 6;
/** Lines from the top of a page among which a masthead stands. */
const TOP = 3;
/** Letters from which a word of a name is its own: `the`, `news` and `post` are in many. */
const MIN_OWN = 5;

/** A masthead among the first lines of a page: a name that its text or foot uses again; null when none is sure. */
export function findPublisher(
  head: readonly Draft[],
  drafts: readonly Draft[],
  title: string | null = null,
): string | null {
  for (const each of drafts.slice(0, TOP)) {
    if (!head.includes(each) || readByline(each.text) !== null) continue;
    const work = referenceWork(each.text);
    if (work !== null) return work;
    const name = nameIn(each);
    if (name === null || name.toLowerCase() === title?.toLowerCase()) continue;
    if (isUsedAgain(name, each, drafts) || speaksOfItself(name, drafts) || isMasthead(name, title)) return name;
  }
  return null;
}

/** `THE LEDGER`, `VALLEY NEWS` in capitals above a headline that is not. */
const MASTHEAD =
  /^(?:THE \p{Lu}{4,}(?: (?:AND )?\p{Lu}{3,}){0,2}|(?:\p{Lu}{3,} ){1,3}(?:NEWS|POST|TIMES|HERALD|COURIER|WIRE|JOURNAL|GAZETTE|TRIBUNE|OBSERVER|CHRONICLE|MAIL|MIRROR|ECHO|DAILY|WEEKLY|GUARDIAN|PRESS|BROADCASTING|RADIO|TELEGRAPH|INDEPENDENT))$/u;

function isMasthead(name: string, title: string | null): boolean {
  return MASTHEAD.test(name) && title !== null && title !== title.toUpperCase();
}

/** `she told NWB.`, `NWB is not responsible for …`: so a page names its own house, and hardly anybody else by letters alone. */
function speaksOfItself(name: string, drafts: readonly Draft[]): boolean {
  if (!/^\p{Lu}{2,5}$/u.test(name)) return false;
  const told = new RegExp(`(?:told ${name}(?=[.,"”’]|$)|© ?(?:\\d{4} )?${name}\\b|^${name} is not responsible)`, 'u');
  return drafts.some(({ text }) => told.test(text));
}

/** The name that a line is, or that stands in it before a wide gap, a bar or a tagline. */
function nameIn(each: Draft): string | null {
  const text = /^(.+?)(?: [|·•] |$)/u.exec(each.text)?.[1] ?? '';
  const words = text.split(' ');
  if (words.length > MAX_WORDS || text.length < 2 || /[.!?:;,\d]/.test(text) || isPrompt(text)) return null;
  const shouted = text === text.toUpperCase();
  if ((!shouted && words.length < 2) || (each.gaps > 0 && !shouted)) return null;
  return words.every((word) => /^(?:\p{Lu}[\p{L}&’'-]*$|of$|the$|and$|&$|at$|for$|de$|la$|der$|die$|du$)/u.test(word))
    ? text
    : null;
}

/** A name in capitals stands again by its last own word, any other as it is. */
function isUsedAgain(name: string, each: Draft, drafts: readonly Draft[]): boolean {
  const own = name.split(' ').findLast((word) => word.length >= MIN_OWN);
  if (own === undefined) return false;
  const titled = own.charAt(0) + own.slice(1).toLowerCase();
  const shouted = name === name.toUpperCase();
  const again = new RegExp(`(?<!\\p{L})(?:${shouted ? `${titled}|${own}` : name})(?!\\p{L})`, 'u');
  return drafts.some((other) => other.text !== each.text && again.test(other.text) && saysOfItself(other));
}

/** Running text and closing lines; another menu with the same word proves nothing. */
function saysOfItself(each: Draft): boolean {
  const { words, prose } = lineShape(each.text);
  return prose || words > MAX_WORDS;
}
