import { type Page, withoutDrafts } from '../draft.ts';
import { isCaption } from './caption.ts';

/** Removes lines that only describe or credit a picture. */
export function dropCaptions(page: Page): Page {
  return withoutDrafts(page, (each) => (each.kind !== 'row' && isCaption(each.text) ? 'caption of a picture' : null));
}
