import { openSearch, type Search, type SearchIndex } from '../query/search.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** Full-text search that is opened when first asked, and again when asked after it was closed. */
export function lazySearch(snapshot: Snapshot, index: SearchIndex): Search {
  let opened: Search | null = null;
  return {
    search(words, limit) {
      opened ??= openSearch(snapshot, index);
      return opened.search(words, limit);
    },
    close() {
      opened?.close();
      opened = null;
    },
  };
}
