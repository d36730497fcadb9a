import { type Draft, draft, fold, NOTHING_KNOWN, type Page } from './draft.ts';
import { findWrittenDay } from './clean/written-day.ts';
import { parsePlain } from './parse-plain.ts';
import { withoutTags } from './without-tags.ts';

/** How a feed begins, however its file is named. */
const FEED = /^\uFEFF?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<[!?][^>]{0,500}>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i;
const OPENS = /<(item|entry)[\s>]/g;
const DATES = ['pubDate', 'published', 'updated', 'dc:date', 'date', 'lastBuildDate'];
const TEXTS = ['content:encoded', 'content', 'description', 'summary'];

/** Reads an RSS or Atom feed: each item is a part under its title, dated by a line of its own; null for any other text. */
export function parseFeed(source: string): Page | null {
  if (!FEED.test(source)) return null;
  const items = itemsOf(source);
  const head = source.slice(0, source.search(OPENS));
  const days = [head, ...items].flatMap((each) => dayOf(each) ?? []);
  const latest = days.toSorted((a, b) => a.year - b.year || a.month - b.month || a.day - b.day).at(-1);
  const title = words(head, 'title');
  return {
    ...NOTHING_KNOWN,
    title,
    publisher: title,
    language: /^[a-z]{2,3}/i.exec(words(head, 'language') ?? '')?.[0].toLowerCase() ?? null,
    written: latest === undefined ? null : { ...latest, basis: 'latest day in the feed' },
    drafts: items.flatMap(itemDrafts),
  };
}

/** By searching for ends, since a hostile file may open items without number. */
function itemsOf(source: string): string[] {
  const items: string[] = [];
  OPENS.lastIndex = 0;
  for (let open = OPENS.exec(source); open !== null; open = OPENS.exec(source)) {
    const end = source.indexOf(`</${open[1]}>`, open.index);
    if (end < 0) break;
    items.push(source.slice(open.index, end));
    OPENS.lastIndex = end;
  }
  return items;
}

function itemDrafts(item: string): Draft[] {
  const title = words(item, 'title');
  const date = first(item, DATES);
  const text = TEXTS.map((name) => inside(item, name)).find((each) => each !== null) ?? '';
  return [
    ...(title === null ? [] : [draft(title, { kind: 'heading', level: 2, mark: 'syntax' })]),
    ...(date === null ? [] : [draft(date, { kind: 'heading', level: 3, mark: 'syntax' })]),
    ...parsePlain(withoutTags(text)),
  ];
}

function dayOf(item: string): { readonly year: number; readonly month: number; readonly day: number } | null {
  const day = findWrittenDay(first(item, DATES) ?? '')?.day;
  return day === undefined || day.year === null ? null : { year: day.year, month: day.month, day: day.day };
}

function first(item: string, names: readonly string[]): string | null {
  return names.map((name) => words(item, name)).find((each) => each !== null) ?? null;
}

function words(item: string, name: string): string | null {
  const text = fold(withoutTags(inside(item, name) ?? ''));
  return text === '' ? null : text;
}

/** What an element holds, freed from its wrapping: CDATA, or markup written with entities. */
function inside(item: string, name: string): string | null {
  if (!item.includes(`</${name}>`)) return null;
  const found = new RegExp(`<${name}(?:\\s[^>]{0,300})?>([\\s\\S]*?)</${name}>`).exec(item)?.[1];
  if (found === undefined) return null;
  const plain = found.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1');
  return /<[a-z]/i.test(plain) ? plain : plain.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
