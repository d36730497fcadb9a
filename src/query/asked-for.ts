import { passageWords } from './passage-words.ts';

/** What a question wants to be told. */
export type AskedFor = 'somebody' | 'day' | 'amount' | 'reason';

interface AskingWords {
  readonly somebody: readonly string[];
  readonly day: readonly string[];
  readonly reason: readonly string[];
  /** Words that ask for a number by themselves … */
  readonly amount: readonly string[];
  /** … or together with one of these behind them, which say nothing of what the answer says: `how long`. */
  readonly how: string;
  readonly degrees: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly reasons: ReadonlySet<string>;
  /** Whether nouns have capitals, so that one capital alone makes no name. */
  readonly hasCapitalNouns?: true;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * By language, folded; queries know the model only, and so nothing of the words that extraction has. Of other languages a
 * question is known by its words alone.
 */
const ASKING: Readonly<Record<string, AskingWords>> = {
  en: {
    somebody: ['who', 'whom', 'whose'],
    day: ['when'],
    reason: ['why'],
    amount: [],
    how: 'how',
    degrees: set(
      'big close deep expensive far fast great heavy high large late long many much near often old soon small strong tall wide',
    ),
    numbers: set(
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty sixty ' +
        'seventy eighty ninety dozen dozens hundred hundreds thousand thousands million millions billion billions half none',
    ),
    reasons: set('because due cause caused causes blame blamed blames reason reasons owing thanks citing after since'),
  },
  de: {
    somebody: ['wer', 'wen', 'wem', 'wessen'],
    day: ['wann'],
    reason: ['warum', 'weshalb', 'wieso'],
    amount: ['wieviel', 'wieviele'],
    how: 'wie',
    degrees: set('alt gross große hoch lang lange nah oft schnell schwer spat stark teuer tief viel viele weit'),
    numbers: set(
      'zwei drei vier funf sechs sieben acht neun zehn elf zwolf dutzend dutzende hundert hunderte tausend tausende million millionen ' +
        'milliarde milliarden',
    ),
    reasons: set('weil denn wegen grund grunde grunden ursache aufgrund nachdem schuld'),
    hasCapitalNouns: true,
  },
  fr: {
    somebody: ['qui'],
    day: ['quand'],
    reason: ['pourquoi'],
    amount: ['combien'],
    how: '',
    degrees: set(''),
    numbers: set(
      'deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent cents mille million millions milliard milliards',
    ),
    reasons: set('parce car cause raison raisons grace suite'),
  },
  es: {
    somebody: ['quien', 'quienes'],
    day: ['cuando'],
    reason: [],
    amount: ['cuanto', 'cuanta', 'cuantos', 'cuantas'],
    how: '',
    degrees: set(''),
    numbers: set(
      'dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cien ciento mil millon millones',
    ),
    reasons: set('porque causa razon debido'),
  },
};

/** Words of a question in which it says what it asks for: `since when`, `by how much`. */
const LEADING = 3;

export interface Asked {
  /** Null where it asks for nothing that a passage shows by its form. */
  readonly kind: AskedFor | null;
  /** The question without the words that only say how much is asked for. */
  readonly words: string;
}

/** What a question asks for, by its first words. */
export function askedFor(question: string, language: string): Asked {
  const asking = ASKING[language];
  if (asking === undefined) return { kind: null, words: question };
  const leading = [...question.matchAll(/[\p{L}\p{M}]+/gu)].slice(0, LEADING);
  for (const [at, match] of leading.entries()) {
    const [word = ''] = passageWords(match[0]);
    const next = leading[at + 1];
    const [degree = ''] = passageWords(next?.[0] ?? '');
    if (word === asking.how && next !== undefined && asking.degrees.has(degree)) {
      const end = next.index + next[0].length;
      return { kind: 'amount', words: `${question.slice(0, match.index)}${question.slice(end)}` };
    }
    if (asking.amount.includes(word)) return { kind: 'amount', words: question };
    for (const kind of ['somebody', 'day', 'reason'] as const) {
      if (asking[kind].includes(word)) return { kind, words: question };
    }
  }
  return { kind: null, words: question };
}

/** Whether a passage may tell what is asked for, by its form; `asked` are the question's words, folded. */
export function mayTell(kind: AskedFor, text: string, asked: ReadonlySet<string>, language: string): boolean {
  const asking = ASKING[language];
  if (asking === undefined) return true;
  const words = passageWords(text);
  switch (kind) {
    case 'amount':
      return words.some((word, at) => asking.numbers.has(word) || isAmount(words, at, language));
    case 'day':
      return words.some((word) => YEAR.test(word) || calendarWords(language).has(word));
    case 'reason':
      return words.some((word) => asking.reasons.has(word));
    case 'somebody':
      return namesOf(text, language, asking.hasCapitalNouns === true).some((name) => !asked.has(name));
    default:
      return kind satisfies never;
  }
}

/** A year counts nothing, nor does the number beside a month. */
const YEAR = /^(?:1[5-9]|20)\d\d$/;

function isAmount(words: readonly string[], at: number, language: string): boolean {
  const isNumber = /^\p{N}/u.test(words[at] ?? '') && !YEAR.test(words[at] ?? '');
  const calendar = calendarWords(language);
  return isNumber && !calendar.has(words[at - 1] ?? '') && !calendar.has(words[at + 1] ?? '');
}

/** Words with a capital that no sentence begins with, folded; where all nouns have one, of those in a row all but the first. */
function namesOf(text: string, language: string, inRow: boolean): readonly string[] {
  const name = inRow ? /(?<=\p{Lu}[\p{L}\p{M}]+ )\p{Lu}[\p{L}\p{M}]+/gu : /(?<=[\p{L}\p{N},;:)] )\p{Lu}[\p{L}\p{M}]+/gu;
  return (text.match(name) ?? []).flatMap((found) => {
    const [word = ''] = passageWords(found);
    return calendarWords(language).has(word) ? [] : [word];
  });
}

const calendars = new Map<string, ReadonlySet<string>>();

/** The names of months and days of the week, folded. */
function calendarWords(language: string): ReadonlySet<string> {
  const known = calendars.get(language);
  if (known !== undefined) return known;
  const words = new Set(
    (['long', 'short'] as const).flatMap((form) => {
      const months = new Intl.DateTimeFormat(language, { month: form, timeZone: 'UTC' });
      const days = new Intl.DateTimeFormat(language, { weekday: form, timeZone: 'UTC' });
      return [
        ...Array.from({ length: 12 }, (_, month) => months.format(Date.UTC(2001, month))),
        ...Array.from({ length: 7 }, (_, day) => days.format(Date.UTC(2001, 0, day + 1))),
      ].flatMap(passageWords);
    }),
  );
  calendars.set(language, words);
  return words;
}
