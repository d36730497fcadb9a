import { type Draft, draft, type Page } from '../draft.ts';

/** Characters from which a table's last cell is suspected to hold the paragraph behind the table too. */
const MIN_GLUED = 200;
/** How many times longer than its table's other cells such a cell is at least. */
const TIMES_LONGER = 3;
/** A sentence that begins without a full stop before it: the seam of cell and paragraph. */
const SEAM = /[\p{Ll}\d)] (?=\p{Lu}\p{Ll}+(?: \p{Ll}+|,)[^|]{80})/u;

/** Gives a paragraph that was glued to the last cell of a table its own block again. */
export function splitGluedRow(page: Page): Page {
  if (!page.drafts.some((each) => each.kind === 'row' && each.text.length > MIN_GLUED)) return page;
  return {
    ...page,
    drafts: page.drafts.flatMap((each, index) => split(each, page.drafts[index - 1], page.drafts[index + 1])),
  };
}

function split(each: Draft, above: Draft | undefined, below: Draft | undefined): Draft[] {
  if (each.kind !== 'row' || above?.kind !== 'row' || below?.kind === 'row') return [each];
  const start = each.text.lastIndexOf('|') + 1;
  const cell = each.text.slice(start);
  const others = [...above.text.split('|'), ...each.text.slice(0, start).split('|')].map(
    (other) => other.trim().length,
  );
  if (cell.length < MIN_GLUED || cell.length < TIMES_LONGER * Math.max(...others)) return [each];
  const seam = SEAM.exec(cell);
  if (seam === null) return [each];
  const at = start + seam.index + seam[0].length;
  const row = each.text.slice(0, at).trimEnd();
  const paragraph = draft(each.text.slice(at), {
    links: each.links.filter((link) => link.at >= at).map((link) => ({ url: link.url, at: link.at - at })),
    cuts: each.cuts.filter((cut) => cut > at).map((cut) => cut - at),
  });
  return [
    {
      ...each,
      text: row,
      links: each.links.filter((link) => link.at < at),
      cuts: each.cuts.filter((cut) => cut < row.length),
    },
    paragraph,
  ];
}
