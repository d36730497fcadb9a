import type { WrittenDay } from '../../model/document.ts';
import { COUNTER } from './cue-words.ts';
import { authorIn, isPersonsName } from './person-name.ts';
import { findWrittenDays, type FoundDay } from './written-day.ts';

/** What a line near the top of a page says of the page itself; all null when it is only empty words (`by`). */
export interface Byline {
  readonly author: string | null;
  /** A name that may be the publisher's or the author's: nothing says which. */
  readonly name: string | null;
  readonly day: WrittenDay | null;
  /** The day is that of a later change, not the first one. */
  readonly changed: boolean;
  /** The day of a later change that stands beside the day. */
  readonly later: WrittenDay | null;
  /** The line says in words what its date is (`published`, `last edited`). */
  readonly labelled: boolean;
}

const BY =
  /(?:^|(?<=[\s|·•–—,-]))(?:(?:written|reported|posted|published|edited|analysis|text|words)\s+)?(?:by|von|par|por|di|door|av|af|od|מאת|بقلم)\s+(?=[\p{Lu}\p{Lo}])|^(?:automat)?(?:autor(?:a|in|en)?|authors?|analysts?|writers?|report(?:ing|ers?)|correspondents?|text|words|story|авторы?|автори|текст|журналіст(?:ка)?|журналист(?:ка)?|作者|记者|記者|撰文|文|بقلم|كتب|إعداد)\s*[:：/]\s*/iu;
const BARE_BY = /^(?:by|von|par|por|di|door|written by|posted by|author|autor)\s*:?$/i;
const CHANGED =
  /\b(?:updated?|last|modified|changed|revised|edited|corrected|aktualisiert|geändert|(?:mis|mise) à jour|modifié|actualizado|modificado|atualizado|aggiornato|bijgewerkt|zaktualizowano|aktualizováno)\b|обновлен|изменен|оновлен|更新|تحديث/iu;
const LABEL =
  /\b(?:publi\w+|posted|updated?|modified|changed|revised|edited|corrected|issued?|released?|created|written|dated?|filed|handed down|version|stand|veröffentlicht|erschienen|aktualisiert|geändert|erstellt|mis|modifié|pubblicato|aggiornato|actualizado|modificado|atualizado|bijgewerkt|gepubliceerd|opublikowano|zaktualizowano|vydáno|aktualizováno|publicerad|uppdaterad)\b|опубликован|обновлен|изменен|опублікован|оновлен|发布|发表|更新|نشر|تحديث/iu;
/** Words that may stand around a date in a byline. */
const DATE_WORDS =
  /(?<!\p{L})(?:published|publication|posted|updated?|last|modified|changed|revised|corrected|edited|first|created|released?|issued?|dated?|filed|version|written|embargo(?:ed)?|until|handed down|delivered|judgment|judgement|zuletzt|mise|mis|jour|the|this|page|article|story|post|document|entry|report|notice|statement|bulletin|volume|vol|issue|no|nr|ausgabe|número|núm|numéro|was|is|as|of|in|on|at|by|date|veröffentlicht|erschienen|aktualisiert|geändert|erstellt|stand|am|um|uhr|vom|den|publié|mis à jour|modifié|le|à|publicado|actualizado|modificado|atualizado|el|em|a las|às|pubblicato|aggiornato|il|alle|ore|gepubliceerd|bijgewerkt|op|om|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|am|pm|a\.m\.|p\.m\.|noon|midnight|[ecmpw][sde]{0,2}t|gmt|utc|bst|ist|heures?|horas?|ore|mise|опубликован[оа]|обновлен[оа]|изменен[оа]|дата|публикации|в|года?|г|мск|опублікован[оа]|оновлен[оа]|о|року|р|(?:发布|发表|更新|發佈)(?:时间|日期|於|于)?|时间|日期|于|تم|النشر|نشر|آخر|تحديث|في|الساعة|gepubliceerd|uur|godz|kl|klo)(?!\p{L})/giu;
/** A time of day with its letter: `10h42`, `10 h`. */
const HOURS = /(?<![\p{L}\d])\d{1,2}\s?h(?:\s?\d{2})?(?![\p{L}\d])/giu;
/** Where the page has its text from, behind its day. */
const SOURCE =
  /(?:^|[\s|·])(?:来源|來源|稿源|出处|source|quelle|fuente|fonte|źródło|источник|джерело|المصدر)\s*[:：]\s*(\S.{1,39})$/iu;
/** `Elbrook, 9 May 2031`, `Elbrook - 9 May 2031`: a place of one word; two capitalised words may be a person as well. */
const PLACE = /^\p{Lu}[\p{L}.’'-]+(?:, *| [–—|·-] ?)$/u;
/** `Mara Lind and Tom Aske`. */
const SEVERAL = / (?:and|und|et|y|e|en|og|och|i|&) /u;
/** `held in the Town Hall on Tuesday 3 June 2031 at 18:00`: what minutes say of their meeting. */
const HELD =
  /^(?:(?:(?:ordinary |annual |general |special |council )*(?:meeting|session|sitting) )?held (?:in|at|on|by)\b|(?:meeting|session|sitting) (?:of|on)\b)/iu;
/** `Valley Wire staff and agencies`: a house instead of a name. */
export const STAFF =
  /^(?:\p{Lu}[\p{L}&’'-]* ){0,4}(?:[Ss]taff|[Aa]gencies|[Nn]ewsroom)(?: (?:writers?|reporters?))?(?: and agencies)?(?:,? (?:with|and) (?:reporting|agencies|wires?|files)\b.{0,50})?$/u;
/** `Posted on 9 May 2031 by mara_l`: as blogs sign, in whatever letters, without their day. */
const HANDLE = /^(?:[Pp]osted|[Pp]ublished|[Ww]ritten|[Ss]ubmitted)\s+(?:on\s+)?by\s+([\p{L}\d_.-]{2,30})$/u;
const MAX_LENGTH = 120;
/** A line with more days than published and updated lists days. */
const MAX_DAYS = 2;

/** Reads a line as a byline, a dateline or a counter; null when it is something else. */
export function readByline(line: string): Byline | null {
  if (line.length > MAX_LENGTH) return null;
  const text = withoutCounters(line.replace(/^[\s\p{S}\p{P}]+/u, '').trim());
  if (text === '' || BARE_BY.test(text) || COUNTER.test(text)) return NOTHING;
  const days = findWrittenDays(text);
  if (days.length > MAX_DAYS) return null;
  const field = publishedField(text);
  if (field !== null) return readByline(field);
  const dated = datedBy(text, days);
  const rest = withoutDays(text, days);
  const by = BY.exec(rest);
  if (by !== null && isEmptyBut(rest.slice(0, by.index))) {
    const author = authorIn(rest.slice(by.index + by[0].length));
    if (author !== null) return { ...NOTHING, ...dated, author };
  }
  if (dated.day === null) return null;
  if (HELD.test(text) && days.length === 1 && dated.day.year !== null && !/[.!?]$/.test(text))
    return { ...NOTHING, ...dated, labelled: true };
  const handle = HANDLE.exec(rest)?.[1];
  if (handle !== undefined) return { ...NOTHING, ...dated, author: handle };
  const source = SOURCE.exec(rest);
  if (source?.[1] !== undefined && isEmptyBut(rest.slice(0, source.index)))
    return { ...NOTHING, ...dated, name: source[1].trim() };
  const left = bare(rest);
  if (left === '' || isPlaceBefore(text, days)) return { ...NOTHING, ...dated };
  // A name set off by a comma may be a place's as well as a person's.
  const isNames = left.split(SEVERAL).every((part) => isPersonsName(part));
  const house = isNames || !(dated.labelled || text.length < line.length) ? null : houseBeside(text);
  if (house !== null) return { ...NOTHING, ...dated, name: house };
  const name = isNames && !text.includes(`${left},`) ? left : null;
  return isNames ? { ...NOTHING, ...dated, name } : null;
}

/** `Institute for River Affairs`: capitals, and small words between. */
const HOUSE = /^\p{Lu}[\p{L}&’'-]*(?: (?:(?:of|for|the|and|on|de|du|des|la|für|und|del) )*\p{Lu}[\p{L}&’'-]*){1,5}$/u;

/** The house that stands beside the day of a page, set apart by a dot or a bar: `Institute for River Affairs | Updated 9 May 2031`. */
function houseBeside(text: string): string | null {
  const undated = text.split(/\s*[·•∙|]\s*/u).filter((part) => !isEmptyBut(withoutDays(part, findWrittenDays(part))));
  const [house] = undated;
  return undated.length === 1 && house !== undefined && house !== text && HOUSE.test(house) ? house : null;
}

/** Labels of a document's own data in one line: `Published: 9 May 2031 Reference: B/17 Status: for information`. */
const FIELDS = /(?<=^|\s)\p{Lu}\p{L}{2,}(?: \p{Ll}+){0,2}: /gu;
const PUBLISHED =
  /^(?:published|posted|issued|released|(?:last )?updated|date(?: of (?:issue|publication|meeting))?|(?:publication|meeting) date): /iu;

/** The fields that say when a document was published and changed, beside others in one line. */
function publishedField(text: string): string | null {
  const starts = [...text.matchAll(FIELDS)].map(({ index }) => index);
  if (starts.length < 2 || starts[0] !== 0) return null;
  const fields = starts.map((start, at) => text.slice(start, starts[at + 1]).trim());
  const dated = fields.filter((field) => PUBLISHED.test(field));
  return dated.length === 0 || dated.length === fields.length ? null : dated.join(' | ');
}

const NOTHING: Byline = { author: null, name: null, day: null, changed: false, later: null, labelled: false };

/** `Updated 3 hours ago`: true of the moment at which the page was copied, which nobody knows. */
const AGO = /^(?:(?:last )?updated\s+)?(?:\d+|an?|one|two|three)\s+(?:min(?:ute)?|hour|hr|day)s?\s+ago$/iu;

/** Who may read a newsletter's issue, and who of two authors writes now. */
const ACCESS = /^(?:paid|free|public|(?:for |paid )?(?:subscribers|members)(?: only)?)$/iu;
const SHIFT = /\s?\((?:now|earlier|later|until [^()]{1,12})\)/giu;
/** A reading time with no sign before it, where a page sets it apart by a gap. */
const LAST_COUNTER =
  /\s(?:\d{1,3}[ -]?min(?:ute)?s?\.? read|(?:last )?updated (?:\d+|an?|one|two|three) (?:min(?:ute)?|hour|hr|day)s? ago)$/iu;

/** What a page is filed under, and how many wrote below it, behind its day and its author. */
const FILED =
  /\s(?:filed under|posted in|tagged(?: with)?|tags?|topics?|categor(?:y|ies))\s*: .{1,60}$|\s\d{1,5} comments?$/iu;

/** `Mara Lind · 9 May · 6-minute read` without its last part. */
function withoutCounters(line: string): string {
  const text = line.replace(SHIFT, '').replace(LAST_COUNTER, '').replace(FILED, '');
  const parts = text.split(/\s*[·•∙|]\s*|\s+[–—-]\s+/u);
  const kept = parts.filter((part) => !COUNTER.test(part) && !AGO.test(part) && !ACCESS.test(part));
  return kept.length === parts.length ? text : kept.join(' | ');
}

/** Longest line at the foot of a page that begins with the day of its last change, whatever it says behind it. */
const MAX_CHANGE = 200;

/** The day with which a line begins that says when its page was last changed: `Last edited 3 May 2031 by user Otter. 12 watchers.` */
export function changeAtStart(line: string): WrittenDay | null {
  if (line.length > MAX_CHANGE) return null;
  const [found] = findWrittenDays(line.slice(0, MAX_LENGTH));
  const label = line.slice(0, found?.start ?? 0);
  if (found === undefined || found.day.year === null || !CHANGED.test(label) || !isEmptyBut(label)) return null;
  return withBasis(found.day, 'line of the last change');
}

/** The day that counts among one or two: the first that is not said to be a later change's. */
function datedBy(text: string, days: readonly FoundDay[]): Pick<Byline, 'day' | 'changed' | 'later' | 'labelled'> {
  const labels = days.map((day, index) => text.slice(days[index - 1]?.end ?? 0, day.start));
  const unchanged = labels.findIndex((label) => !CHANGED.test(label));
  const at = Math.max(0, unchanged);
  const day = days[at]?.day ?? null;
  if (day === null) return { day, changed: false, later: null, labelled: false };
  const changed = unchanged < 0;
  const other = changed ? undefined : days[labels.findIndex((label) => CHANGED.test(label))];
  const later = other === undefined ? null : withBasis(other.day, 'line of the last change');
  const labelled = LABEL.test(labels[at] ?? '');
  return { day: withBasis(day, changed ? 'line of the last change' : 'byline'), changed, later, labelled };
}

function withBasis(day: Omit<WrittenDay, 'basis'>, basis: string): WrittenDay {
  return { ...day, basis: day.year === null ? `${basis}, without a year` : basis };
}

function withoutDays(text: string, days: readonly FoundDay[]): string {
  return days.reduceRight((rest, day) => `${rest.slice(0, day.start)} ${rest.slice(day.end)}`, text).trim();
}

function isEmptyBut(words: string): boolean {
  return bare(words) === '';
}

/** What is left of a line without the words, times and marks that go with a date. */
function bare(words: string): string {
  return words
    .replace(HOURS, ' ')
    .replace(DATE_WORDS, ' ')
    .replace(/[\d\p{S}\p{P}]*\d[\d\p{S}\p{P}]*|(?<!\p{L})[\p{S}\p{P}]+|[\p{S}\p{P}]+(?!\p{L})/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function isPlaceBefore(text: string, days: readonly FoundDay[]): boolean {
  const [day] = days;
  return (
    day !== undefined && days.length === 1 && PLACE.test(text.slice(0, day.start)) && bare(text.slice(day.end)) === ''
  );
}
