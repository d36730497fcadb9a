import type { BriefingLibrary } from './briefing-library.ts';
import type { LocalPlatform } from './chat.ts';

/** Tells whoever looks at the local platform when a briefing has changed, and how to see what; returns how to stop. */
export function tellOfChanges(library: BriefingLibrary, local: Pick<LocalPlatform, 'tell'>): () => void {
  return library.onChange(({ before, after }) => {
    if (after === null) {
      if (before !== null) local.tell({ text: `The briefing “${before.title}” is gone.` });
      return;
    }
    const count = after.documents.length;
    const text = `“${after.title}” now rests on ${count} ${count === 1 ? 'document' : 'documents'}.`;
    const isNews = before !== null && before.version !== after.version;
    const next = { label: 'See what changed', line: '/changes', values: { since: before?.version ?? '' } };
    local.tell(isNews ? { text, next } : { text });
  });
}
