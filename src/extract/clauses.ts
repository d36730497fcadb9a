import type { Span } from '../model/document.ts';

import type { CueHit } from './cues/cue-matcher.ts';
import type { Tokens, TokenRange } from './tokens.ts';

const BORDER = /[,;:—–()[\]“”"…]|\s-\s/u;
const SPACE = 0x20;
/** A clause with fewer words of its own than this belongs to the one before it, or to the next at a sentence's start (`In March, the board met`). */
const FEWEST = 4;
/** `announced on 3 May, enacted on 5 June and carried out on 7 July`: in a chain of so many days each has its own verb. */
const LINKS = 3;
const LINK = /^(?:and |then |,)*[A-Za-z]{2,}(?:ed|wn|un|ld)(?: [a-z]{2,5})? (?:on|in) $/;

/**
 * Cuts a sentence into clauses at punctuation and at clause words (`while`, `which`, …); a border never falls into one
 * of the `kept` spans (date expressions, whose commas are no borders).
 */
export function clausesOf(
  text: string,
  tokens: Tokens,
  range: TokenRange,
  hits: readonly CueHit[],
  kept: readonly Span[],
): TokenRange[] {
  const opens = hits.filter((hit) => hit.kind === 'clause');
  const pieces: { from: number; to: number }[] = [];
  let from = range.from;
  for (let k = range.from + 1; k < range.to; k++) {
    const left = tokens.end[k - 1] ?? 0;
    const right = tokens.start[k] ?? 0;
    const opened = beginsAt(opens, k);
    // Between most words there is a space.
    if (!opened && right - left <= 1 && text.charCodeAt(left) === SPACE) continue;
    if (isWithin(kept, right) || !(opened || BORDER.test(text.slice(left, right)))) continue;
    pieces.push({ from, to: k });
    from = k;
  }
  pieces.push({ from, to: range.to });
  return joinShort(text, pieces, tokens, kept);
}

function beginsAt(hits: readonly CueHit[], token: number): boolean {
  for (const { from } of hits) if (from === token) return true;
  return false;
}

function isWithin(spans: readonly Span[], offset: number): boolean {
  for (const { start, end } of spans) if (start < offset && offset < end) return true;
  return false;
}

function joinShort(text: string, pieces: readonly TokenRange[], tokens: Tokens, kept: readonly Span[]): TokenRange[] {
  if (pieces.length === 1) return [...pieces];
  const own = (piece: TokenRange): number => {
    if (kept.length === 0) return piece.to - piece.from;
    let n = 0;
    for (let i = piece.from; i < piece.to; i++) {
      const at = tokens.start[i] ?? 0;
      if (!kept.some((span) => at >= span.start && at < span.end)) n += 1;
    }
    return n;
  };
  const isLink = (piece: TokenRange | undefined): boolean => {
    if (piece === undefined || kept.length < LINKS) return false;
    const [from, to] = [tokens.start[piece.from] ?? 0, tokens.end[piece.to - 1] ?? 0];
    return kept.some(({ start, end }) => start >= from && end <= to && LINK.test(text.slice(from, start)));
  };
  const joined: { from: number; to: number }[] = [];
  let opening: number | null = null;
  for (const piece of pieces) {
    const last = joined.at(-1);
    const whole: TokenRange = { from: opening ?? piece.from, to: piece.to };
    if (own(whole) >= FEWEST || isLink(whole)) {
      joined.push({ ...whole });
      opening = null;
    } else if (last !== undefined) last.to = piece.to;
    else opening = whole.from;
  }
  if (joined.length === 0) return [{ from: pieces[0]?.from ?? 0, to: pieces.at(-1)?.to ?? 0 }];
  return joined;
}

/** The clause in which an offset of the text lies. */
export function clauseAt(clauses: readonly TokenRange[], tokens: Tokens, offset: number): TokenRange {
  return clauses.find((clause) => offset < (tokens.end[clause.to - 1] ?? 0)) ?? clauses.at(-1) ?? { from: 0, to: 0 };
}

/** Verbatim text `[start, end)` of a sentence `[whole.start, whole.end)`, each cut marked with `…`. */
export function cutText(text: string, part: Span, whole: Span): string {
  const start = Math.max(part.start, whole.start);
  const lead = start > whole.start ? '… ' : '';
  const rest = text.slice(part.end, whole.end);
  const tail = /^[.!?。]*["”’)]*$/u.test(rest) ? rest : ' …';
  return `${lead}${text.slice(start, part.end)}${tail}`;
}
