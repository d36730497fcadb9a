import { isCivilDay } from '../model/civil-day.ts';
import { showDay } from '../view/claim-node.ts';
import type { Composing } from './sections/composing.ts';
import { groupNews } from './sections/group-news.ts';
import { movedDocuments } from './sections/moved-documents.ts';
import { NEWS_GROUPS } from './words/edition-words.ts';

/** The edition in one line: how much of what changed since the last one. */
export function leadOf(composing: Composing, quiet: boolean, caughtUpFrom: string | null): string {
  const { words, last, snapshot } = composing;
  if (last === null) return words.first;
  const day = showDay(last.day, words.locale);
  const isDay = isCivilDay(caughtUpFrom ?? '');
  const since =
    caughtUpFrom === null ? words.sinceEdition(day) : isDay ? words.sinceDay(day) : words.sinceVersion(caughtUpFrom);
  if (quiet) return words.unchanged(since);
  const { groups } = groupNews(composing);
  const news = NEWS_GROUPS.flatMap((group) => {
    const count = groups.get(group)?.length ?? 0;
    return count === 0 ? [] : [words.counts[group](count)];
  });
  const moved = movedDocuments(last.snapshot.documents, snapshot.documents);
  const [came, gone] = [
    moved.filter(({ kind }) => kind === 'new').length,
    moved.filter(({ kind }) => kind === 'gone').length,
  ];
  const parts = [
    ...(came > 0 ? [words.newDocuments(came)] : []),
    ...(gone > 0 ? [words.documentsGone(gone)] : []),
    ...(news.length > 0 ? news : [words.nothingInThem]),
  ];
  return words.changedSince(since, parts.join(', '));
}
