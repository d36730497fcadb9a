import type { Removed } from '../../model/document.ts';
import { cutOut, type Draft, type Page } from '../draft.ts';
import { creditStart, isCaption } from './caption.ts';

/** Removes lines that only describe or credit a picture; of a caption that is a sentence, only the credit behind it. */
export function dropCaptions(page: Page): Page {
  const removed: Removed[] = [];
  const drafts = page.drafts.flatMap((each): Draft[] => {
    if (each.kind === 'row' || !isCaption(each.text)) return [each];
    const credit = creditStart(each.text);
    const said = credit === null ? null : cutOut(each, credit, each.text.length);
    removed.push({
      text: said === null ? each.text : each.text.slice(said.text.length).trim(),
      why: 'caption of a picture',
    });
    return said === null ? [] : [said];
  });
  return removed.length === 0 ? page : { ...page, drafts, removed: [...page.removed, ...removed] };
}
