import { civilInterval } from './civil-interval.ts';

/** Other names, in the order of their worth, under which site builders, clippers and note-takers keep what a document says of itself. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  title: ['headline', 'name', 'og_title'],
  publisher: [
    'source',
    'site',
    'site_name',
    'website',
    'publication',
    'outlet',
    'newspaper',
    'journal',
    'organisation',
    'organization',
    'institution',
    'institute',
    'og_site_name',
  ],
  author: ['authors', 'byline', 'by', 'creator', 'writer'],
  link: ['url', 'source_url', 'canonical', 'canonical_url', 'original_url', 'permalink', 'link_to', 'href'],
  published: [
    'date',
    'pubdate',
    'pub_date',
    'publishdate',
    'publish_date',
    'published_at',
    'published_on',
    'published_date',
    'published_time',
    'date_published',
    'datepublished',
    'publication_date',
    'issued',
    'created',
    'created_at',
    'updated',
    'updated_at',
    'lastmod',
    'last_modified',
    'modified',
  ],
  as_of: ['asof', 'as_at', 'data_as_of'],
  language: ['lang', 'locale'],
};

/** What a value must be to be taken from another name: a value of one's own key may be at fault, another's is let be. */
const FITS: Readonly<Record<string, (value: unknown) => boolean>> = {
  title: isWords,
  publisher: (value) => isWords(value) && !isAddress(value),
  author: (value) => isWords(value) || (Array.isArray(value) && value.length > 0 && value.every(isWords)),
  link: isAddress,
  published: isDate,
  as_of: isDate,
  language: (value) => typeof value === 'string' && /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*$/.test(value),
};

/** Gives each of the product's own keys that is absent the value of another name for it, where that fits. */
export function withOwnKeys(raw: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const folded = new Map(Object.entries(raw).map(([key, value]) => [key.toLowerCase().replaceAll('-', '_'), value]));
  const made: Record<string, unknown> = { ...raw };
  for (const [own, others] of Object.entries(ALIASES)) {
    if (made[own] !== undefined && made[own] !== null) continue;
    const name = [own, ...others].find((each) => FITS[own]?.(folded.get(each)) === true);
    if (name !== undefined) made[own] = folded.get(name);
  }
  // An address under `source` is where the text was found.
  if (made['link'] === undefined && isAddress(folded.get('source'))) made['link'] = folded.get('source');
  return made;
}

function isWords(value: unknown): value is string | number {
  return (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value);
}

function isDate(value: unknown): boolean {
  return (typeof value === 'string' || typeof value === 'number') && civilInterval(String(value)) !== null;
}
