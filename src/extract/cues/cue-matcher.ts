import { ByWord } from './by-word.ts';
import { asksForNext, CueBeginning, NO_WORD } from './cue-beginning.ts';
import { WordSet } from './word-set.ts';
import { WordTest } from './word-test.ts';
import { Matters } from './matters.ts';
import { cuePatternOf, endOfCue, type WordPattern } from './cue-pattern.ts';
import { PatternTable } from './pattern-table.ts';
import { foldWord } from '../fold-word.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { CAPITAL, NUMBER, type Tokens } from '../tokens.ts';
import {
  CUE_KINDS,
  type Contraries,
  type CueKind,
  type EventTypes,
  WORD_CLASSES,
  type WordClass,
  type Traits,
  type SparseLexicon,
} from './lexicon.ts';

export interface CueHit {
  readonly kind: CueKind;
  /** Index of the first token, and one past the last. */
  readonly from: number;
  readonly to: number;
}

interface Pattern {
  readonly kind: CueKind;
  readonly words: readonly WordPattern[];
}

interface TypePhrase {
  readonly words: readonly string[];
  readonly type: string;
}

/** Words of the longest phrase that names a kind of happening (`face-to-face`). */
const LONGEST_PHRASE = 3;

/** A lexicon made ready for one vocabulary: each different word is looked up once, however often it stands. */
export class CueMatcher {
  readonly answers: Matters;
  /** Both sides of each pair of contraries: that of pair n are the matters 2n and 2n + 1. */
  readonly contraries: Matters;
  /** What each pair is said of. */
  readonly contraryKinds: readonly Contraries['of'][];
  /** Classes of acts that one measure is told with. */
  readonly acts: Matters;
  /** Verbs that tell one deed. */
  readonly deeds: Matters;
  readonly particles: Matters;
  readonly #futures = new PatternTable<true>();
  readonly #noFutures: ReadonlySet<string>;
  readonly traits: Traits;
  readonly #vocabulary: Vocabulary;
  readonly #exact = new Map<string, Pattern[]>();
  readonly #open = new PatternTable<Pattern>();
  readonly #beginnings = new ByWord((word) => this.#beginningOf(word));
  /** The second words of all cues. */
  readonly #seconds = new PatternTable<true>();
  readonly #goesOn = new WordTest((word) => this.#seconds.of(this.#vocabulary.word(word)).length > 0);
  readonly #types = new PatternTable<string>();
  /** Kinds of happening that several words name (`cease-fire`), by the first of them. */
  readonly #phraseTypes = new Map<string, TypePhrase[]>();
  readonly #phrases = new ByWord((word) => this.#phraseTypes.get(this.#vocabulary.word(word)) ?? null);
  readonly #typeOf = new ByWord((word) => this.#findType(word));
  readonly #classes: ReadonlyMap<WordClass, WordSet>;
  /** The words of all classes: most words that are asked about are of none. */
  readonly #classed: WordSet;
  readonly #meaning = new WordTest((word) => this.#hasMeaning(word));
  readonly #posts: ReadonlyMap<number, readonly string[]>;
  readonly #numbers: ReadonlyMap<number, number>;
  readonly #scales: ReadonlyMap<number, number>;
  readonly #currencies: ReadonlyMap<number, string>;
  /** The words of the three: most words that are asked about are none. */
  readonly #measuring: WordSet;

  constructor(lexicon: SparseLexicon, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.answers = new Matters(lexicon.answers, vocabulary);
    this.acts = new Matters(lexicon.acts ?? [], vocabulary);
    this.deeds = new Matters(lexicon.deeds ?? [], vocabulary);
    this.particles = new Matters([lexicon.particles ?? []], vocabulary);
    this.contraries = new Matters(
      (lexicon.contraries ?? []).flatMap(({ sides }) => sides),
      vocabulary,
    );
    this.contraryKinds = lexicon.contraries?.map(({ of }) => of) ?? [];
    this.#noFutures = new Set(lexicon.noFutures?.map(foldWord));
    for (const [pattern] of (lexicon.futures ?? []).map(cuePatternOf))
      if (pattern !== undefined) this.#futures.add(pattern, true);
    this.traits = {
      nounsHaveCapitals: false,
      verbsStandLast: false,
      whetherOpens: true,
      decimalComma: false,
      spacedThousands: false,
      ...lexicon.traits,
    };
    this.#classes = new Map(
      WORD_CLASSES.map((kind) => [kind, new WordSet(lexicon.words[kind]?.map((word) => vocabulary.idOf(word)) ?? [])]),
    );
    this.#classed = new WordSet([...this.#classes.values()].flatMap(({ words }) => [...words]));
    this.#posts = new Map(
      Object.entries(lexicon.posts ?? {}).map(([word, all]) => [vocabulary.idOf(word), all.split(' ')]),
    );
    this.#numbers = new Map(Object.entries(lexicon.numbers).map(([word, n]) => [vocabulary.idOf(word), n]));
    this.#currencies = new Map(Object.entries(lexicon.currencies).map(([word, code]) => [vocabulary.idOf(word), code]));
    this.#scales = new Map(Object.entries(lexicon.scales).map(([word, scale]) => [vocabulary.idOf(word), scale]));
    this.#measuring = new WordSet([...this.#numbers.keys(), ...this.#scales.keys(), ...this.#currencies.keys()]);
    this.#addCues(lexicon.cues);
    this.#addTypes(lexicon.eventTypes);
  }

  #addCues(cues: SparseLexicon['cues']): void {
    for (const kind of CUE_KINDS) {
      for (const phrase of cues[kind] ?? []) {
        const words = cuePatternOf(phrase);
        const first = words[0];
        if (first === undefined) continue;
        if (words[1] !== undefined && asksForNext(words)) this.#seconds.add(words[1], true);
        if (first.open === 'nowhere')
          this.#exact.set(first.text, [...(this.#exact.get(first.text) ?? []), { kind, words }]);
        else this.#open.add(first, { kind, words });
      }
    }
  }

  #addTypes(eventTypes: EventTypes): void {
    const types = Object.entries(eventTypes).flatMap(([type, all]) => all.map((one) => [type, one] as const));
    for (const [type, phrase] of types) {
      if (!/[\s-]/u.test(phrase)) for (const pattern of cuePatternOf(phrase)) this.#types.add(pattern, type);
      const words = phrase.split(/[\s-]/u).map(foldWord);
      const first = words[0] ?? '';
      if (words.length > 1) this.#phraseTypes.set(first, [...(this.#phraseTypes.get(first) ?? []), { words, type }]);
    }
  }

  /** Whether the language has such words. */
  has(kind: WordClass): boolean {
    return (this.#classes.get(kind)?.words.size ?? 0) > 0;
  }

  isA(kind: WordClass, word: number): boolean {
    return this.#classed.has(word) && (this.#classes.get(kind)?.has(word) ?? false);
  }

  /** Whether a word says plainly that something is to come: of its own (`will`), or by its ending (`pagará`). */
  promises(word: number): boolean {
    return this.isA('promise', word) || this.endsAsFuture(word);
  }

  /** A verb whose ending tells of what is to come. */
  endsAsFuture(word: number): boolean {
    const text = this.#vocabulary.word(word);
    return !this.#noFutures.has(text) && this.#futures.of(text).length > 0;
  }

  /** Whether the word alone is a cue of the kind. */
  signals(kind: CueKind, word: number): boolean {
    return (
      this.#beginnings.of(word)?.patterns.some((pattern) => pattern.kind === kind && pattern.words.length === 1) ??
      false
    );
  }

  /** False for function words, words of the calendar and single letters, which say nothing by themselves. */
  carriesMeaning(word: number): boolean {
    return this.#meaning.is(word);
  }

  #hasMeaning(word: number): boolean {
    return this.#vocabulary.word(word).length > 1 && !this.isA('function', word) && !this.isA('calendar', word);
  }

  /** The number that a word stands for (`eleven`), or null. */
  numberOf(word: number): number | null {
    return this.#measuring.has(word) ? (this.#numbers.get(word) ?? null) : null;
  }

  /** The words that stand for a word of a post, or null. */
  postOf(word: number): readonly string[] | null {
    return this.#posts.get(word) ?? null;
  }

  /** The code of the currency that a word names, or null. */
  currencyOf(word: number): string | null {
    return this.#measuring.has(word) ? (this.#currencies.get(word) ?? null) : null;
  }

  /** What a word behind a number multiplies it by; 1 for all but a few. */
  scaleOf(word: number): number {
    return this.#measuring.has(word) ? (this.#scales.get(word) ?? 1) : 1;
  }

  /** The kind of happening that a token names (`summit` → `meeting`), or null; a phrase is told by its first word. */
  typeAt(tokens: Tokens, at: number): string | null {
    const phrase = this.#phraseAt(tokens, at);
    if (phrase !== null) return phrase.type;
    const type = this.#typeOf.of(tokens.word[at] ?? -1);
    if (type === null) return null;
    // `fire` in `cease-fire` is none.
    for (let back = 1; back < LONGEST_PHRASE; back++) {
      if ((this.#phraseAt(tokens, at - back)?.words.length ?? 0) > back) return null;
    }
    return type;
  }

  /** Every kind of happening that a word alone may name (`strike`). */
  typesOf(word: number): readonly string[] {
    if (this.#typeOf.of(word) === null) return [];
    return this.#types.of(this.#vocabulary.word(word));
  }

  /** The words of a class. */
  wordsOf(kind: WordClass): Iterable<number> {
    return this.#classes.get(kind)?.words ?? [];
  }

  #phraseAt(tokens: Tokens, at: number): TypePhrase | null {
    const id = tokens.word[at];
    if (id === undefined) return null;
    const known = this.#phrases.of(id);
    return known === null ? null : this.#phraseOf(known, tokens, at);
  }

  #phraseOf(known: readonly TypePhrase[], tokens: Tokens, at: number): TypePhrase | null {
    const stands = (word: string, k: number): boolean => word === this.#vocabulary.word(tokens.word[at + k] ?? -1);
    return known.find(({ words }) => words.every(stands)) ?? null;
  }

  #findType(word: number): string | null {
    // `March` is nearly always the month.
    return this.isA('calendar', word) ? null : (this.#types.of(this.#vocabulary.word(word))[0] ?? null);
  }

  /** All cues among the tokens `[from, to)`, in order of their place. */
  find(tokens: Tokens, from: number, to: number): CueHit[] {
    const hits: CueHit[] = [];
    for (let i = from; i < to; i++) {
      const beginning = this.#beginnings.of(tokens.word[i] ?? 0);
      if (beginning === null || this.#isMonth(tokens, i, from)) continue;
      const next = i + 1 < to ? (tokens.word[i + 1] ?? NO_WORD) : NO_WORD;
      for (const pattern of this.#goesOn.is(next) ? beginning.before(next) : beginning.alone) {
        const end = endOfCue(pattern.words, tokens, i, to, this.#vocabulary);
        if (end > i && !this.#isEndOfName(pattern, tokens, i, from))
          hits.push({ kind: pattern.kind, from: i, to: end });
      }
    }
    return hits;
  }

  /** `Valmera` ends like a future and is none; where nouns have capitals, `Umweltminister` is a minister. */
  #isEndOfName({ words }: Pattern, tokens: Tokens, at: number, from: number): boolean {
    if (words[0]?.open !== 'before' || this.traits.nounsHaveCapitals) return false;
    return tokens.shape[at] === CAPITAL && at > from;
  }

  /** `on 12 May`: the month, and no sign that something may be. */
  #isMonth(tokens: Tokens, at: number, from: number): boolean {
    if (tokens.shape[at] !== CAPITAL || !this.isA('calendar', tokens.word[at] ?? -1)) return false;
    return at > from || tokens.shape[at + 1] === NUMBER;
  }

  #beginningOf(word: number): CueBeginning<Pattern> | null {
    const text = this.#vocabulary.word(word);
    const open = this.#noFutures.has(text) ? [] : this.#open.of(text);
    const found = [...(this.#exact.get(text) ?? []), ...open];
    return found.length > 0 ? new CueBeginning(found, this.#vocabulary) : null;
  }
}
