/** Widths between which text is taken to be wrapped by a mail program or an editor. */
const MIN_WIDTH = 50;
const MAX_WIDTH = 110;
/** Share of lines that begin with a small letter in wrapped prose. */
const MIN_SMALL_STARTS = 0.4;
/** How much wider than the page's other paragraphs one may be. */
const MARGIN = 4;
const STARTS_ANEW = /^\s*(?:[•●▪◦‣∙·►▶▸➤✓✔✗✘☑☒☐✅❌*+–—>|#-]|\d{1,3}[.)]\s)/;
const ENDS = /[.!?:;…。！？]["”’»)\]]*$/;

/**
 * Joins lines that were only wrapped at a width: each but the last is as full as the next line's first word allows.
 * Anything else (verse, lists, addresses) stays as it is, line by line.
 */
export function unwrapLines(lines: readonly string[], pageWidth: number | null = null): readonly string[] {
  if (lines.length < 2) return lines;
  // Two lines prove no width of their own, but may have that of the page.
  const own = widthOf(lines);
  if (pageWidth !== null && own <= pageWidth + MARGIN && lines.length > 2) {
    if (areFull(lines, Math.max(own, pageWidth) - MARGIN)) return [lines.reduce(join)];
  }
  const width = lines.length === 2 && pageWidth !== null ? pageWidth : own;
  if (own > width || width < MIN_WIDTH || width > MAX_WIDTH) return lines;
  if (width === own ? !runsOn(lines) : ENDS.test(lines[0]?.trimEnd() ?? '')) return lines;
  const joined: string[] = [];
  let open = '';
  let previous = '';
  for (const line of lines) {
    if (open !== '' && continues(previous, line, width, width === own ? lines.length : Infinity)) {
      open = join(open, line);
    } else {
      if (open !== '') joined.push(open);
      open = line;
    }
    previous = line;
  }
  joined.push(open);
  return joined;
}

/** Each line but the last is as full as the page's width allows: proof enough, also where lines happen to begin with names. */
function areFull(lines: readonly string[], width: number): boolean {
  const open = lines.slice(0, -1).filter((line) => !ENDS.test(line.trimEnd())).length;
  if (open < (lines.length - 1) / 2) return false;
  return lines.every((line, at) => at === 0 || continues(lines[at - 1] ?? '', line, width, Infinity));
}

/** A word that a line end has cut (`ship-` / `builder`), unless its hyphen is its own (`self-` / `made`). */
const CUT_WORD =
  /(?<![\p{L}-])(?!(?:self|non|co|anti|pro|pre|post|ex|well|half|so|mid|semi|multi|inter|cross|all|long|short|high|low|two|three|four|five|six|ten)-$)\p{L}{2,}-$/iu;

/** Puts a line behind another one; a word that was cut between them is whole again. */
function join(one: string, other: string): string {
  const [above, below] = [one.trimEnd(), other.trim()];
  if (!/^\p{Ll}/u.test(below) || !/\p{L}-$/u.test(above)) return `${above} ${below}`;
  return (CUT_WORD.test(above) ? above.slice(0, -1) : above) + below;
}

/** The width at which the paragraphs of a text are wrapped, by those of three lines and more; null when none is. */
export function wrapWidth(groups: readonly (readonly string[])[]): number | null {
  let most = 0;
  for (const lines of groups) {
    if (lines.length < 3) continue;
    const width = widthOf(lines);
    if (width >= MIN_WIDTH && width <= MAX_WIDTH && runsOn(lines)) most = Math.max(most, width);
  }
  return most === 0 ? null : most;
}

function widthOf(lines: readonly string[]): number {
  return lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0);
}

/** Wrapped prose breaks inside sentences, so that many of its lines begin with a small letter; titles and verse do not. */
function runsOn(lines: readonly string[]): boolean {
  const small = lines.slice(1).filter((line) => /^\s*\p{Ll}/u.test(line)).length;
  return small >= (lines.length - 1) * MIN_SMALL_STARTS;
}

function continues(previous: string, line: string, width: number, count: number): boolean {
  if (STARTS_ANEW.test(line) || previous.includes('|')) return false;
  const first = line.trimStart().split(/\s/, 1)[0] ?? '';
  const full = previous.trimEnd().length + 1 + first.length > width;
  if (!full) return false;
  // Two lines prove no width: there the sentence itself must run on.
  return count > 2 || (!ENDS.test(previous.trimEnd()) && /^\p{Ll}/u.test(first));
}
