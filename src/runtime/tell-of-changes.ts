import type { BriefingLibrary } from './briefing-library.ts';
import type { LocalPlatform } from './chat.ts';

/** Faults that are told in full. */
const MOST = 3;

/**
 * Tells whoever looks at the local platform when a briefing has changed, and how to see what; and what of it cannot be
 * read, once. Returns how to stop.
 */
export function tellOfChanges(
  library: Pick<BriefingLibrary, 'faults' | 'onChange'>,
  local: Pick<LocalPlatform, 'tell'>,
): () => void {
  const known = new Map(library.faults());
  return library.onChange(({ id, before, after, faults }) => {
    const old = known.get(id) ?? [];
    known.set(id, faults);
    if (after === null) {
      if (before !== null) local.tell({ text: `The briefing “${before.title}” is gone.` });
      return;
    }
    if (before?.version !== after.version) {
      const count = after.documents.length;
      const text = `“${after.title}” now rests on ${count} ${count === 1 ? 'document' : 'documents'}.`;
      const next = { label: 'See what changed', line: '/changes', values: { since: before?.version ?? '' } };
      local.tell(before === null ? { text } : { text, next });
    }
    const fresh = faults.filter((fault) => !old.includes(fault));
    if (fresh.length > 0) {
      const rest = fresh.length > MOST ? [`… and ${fresh.length - MOST} more: /sources`] : [];
      local.tell({ text: [`Of “${after.title}” cannot be read:`, ...fresh.slice(0, MOST), ...rest].join('\n') });
    }
    if (old.length > 0 && faults.length === 0) local.tell({ text: `All of “${after.title}” can be read again.` });
  });
}
