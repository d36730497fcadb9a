import { stemmer as porter } from 'stemmer';
import snowball, { type Stemmer } from 'snowball-stemmers';
import { foldWord, spellingKey } from './fold-word.ts';

/** Snowball's name of a language, by BCP 47 primary subtag. */
const STEMMERS: Readonly<Record<string, string>> = {
  da: 'danish',
  de: 'german',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  hu: 'hungarian',
  it: 'italian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
};

/**
 * The words of one briefing as small integers, with what is known of each word counted once.
 * Everything later compares integers: a briefing of a million words has some ten thousand different ones.
 */
export class Vocabulary {
  readonly words: string[] = [];
  /** How often each word stood capitalised inside a sentence, and how often in lower case. */
  readonly capital: number[] = [];
  readonly lower: number[] = [];
  readonly #ids = new Map<string, number>();
  readonly #raw = new Map<string, number>();
  readonly #stems: number[] = [];
  readonly #stemmers = new Map<string, Stemmer | null>();
  readonly #spellings = new Map<string, string>();

  /** The id of a word as written; the same for all its cases and accents. */
  idOf(raw: string): number {
    const known = this.#raw.get(raw);
    if (known !== undefined) return known;
    const id = this.idOfFolded(foldWord(raw));
    this.#raw.set(raw, id);
    return id;
  }

  idOfFolded(folded: string): number {
    const known = this.#ids.get(folded);
    if (known !== undefined) return known;
    const id = this.words.length;
    this.words.push(folded);
    this.capital.push(0);
    this.lower.push(0);
    this.#stems.push(-1);
    this.#ids.set(folded, id);
    return id;
  }

  /** The spelling key of a name; names stand in a briefing again and again. */
  spelling(name: string): string {
    const known = this.#spellings.get(name);
    if (known !== undefined) return known;
    const made = spellingKey(name);
    this.#spellings.set(name, made);
    return made;
  }

  word(id: number): string {
    return this.words[id] ?? '';
  }

  /**
   * The id of the word's stem (Snowball, by language), so that `included` and `includes` are one, or of a name's spelling
   * key. Only to be asked after every document was counted: whether a word is a name depends on all of them.
   */
  stem(id: number, language: string): number {
    const known = this.#stems[id] ?? -1;
    if (known >= 0) return known;
    const stem = this.idOfFolded(this.#stemOf(id, language));
    this.#stems[id] = stem;
    return stem;
  }

  /** True when a stem is that of a name. */
  isNameStem(stem: number): boolean {
    return this.word(stem).startsWith('@');
  }

  /** True when the word is written with a capital more often than without: a name rather than a sentence's first word. */
  isName(id: number): boolean {
    return (this.capital[id] ?? 0) > (this.lower[id] ?? 0);
  }

  /** True when the word stands in lower case inside sentences. */
  isOrdinary(id: number): boolean {
    return (this.lower[id] ?? 0) > 0;
  }

  #stemOf(id: number, language: string): string {
    const word = this.word(id);
    if (word.length <= 3) return word;
    // Names have no endings to take off, but spellings to join; the mark keeps them apart from ordinary words.
    if (this.isName(id)) return `@${spellingKey(word)}`;
    // Porter's own algorithm is ten times faster than Snowball's, and most documents are English.
    return language === 'en' ? porter(word) : (this.#stemmer(language)?.stem(word) ?? word);
  }

  #stemmer(language: string): Stemmer | null {
    const known = this.#stemmers.get(language);
    if (known !== undefined) return known;
    const name = STEMMERS[language];
    const made = name === undefined ? null : snowball.newStemmer(name);
    this.#stemmers.set(language, made);
    return made;
  }
}
