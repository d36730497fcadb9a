import { type Draft, type Page, withoutDrafts } from '../draft.ts';
import { lineShape } from './line-shape.ts';

/** A number alone, as it stands at the foot of a page. */
const NUMBER = /^[-–—\s]*(\d{1,4})[-–—\s]*$/;
/** A page's number with words around it: `Report on the dams · Page 3 of 12`. */
const NUMBERED =
  /(?:\b(?:page|pg|seite|página|pág|pagina|strona|strana|sida|side|blz|лист|страница|сторінка|стр|с)\.?\s?|第\s?)(\d{1,4})(?:\s?[页頁])?|\b(\d{1,4})\s?(?:of|\/|von|de|di|sur|van|z|из|з)\s?\d{1,4}\b/iu;
const MAX_WORDS = 16;
/** Pages that make numbers a count. */
const MIN_PAGES = 2;

/** Removes what a paged document prints on every page: its numbers, and the lines above and below the text that come again. */
export function dropRunningHeads(page: Page): Page {
  const { drafts } = page;
  const plain = counting(drafts, (each) => NUMBER.exec(each.text)?.[1]);
  const worded = counting(drafts, (each) => {
    const match = lineShape(each.text).words <= MAX_WORDS ? NUMBERED.exec(each.text) : null;
    return match?.[1] ?? match?.[2];
  });
  const numbers = new Set([...plain, ...worded]);
  if (numbers.size === 0) return page;
  const times = new Map<string, number>();
  for (const at of [...numbers].flatMap((number) => [number - 1, number + 1])) {
    const text = drafts[at]?.text;
    if (text !== undefined) times.set(text, (times.get(text) ?? 0) + 1);
  }
  return withoutDrafts(page, (each, index) => {
    if (numbers.has(index)) return 'number of a page';
    const beside = numbers.has(index - 1) || numbers.has(index + 1);
    const repeated = beside && (times.get(each.text) ?? 0) >= MIN_PAGES && !lineShape(each.text).prose;
    return repeated ? 'running head of a page' : null;
  });
}

/** Lines whose number is one more than that of the line before among them, with text between. */
function counting(drafts: readonly Draft[], numberOf: (each: Draft) => string | undefined): number[] {
  let run: number[] = [];
  let last = 0;
  const runs: number[][] = [];
  drafts.forEach((each, index) => {
    const found = each.kind === 'heading' || each.kind === 'quote' ? undefined : numberOf(each);
    if (found === undefined) return;
    const number = Number(found);
    const before = run.at(-1);
    const follows = number === last + 1 && before !== undefined && hasText(drafts.slice(before + 1, index));
    if (!follows) {
      runs.push(run);
      run = [];
    }
    run.push(index);
    last = number;
  });
  return [...runs, run].filter((each) => each.length >= MIN_PAGES).flat();
}

function hasText(drafts: readonly Draft[]): boolean {
  return drafts.some((each) => lineShape(each.text).prose);
}
