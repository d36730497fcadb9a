import { createSearch, type Search } from '../query/search.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** Full-text search that is indexed when first asked, and again when asked after it was closed. */
export function lazySearch(snapshot: Snapshot): Search {
  let opened: Search | null = null;
  return {
    search(words, limit) {
      opened ??= createSearch(snapshot);
      return opened.search(words, limit);
    },
    close() {
      opened?.close();
      opened = null;
    },
  };
}
