import { readByline } from './clean/byline.ts';
import { findWrittenDay } from './clean/written-day.ts';
import { type Draft, cutOut, draft, fold } from './draft.ts';
import { bareLinks } from './inline-line.ts';
import { leadEndOf } from './lead-in.ts';
import { PICTURES } from './little-pictures.ts';
import { unwrapLines, wrapWidth } from './unwrap-lines.ts';

/** A list mark at the start of a line: bullets, dashes, `1.`, `2)`, `a)`, `2.1`. */
const ITEM =
  /^(?:[•●▪◦‣∙·■□►▶▸➤✓✔✗✘☑☒☐✅❌*+–—-]|\d{1,3}[.)]|[a-z][)])[ \t\u00a0]+(?=\S)|^\d{1,2}(?:\.\d){1,2}\.?[ \t\u00a0]+(?=\p{Lu})/u;
const MARKDOWN_HEADING = /^(#{1,6})[ \t]+(.+?)[ \t]*#*$/;
/** A whole line in the bold of Markdown, as chat assistants head the parts of an answer. */
const BOLD_LINE = /^(?:\*\*|__)(?=\S)([^*_]{2,100}?):?(?:\*\*|__):?$/;
/** Lines that draw: rules, underlines, the line under a table's head. */
const RULE = /^[\s|:=_*~#.\u2500-\u257f–—-]+$/;
const QUOTED = /^>[ \t]?/;
/** Pseudo-Markdown as it comes with pasted text: `[[1]](https://…)`, `[words](https://…)`, `![picture](https://…)`. */
const LINK = /(!?)\[(\[?)([^[\]\n]{1,400})\]?\]\((https?:\/\/[^\s()]{1,2000})\)/g;

const GAP = /(?<![\s.!?:;,"”’)])\s* {2,}(?=\S)/g;
/** Longest line that is a day and a time. */
const MAX_DAY = 60;
/** Longest line whose gaps mean something. */
const MAX_GAPPED = 200;

/** Splits pasted or typed plain text into drafts: one a line, lines that were only wrapped joined again. */
export function parsePlain(text: string): Draft[] {
  const drafts: Draft[] = [];
  const groups = lineGroups(text);
  const width = wrapWidth(groups);
  const labels = tickedLabels(groups);
  for (const group of groups) {
    const lines = unwrapLines(group, width).map((line) =>
      labels.has(line) ? line.replace(pictureOf(line), '') : line,
    );
    const barred = lines.filter((line) => line.includes(' |')).length >= 2;
    const listed = listedByPictures(lines);
    lines.forEach((line, index) => {
      const made = parseLine(line, { spaced: index === 0, barred, listed: listed.has(index) });
      if (made !== null) drafts.push(made);
    });
  }
  return drafts;
}

/** Runs of lines between empty lines. */
function lineGroups(text: string): string[][] {
  const groups: string[][] = [];
  let open: string[] = [];
  for (const line of text.split(/\r\n|[\n\r\f\u2028\u2029]/)) {
    if (line.trim() !== '') {
      open.push(line);
    } else if (open.length > 0) {
      groups.push(open);
      open = [];
    }
  }
  if (open.length > 0) groups.push(open);
  return groups;
}

/** Lines that begin with little pictures are list items below another such line or an item, and where the first of them is no mere label. */
function listedByPictures(lines: readonly string[]): ReadonlySet<number> {
  const listed = new Set<number>();
  const pictured = (at: number): boolean => PICTURES.test(lines[at]?.trimStart() ?? '');
  for (const [index, line] of lines.entries()) {
    if (!pictured(index) || isMark(line)) continue;
    const goesOn = pictured(index - 1) || isMark(lines[index - 1]);
    if (goesOn || (pictured(index + 1) && line.split(' ').length > LABEL_WORDS)) listed.add(index);
  }
  return listed;
}
/** Words of the longest label, its picture among them. */
const LABEL_WORDS = 5;

/** Of lines that stand alone, each with another little picture (`🎯 What is at stake`, `✅ Bottom line`), one with a tick heads its part as well and is no item. */
function tickedLabels(groups: readonly (readonly string[])[]): ReadonlySet<string> {
  const labels = groups.flatMap(([line = '', ...more]) =>
    more.length === 0 && line.split(' ').length <= LABEL_WORDS && pictureOf(line) !== '' ? line : [],
  );
  const isAlone = (line: string): boolean => labels.filter((one) => pictureOf(one) === pictureOf(line)).length === 1;
  return new Set(labels.length > 1 ? labels.filter((line) => isMark(line) && isAlone(line)) : []);
}

function pictureOf(line: string): string {
  return PICTURES.exec(line.trimStart())?.[0].trim() ?? '';
}

function isMark(line: string | undefined): boolean {
  return line !== undefined && ITEM.test(line.trimStart());
}

interface Place {
  readonly spaced: boolean;
  readonly barred: boolean;
  /** A little picture at its start is its list mark. */
  readonly listed: boolean;
}

function parseLine(line: string, { spaced, barred, listed }: Place): Draft | null {
  const indent = line.length - line.trimStart().length;
  const folded = fold(ITEM.test(line.trimStart()) ? line : line.trimStart().replace(PICTURES, ''));
  if (folded === '' || (RULE.test(folded) && folded.length > 2)) return null;
  const heading = MARKDOWN_HEADING.exec(folded);
  if (heading?.[1] !== undefined && heading[2] !== undefined) {
    return readLinks(draft(heading[2], { kind: 'heading', level: heading[1].length, spaced, mark: 'syntax' }));
  }
  const bold = BOLD_LINE.exec(folded)?.[1];
  if (bold !== undefined) return readLinks(draft(bold, { kind: 'heading', level: 3, spaced, mark: 'syntax' }));
  if (isRow(folded, barred)) return rowDraft(folded, spaced);
  const item = ITEM.exec(folded);
  if (item !== null && !isDay(folded))
    return itemDraft(
      folded.slice(item[0].length).replace(PICTURES, ''),
      /\d/.test(item[0]) ? 'number' : 'bullet',
      indent,
      spaced,
    );
  if (listed) return itemDraft(folded, 'bullet', indent, spaced);
  const quoted = QUOTED.exec(folded);
  if (quoted !== null) {
    const inner = folded.replace(/^(?:>[ \t]?)+/, '').trim();
    return inner === '' ? null : readLinks(draft(inner, { kind: 'quote', spaced, mark: 'syntax' }));
  }
  return readLinks(
    draft(withoutStars(folded).replace(/[ \t]*\|$/, ''), { spaced, ...leadIn(folded), gaps: gapsIn(line.trim()) }),
  );
}

/** Wide gaps between words; those behind a full stop are a typist's habit. */
function gapsIn(line: string): number {
  return line.length <= MAX_GAPPED && line.includes('  ') ? (line.match(GAP)?.length ?? 0) : 0;
}

/** A table's row: bars around it, or bars inside it and in a neighbouring line; one line of bars alone is a menu. */
function isRow(line: string, barred: boolean): boolean {
  if (!line.includes('|')) return false;
  if (/^\|.*\|/.test(line)) return true;
  return barred && line.includes(' | ');
}

function rowDraft(line: string, spaced: boolean): Draft | null {
  const text = line.replace(/^[|\s]+/, '').replace(/[|\s]+$/, '');
  return text === '' ? null : readLinks(draft(text, { kind: 'row', spaced, mark: 'syntax' }));
}

/** `9. Mai 2031` and `9. Mai 2031, 17:42 Uhr` are days, not the ninth item. */
function isDay(line: string): boolean {
  const day = /^\d/.test(line) && line.length < MAX_DAY ? findWrittenDay(line) : null;
  return day !== null && day.start === 0 && (day.end === line.length || readByline(line)?.day != null);
}

function itemDraft(text: string, mark: Draft['mark'], indent: number, spaced: boolean): Draft | null {
  const level = Math.min(6, 1 + Math.floor(Math.max(0, indent - 2) / 2));
  return readLinks(draft(withoutStars(text), { kind: 'item', level, spaced, mark, ...leadIn(text) }));
}

/** `**Theme:** The dam leaks.`, pasted with its marks. */
const STARRED = /^\*\*([^*\n]{1,80}?)(:?)\*\*(:?)(?=\s)/u;

function withoutStars(text: string): string {
  return text.replace(STARRED, (whole, label: string, inside: string, behind: string) =>
    inside === behind ? whole : `${label}:`,
  );
}

/** The lead-in of a line, and whether marks set it off. */
function leadIn(text: string): Pick<Draft, 'leadEnd' | 'leadMarked'> {
  const bare = withoutStars(text);
  return bare === text ? { leadEnd: leadEndOf(text) } : { leadEnd: bare.indexOf(':'), leadMarked: true };
}

/** Takes link syntax out of the text, keeps the words of worded links, and notes where each address stood. */
function readLinks(from: Draft): Draft | null {
  let made: Draft | null = from;
  if (from.text.includes('](')) {
    for (const match of [...from.text.matchAll(LINK)].toReversed()) {
      if (made === null) return null;
      made = withoutLinkSyntax(made, match);
    }
  }
  if (made === null || !made.text.includes('://')) return made;
  const bare = bareLinks(made.text);
  return bare.length === 0 ? made : { ...made, links: [...made.links, ...bare].toSorted((a, b) => a.at - b.at) };
}

function withoutLinkSyntax(from: Draft, match: RegExpExecArray | RegExpMatchArray): Draft | null {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const [, picture, double, words = '', url = ''] = match;
  const linked = { ...from, links: [...from.links, { url, at: start }] };
  if (picture === '!' || double === '[' || /^[\d†*^,\s]+$/.test(words)) {
    // A full stop left alone at the end would be torn from its sentence by the cut, so it goes with the badge.
    const tail = from.text.slice(end);
    return cutOut(linked, start, /^[.!?]$/.test(tail) ? from.text.length : end);
  }
  const open = start + match[0].indexOf(words);
  const withoutEnd = cutOut(linked, open + words.length, end);
  return withoutEnd === null ? null : cutOut(withoutEnd, start, open);
}
