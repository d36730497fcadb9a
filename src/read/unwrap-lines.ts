/** Widths between which text is taken to be wrapped by a mail program or an editor. */
const MIN_WIDTH = 50;
const MAX_WIDTH = 110;
/** Share of lines that begin with a small letter in wrapped prose. */
const MIN_SMALL_STARTS = 0.4;
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
  const width = lines.length === 2 && pageWidth !== null ? pageWidth : own;
  if (own > width || width < MIN_WIDTH || width > MAX_WIDTH) return lines;
  if (width === own ? !runsOn(lines) : ENDS.test(lines[0]?.trimEnd() ?? '')) return lines;
  const joined: string[] = [];
  let open = '';
  let previous = '';
  for (const line of lines) {
    if (open !== '' && continues(previous, line, width, width === own ? lines.length : Infinity)) {
      open = `${open.trimEnd()} ${line.trim()}`;
    } else {
      if (open !== '') joined.push(open);
      open = line;
    }
    previous = line;
  }
  joined.push(open);
  return joined;
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
