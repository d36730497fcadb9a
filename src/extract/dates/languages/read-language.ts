import type { Mention } from '../meaning.ts';
import { writtenNumeric } from '../patterns/written-numeric.ts';
import { anyLanguageMentions } from './any-language.ts';
import { CHRONO_LANGUAGES, chronoMentions, type Modifiers } from './chrono-mentions.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { type LanguagePattern, languagePatterns, matchAll } from './language-patterns.ts';
import type { LanguageWords } from './language-words.ts';
import { morePatterns } from './more-patterns.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

const WORDS: Readonly<Record<string, LanguageWords>> = { de, es, fr, it, nl, pt, ru, uk };
const NUMERIC = writtenNumeric(false);
const NUMBER = /(?<![\d/.-])\d{1,4}(?=[/.-]\d)/g;
const NEVER = /(?!)/;
const ANY = /\p{L}/u;

interface Reader {
  readonly patterns: readonly LanguagePattern[];
  readonly trigger: RegExp;
  readonly modifiers: Modifiers;
  /** `Every Monday` is no day. */
  readonly isHabit: (text: string, mention: Mention) => boolean;
}

const readers = new Map<string, Reader>();

/** The date expressions of a text in a language other than English: chrono's, with own patterns for what it lacks. */
export function readLanguage(text: string, language: string): readonly Mention[] {
  const reader = readerOf(language);
  // Numbers first: at equal length the first reading stands, and only this one knows of a second.
  const found: Mention[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const reading = NUMERIC(text, match.index, () => null);
    if (reading !== null) found.push({ start: match.index, ...reading });
  }
  if (reader.patterns.length === 0) found.push(...anyLanguageMentions(text));
  found.push(...matchAll(reader.patterns, text));
  if (CHRONO_LANGUAGES.has(language)) found.push(...chronoMentions(text, language, reader.trigger, reader.modifiers));
  return longest(found.map((mention) => trimmed(text, mention))).filter((mention) => !reader.isHabit(text, mention));
}

/** Chrono takes a comma or a space into some matches. */
function trimmed(text: string, mention: Mention): Mention {
  let { start, end } = mention;
  while (start < end && /[\s,(]/.test(text[start] ?? '')) start++;
  while (end > start && /[\s,;:(]/.test(text[end - 1] ?? '')) end--;
  return { ...mention, start, end };
}

function readerOf(language: string): Reader {
  const known = readers.get(language);
  if (known !== undefined) return known;
  const words = WORDS[language];
  const reader: Reader =
    words === undefined
      ? { patterns: [], trigger: /\d/, modifiers: { months: ANY, last: NEVER, next: NEVER }, isHabit: () => false }
      : {
          patterns: [...(words.more === undefined ? [] : morePatterns(words, words.more)), ...languagePatterns(words)],
          trigger: new RegExp(`${words.triggers}|\\d{1,2}\\D{1,8}(?:${words.months.join('|')})`, 'iu'),
          modifiers: {
            months: new RegExp(`(?<!\\p{L})(?:${words.months.join('|')})(?!\\p{L})`, 'iu'),
            last: new RegExp(words.last, 'iu'),
            next: new RegExp(words.next, 'iu'),
          },
          isHabit: habitOf(words),
        };
  readers.set(language, reader);
  return reader;
}

/** How far back the word before a date is looked for. */
const HABIT_REACH = 12;

function habitOf({ more }: LanguageWords): Reader['isHabit'] {
  if (more === undefined) return () => false;
  const habit = new RegExp(`(?<!\\p{L})(?:${more.habit}) $`, 'iu');
  const noDay = new RegExp(`(?<!\\p{L})(?:${more.noDay}) $`, 'iu');
  return (text, { start, meaning }) => {
    const before = text.slice(Math.max(0, start - HABIT_REACH), start);
    if (meaning.kind === 'shift') return meaning.unit === 'day' && meaning.amount === 1 && noDay.test(before);
    return (meaning.kind === 'weekday' || meaning.kind === 'season' || meaning.kind === 'month') && habit.test(before);
  };
}

/** Of expressions that overlap, the longest stands; numbers written out win over chrono at the same place. */
function longest(found: readonly Mention[]): readonly Mention[] {
  const ordered = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mention[] = [];
  for (const mention of ordered) {
    const last = kept.at(-1);
    if (last === undefined || mention.start >= last.end) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) {
      kept.pop();
      const before = kept.at(-1);
      if (before === undefined || mention.start >= before.end) kept.push(mention);
      else kept.push(last);
    }
  }
  return kept;
}
