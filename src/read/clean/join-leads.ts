import type { Draft, Page } from '../draft.ts';

/** A short label, and a sentence behind its colon. */
const LABELLED = /^(\p{Lu}[^.,;!?:\n]{2,50}):[ \u00a0]+[\p{Lu}\p{N}]/u;
const MAX_WORDS = 6;

/**
 * Of labelled lines in a row, when the looks of one make its label a lead-in, those of the others are lead-ins too:
 * `Lives in the valley: The gate may not last.` beside `Public Trust: Nobody asks any more.`
 */
export function joinLeads(page: Page): Page {
  const ends = page.drafts.map((each) => each.leadEnd ?? labelEnd(each));
  if (!ends.some((end, at) => end !== null && page.drafts[at]?.leadEnd === null)) return page;
  const joined = new Set<number>();
  for (let from = 0; from < ends.length; from += 1) {
    let to = from;
    while (to < ends.length && ends[to] !== null && page.drafts[to]?.kind === page.drafts[from]?.kind) to += 1;
    const row = page.drafts.slice(from, to);
    if (row.length > 1 && row.some(({ leadEnd }) => leadEnd !== null)) row.forEach((_, at) => joined.add(from + at));
    from = Math.max(from, to - 1);
  }
  return {
    ...page,
    drafts: page.drafts.map((each, at) =>
      joined.has(at) && each.leadEnd === null ? { ...each, leadEnd: ends[at] ?? null } : each,
    ),
  };
}

function labelEnd({ kind, text }: Draft): number | null {
  if (kind !== 'paragraph' && kind !== 'item') return null;
  const label = LABELLED.exec(text)?.[1];
  return label === undefined || label.split(' ').length > MAX_WORDS ? null : label.length;
}
