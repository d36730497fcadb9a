import { type Page, withoutDrafts } from '../draft.ts';

/** The number of a picture among others, before what it shows: `7/50 A bridge`, `7 of 50`. */
const NUMBERED = /^(\d{1,3}) ?(?:\/|of) ?(\d{1,3})(?![\d/.,:-]| ?(?:people|members|seats|votes|points)\b)/;
/** Pictures that make a gallery. */
const MIN_PICTURES = 4;
/** Share of their lines that must differ. */
const MIN_DIFFERENT = 0.75;
/** Blocks that a picture's own text has at most. */
const MAX_TEXT = 2;

/** Removes a gallery amid a page: pictures counted `1/50`, `2/50`, each with its line and its text, which are of other stories. */
export function dropGallery(page: Page): Page {
  const numbered = page.drafts.flatMap((each, index) => {
    const match = each.kind === 'row' ? null : NUMBERED.exec(each.text);
    return match === null ? [] : [{ index, number: Number(match[1]), of: Number(match[2]) }];
  });
  const gallery = numbered.filter((one) => one.of === numbered[0]?.of && one.number <= one.of);
  const rising = gallery.filter((one, at) => at === 0 || one.number > (gallery[at - 1]?.number ?? 0));
  if (rising.length < MIN_PICTURES || rising.length < gallery.length) return page;
  // The same words beside each number are a running head, and what stands between is the text.
  const shown = new Set(rising.map((one) => page.drafts[one.index]?.text.replace(NUMBERED, '').trim()));
  if (shown.size < rising.length * MIN_DIFFERENT) return page;
  const gaps = rising.slice(1).map((one, at) => one.index - (rising[at]?.index ?? 0) - 1);
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  if (usual > MAX_TEXT) return page;
  const taken = new Set(
    rising.flatMap((one, at) =>
      Array.from({ length: 1 + Math.min(usual, gaps[at] ?? usual) }, (_, step) => one.index + step),
    ),
  );
  return withoutDrafts(page, (_, index) => (taken.has(index) ? 'gallery of pictures' : null));
}
