import { type Page, withoutDrafts } from '../draft.ts';
import { isSureMark } from './cue-words.ts';

/** Removes lines that can be nothing but marks of the page wherever they stand: page numbers, reading times, share buttons. */
export function dropMarks(page: Page): Page {
  return withoutDrafts(page, (each) => (each.kind !== 'row' && isSureMark(each.text) ? 'mark of the page' : null));
}
