const PARTICLE = '(?:de|da|di|van|von|der|den|la|le|al|bin|el)';
const PERSON = new RegExp(`^\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:${PARTICLE}\\s+)*\\p{Lu}[\\p{L}.'’-]*){1,4}$`, 'u');
const JOINS = new RegExp(`^(?:and|und|et|y|e|en|&|,|${PARTICLE})$`, 'i');
/** Degrees and forms of address before a name, and degrees behind it. */
const ADDRESS = /^(?:(?:dr|prof|mr|mrs|ms)\.?\s+)+/i;
const MAX_WORDS = 8;
/** Words of trades, which may have capitals too. */
const TRADE =
  /\b(?:senior|staff|chief|special|editor|writer|reporter|correspondent|columnist|director|professor|fellow|founder|contributor|analyst|president|manager|officer|technologist|engineer|lecturer|researcher)\b/i;
/** Words that may follow an author's name: a trade, a place, a second address. */
const MAX_TRADE_WORDS = 6;

/** True for two to four capitalised words with or without small words of names between. */
export function isPersonsName(text: string): boolean {
  return PERSON.test(text) && text.split(/\s+/).length <= 4;
}

/** True when a bare name reads as a person's: not all capitals and not begun by an article. */
export function looksLikePerson(name: string): boolean {
  return isPersonsName(name) && name !== name.toUpperCase() && !/^(?:the|a|la|le|el|der|die|das)\s/i.test(name);
}

const JOINED = / (?:and|und|et|y|e|en|og|och|i|и|та|&) |, /u;

/** `Mara Lind in Elbrook and (earlier) Tom Aske`: from where and when each of them writes. */
const BESIDE_NAME =
  /\s?\((?:now|earlier|later)\)|(?<=\p{Ll})(?:, in| in| at) (?:the \p{Ll}+|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?)/gu;

/** Names without what a page notes beside them. */
export function bareNamesOf(names: string): string {
  return names.replace(BESIDE_NAME, '').replace(/ {2,}/g, ' ').trim();
}

/** Names of several that each have a place lose it; one name with a place keeps its trade and place behind a comma. */
function withoutPlaces(text: string): string {
  return (text.match(/ in (?:the \p{Ll}|\p{Lu})/gu)?.length ?? 0) > 1 ? bareNamesOf(text) : text;
}

/** True for one person's name, or several with a comma or a word between. */
export function looksLikePeople(names: string): boolean {
  return bareNamesOf(names)
    .split(JOINED)
    .every((name) => looksLikePerson(name));
}

/** Reads a line that stands among bylines as a bare name; null when it is more than a name. */
export function readBareName(line: string): string | null {
  const text = line.replace(/^[\s\-–—•·|*]+/, '').trim();
  const words = text.split(/\s+/);
  if (text.length < 2 || text.length > 50 || words.length > 6 || /[.!?:;,]$/.test(text)) return null;
  return words.every((word) => /^[\p{Lu}\d&]/u.test(word) || /^(?:of|the|and|de|van|von|der|la)$/.test(word))
    ? text
    : null;
}

/** The author or authors at the start of what follows `by`, without what the line says of them; null when it is no name. */
export function authorIn(text: string): string | null {
  const line =
    withoutPlaces(text)
      .split(/[|•·(@+<]|\s[–—-]\s|\s{2,}|\s?\d/)[0]
      ?.trim() ?? '';
  const parts = line.split(/,\s*/);
  const names = parts.slice(0, namesAmong(parts));
  const behind = parts.slice(names.length).join(' ');
  if (behind !== '' && (behind.split(' ').length > MAX_TRADE_WORDS || /[.!?]$/.test(behind))) return null;
  const author = names
    .join(', ')
    .replace(ADDRESS, '')
    .replace(/[,\s]+$/, '');
  return author === '' ? null : author;
}

/** How many parts between commas are names: all of a line of names alone, else those of two words and more. */
function namesAmong(parts: readonly string[]): number {
  const all = parts.join(' ').trim().split(/\s+/);
  if (parts.length === 1) return all.length <= MAX_WORDS && all.every(isNameWord) ? 1 : 0;
  const first = parts.findIndex((part) => {
    const words = part.trim().split(/\s+/);
    return words.length < 2 || words.length > MAX_WORDS || TRADE.test(part) || !words.every(isNameWord);
  });
  return first < 0 ? parts.length : first;
}

function isNameWord(word: string): boolean {
  return /^[\p{Lu}\p{Lo}]/u.test(word) || JOINS.test(word);
}
