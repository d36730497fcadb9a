import { isCued, isInsert, type LineSigns } from './line-signs.ts';

/**
 * What each sign is worth when the article's part of a page is looked for: running text counts for it, short lines and
 * cues against. Found by search over pasted pages, half of them held out, and rounded.
 */
export const WEIGHTS = {
  /** Of a sentence-like block: by itself, for ten words (at most sixty count), for a comma. */
  proseBase: -0.5,
  proseTenWords: 1,
  proseComma: 0.3,
  /** Share that a long block without a full stop keeps of that. */
  unended: 0.35,
  /** Against short blocks: ended like a sentence, of 1–3, of 4–12, of more words. */
  shortEnded: 0.5,
  tiny: 1.7,
  short: 1.3,
  longer: 1,
  /** How much capitals make a short line more suspect, small letters less. */
  titled: 0.6,
  /** Share of it that list items, numbered ones, table rows and lines without an empty line before them bear. */
  item: 0.5,
  number: 0.2,
  row: 0.3,
  /** The same of a heading such as `Step 3`. */
  numbered: 0.1,
  tight: 0.6,
  /** Share that a short line between two blocks of prose bears, and one above prose: headings. */
  between: 0.1,
  above: 0.3,
  repeated: 1,
  small: 1,
  prompt: 2,
  /** Share of that which a call amid the article's text bears: advertisements stand there. */
  promptBetween: 0.2,
  related: 6,
  comments: 12,
  /** Most that a run of suspect lines can weigh, and what each cue in it (at most three) adds. */
  runCap: 3.5,
  runCapCue: 1,
  /** How suspect lines are on a page without any cue, and the number of cues from which they are fully so. */
  innocence: 0.3,
  fullSuspicion: 8,
  /** Share of the page's prose that the found part must hold; else the page is no article and stays whole. */
  leastShare: 0.28,
} as const;

export type Weights = { readonly [K in keyof typeof WEIGHTS]: number };

/** A heading that counts the parts of a text. */
const NUMBERED =
  /^(?:step|part|chapter|section|lesson|day|week|round|tip|rule|question|schritt|teil|kapitel|étape|partie|chapitre|paso|parte|capítulo|passo|stap|krok|шаг|часть) \d{1,3}\b.{0,80}$/iu;
/** Words from which a list item says something. */
const SAYS_SOMETHING = 4;
/** Cues of a run that count, and as how many a heading of comments does. */
const MAX_CUES = 8;
const CUES_OF_COMMENTS = 6;

/** What each block of a page weighs for (above 0) or against (below 0) standing in the article. */
export function weigh(signs: readonly LineSigns[], weights: Weights): number[] {
  const raw = signs.map((each, index) => weightOf(each, signs[index - 1], signs[index + 1], weights));
  const cues = signs.filter(isCued).length;
  const suspicion = Math.min(1, weights.innocence + cues / weights.fullSuspicion);
  return capRuns(signs, raw, weights).map((value) => (value < 0 ? value * suspicion : value));
}

function weightOf(each: LineSigns, above: LineSigns | undefined, below: LineSigns | undefined, w: Weights): number {
  const between = isContent(above) && isContent(below);
  let value = each.prose ? proseWeight(each, w) : -shortWeight(each, between, isContent(below), w);
  if (each.prompt)
    value -= w.prompt * (between || each.onward || (each.prose && each.words > 30) ? w.promptBetween : 1);
  if (each.related) value -= w.related;
  if (each.comments) value -= w.comments;
  return value;
}

/** Running text, a table's row, or a list item that says something: what articles are made of. */
function isContent(signs: LineSigns | undefined): boolean {
  if (signs === undefined || signs.prompt) return false;
  return signs.prose || signs.draft.kind === 'row' || (signs.draft.kind === 'item' && signs.words >= SAYS_SOMETHING);
}

function proseWeight(each: LineSigns, w: Weights): number {
  const weight = w.proseBase + (w.proseTenWords * Math.min(each.words, 60)) / 10 + w.proseComma * each.commas;
  return each.ended ? weight : weight * w.unended;
}

function shortWeight(each: LineSigns, between: boolean, above: boolean, w: Weights): number {
  let weight = each.ended ? w.shortEnded : each.words <= 3 ? w.tiny : each.words <= 12 ? w.short : w.longer;
  if (/[:：]$/.test(each.draft.text)) weight = w.shortEnded;
  else if (!each.ended && each.words > 3) weight *= 1 + w.titled * (2 * each.titled - 1);
  if (each.draft.kind === 'item') weight *= each.draft.mark === 'number' ? w.number : w.item;
  if (each.draft.kind === 'row') weight *= w.row;
  if (NUMBERED.test(each.draft.text)) weight *= w.numbered;
  if (!each.draft.spaced) weight *= w.tight;
  if (between) weight *= w.between;
  else if (above) weight *= w.above;
  if (each.repeated) weight += w.repeated;
  if (each.mark || each.byline) weight += w.small;
  return weight;
}

/** A chart or a list in an article must not outweigh what stands around it: a run of suspect lines weighs so much at most. */
function capRuns(signs: readonly LineSigns[], raw: readonly number[], w: Weights): number[] {
  const capped = [...raw];
  for (let from = 0; from < raw.length; from += 1) {
    let sum = 0;
    let cues = 0;
    let to = from;
    for (; to < raw.length && (raw[to] ?? 0) < 0; to += 1) {
      sum -= raw[to] ?? 0;
      const each = signs[to];
      if (each?.comments === true) cues += CUES_OF_COMMENTS;
      else if (each !== undefined && isInsert(each)) cues += 1;
    }
    const cap = w.runCap + w.runCapCue * Math.min(MAX_CUES, cues);
    if (sum > cap) for (let at = from; at < to; at += 1) capped[at] = ((raw[at] ?? 0) * cap) / sum;
    from = Math.max(from, to - 1);
  }
  return capped;
}
