import { ByWord } from './by-word.ts';
import { asksForNext, CueBeginning, NO_WORD } from './cue-beginning.ts';
import { WordSet } from './word-set.ts';
import { WordTest } from './word-test.ts';
import { AnswerVerbs } from './answer-verbs.ts';
import { cuePatternOf, endOfCue, type WordPattern } from './cue-pattern.ts';
import { PatternTable } from './pattern-table.ts';
import { foldWord } from '../fold-word.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { CAPITAL, NUMBER, type Tokens } from '../tokens.ts';

/**
 * What a word or phrase may signal. A cue is written as words; `*` stands for all endings or beginnings of a word
 * (`cancel*`, `*minister`), and `…` for the words between a verb and its particle (`sagte … ab`). Cues are data by language, so that another language is another file and no code.
 */
export const CUE_KINDS = [
  // How a happening stands.
  'cancelled',
  'planned',
  'arranged',
  'speculated',
  'denied',
  'negated',
  'future',
  'tookPlace',
  // Where a clause that tells of another time begins.
  'since',
  'clause',
  'asOf',
  // Openness.
  'uncertain',
  'contested',
  'interrogative',
  'watch',
  'partly',
  'overtaken',
  // How what was asked for comes to be (`Will there be an inquiry?`).
  'comesAbout',
  // What calls a question answered.
  'answers',
  // What finds a claim true or false.
  'refuted',
  // What leaves open again what was answered.
  'notRuledOut',
  // Weight.
  'stakeSure',
  'stakeStrong',
  'stakeModal',
  'conditional',
  'condition',
  'stakeEffect',
  // A loss where it stands in what an “if” leads to; what makes a future that is only foreseen a stake.
  'stakeToll',
  'fearing',
  'conclusion',
  'concluding',
  // What sets one thing against another, and how something is judged.
  'contrast',
  'verdict',
  // Words of headings.
  'timelineHeading',
  'stakesHeading',
  'atStake',
  'takeawaysHeading',
  'questionsHeading',
  'aheadHeading',
  // Names and numbers.
  'office',
  'former',
  'placePreposition',
  'hedge',
  'reported',
  'firstPerson',
] as const;
export type CueKind = (typeof CUE_KINDS)[number];

/** Classes of single words; unlike cues they are asked of a word, since most words of a text are in one. */
export const WORD_CLASSES = [
  /** Carries no meaning of its own. */
  'function',
  /** Of the calendar: capitalised and no name. */
  'calendar',
  /** Stands for people named before. */
  'pronoun',
  /** May stand between a happening and its date without telling anything else (`held`). */
  'link',
  /** Hangs something on the noun before it. */
  'preposition',
  /** In lower case inside a name (`of`, `van`). */
  'connector',
  /** Makes the verb behind it no fact (`to be signed`). */
  'infinitive',
  /** Points back to what the sentence before told. */
  'anaphor',
  /** Ends the name of a company or institution that is also named without it (`group`). */
  'company',
  /** Anybody, of whatever sort. */
  'persons',
  /** Begins an indirect question. */
  'whether',
  /** Stands before the subject of a question that is answered by yes or no. */
  'auxiliary',
  /** May stand before a question (`And will …`). */
  'opener',
  /** Whom or what it means, the sentence before tells. */
  'leaning',
  /** Asks whether something is or will be (`Will there be …`). */
  'existence',
  /** Answers at once. */
  'yesOrNo',
  /** Puts something off, which does not yet call it off. */
  'postpones',
  /** Says plainly that something is to come. */
  'promise',
  /** Asks for a date. */
  'when',
  /** Asks for reasons or ways. */
  'manner',
  /** Asks for somebody. */
  'whom',
  /** Lets choose. */
  'or',
  /** Begins a sentence that names those who are concerned (`For the islanders it means …`). */
  'forWhom',
  /** Bids do what the rest of the sentence shows the outcome of (`Take the ferry away and …`). */
  'supposes',
  /** Stands before the verb of what may be or is to come. */
  'modal',
  /** Says little in a question (`time`, `thing`). */
  'vague',
  /** Says that something is not so (`denied`), or that what is said is not so (`dismissed`). */
  'denies',
  'dismisses',
  /** What is said, and may not be so (`rumours`). */
  'hearsay',
  /** Begins what is said. */
  'that',
  /** Sets two things of one kind side by side. */
  'joins',
  /** Sets two numbers of a result against each other (`21 to 18`); leads in a result for sure (`by`), or where one is told. */
  'versus',
  'margin',
  'comesOut',
  /** Says of what is counted that these are all. */
  'whole',
  /** A time that a clock shows; behind it, that it has passed since something. */
  'clock',
  'elapsed',
  /** Makes a passive of the verb behind it. */
  'being',
  /** Calls something off that was arranged. */
  'calledOff',
  /** Of those who work for pay and what they do together: where these stand, a `strike` is no attack. */
  'labour',
  /** Puts off to another day, or forward to it; leads in that day (`until`); what is made and not held (`decision`). */
  'reschedules',
  'till',
  'decision',
  /** Begins the name of a thing (`its`, `the`). */
  'determiner',
  /** Says how much or which of what it stands before (`any`, `no`). */
  'quantity',
  /** Makes known what is to come. */
  'announces',
  /** Makes known how a question comes out. */
  'decided',
  /** Hangs a name's date on it (`of`). */
  'genitive',
  /** Begins the name of what readers know; of what is new to them. */
  'known',
  'indefinite',
  /** Leads a happening in that something is told before or after. */
  'since',
  /** The page that a text stands on, and what is done to it. */
  'ownPage',
  'publishes',
  /** Gives a happening its place (`to host`). */
  'hosts',
  /** So much a year. */
  'yearly',
  /** Makes a perfect of the verb behind it; begins the time from which something has been so. */
  'perfect',
  'sinceThen',
  /** Says that something is not so, and behind a comma sets it against what is. */
  'not',
  /** Stands for one thing or body named before. */
  'thing',
  /** Says little of what it stands for: nearly anything is told in such words (`first`, `begin`). */
  'light',
  /** Makes known what somebody says: a name stands behind it (`said Ann Lee`). */
  'says',
  /** Stands without an article behind a word of place, and names none (`in Kraft`). */
  'bareNoun',
  /** Behind a number: a length of time or a share, nothing that is counted. */
  'uncounted',
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** Kinds of happening that are told apart in typed slots: each is a list of cues. */
export type EventTypes = Readonly<Record<string, readonly string[]>>;

/** How a language is written and ordered, where that bears on reading it. */
export interface Traits {
  /** Ordinary nouns have capitals, so that a capital makes no name. */
  readonly nounsHaveCapitals: boolean;
  /** What governs a date may stand behind it (`die für Mai geplante Sitzung`). */
  readonly verbsStandLast: boolean;
  /** What begins an indirect question may begin a sentence (`Whether …`); `Si …` is a condition. */
  readonly whetherOpens: boolean;
  /** `2.300,5` is two thousand three hundred and a half. */
  readonly decimalComma: boolean;
}

export interface Lexicon {
  readonly language: string;
  /** Those of English where they are left out. */
  readonly traits?: Partial<Traits>;
  readonly cues: Readonly<Record<CueKind, readonly string[]>>;
  readonly eventTypes: EventTypes;
  /** Verbs that settle what one of them asks: each list is one matter with its ways out (`approve`, `reject`). */
  readonly answers: readonly (readonly string[])[];
  /** Words of posts that nobody holds two of in one body, each with those that stand for all ways to call it. */
  readonly posts?: Readonly<Record<string, string>>;
  /** Verbs of which one denies the other, as pairs (`uphold`, `withdraw`): a happening that is told in both is disputed. */
  readonly contraries?: readonly (readonly [readonly string[], readonly string[]])[];
  /** Verbs with a particle that looks like a hedge behind them (`handed over 20 prisoners`). */
  readonly particles?: readonly string[];
  readonly words: Readonly<Record<WordClass, readonly string[]>>;
  /** Numbers written as words. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Words for currencies, with their ISO 4217 codes. */
  readonly currencies: Readonly<Record<string, string>>;
  /** What a word behind a number multiplies it by. */
  readonly scales: Readonly<Record<string, number>>;
}

/** A lexicon that may lack lists; those of languages that are read with care have all. */
export interface SparseLexicon extends Omit<Lexicon, 'cues' | 'words'> {
  readonly cues: Readonly<Partial<Record<CueKind, readonly string[]>>>;
  readonly words: Readonly<Partial<Record<WordClass, readonly string[]>>>;
}

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
  readonly answers: AnswerVerbs;
  /** Both sides of each pair of contraries: that of pair n are the matters 2n and 2n + 1. */
  readonly contraries: AnswerVerbs;
  readonly particles: AnswerVerbs;
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
    this.answers = new AnswerVerbs(lexicon.answers, vocabulary);
    this.particles = new AnswerVerbs([lexicon.particles ?? []], vocabulary);
    this.contraries = new AnswerVerbs((lexicon.contraries ?? []).flat(), vocabulary);
    this.traits = {
      nounsHaveCapitals: false,
      verbsStandLast: false,
      whetherOpens: true,
      decimalComma: false,
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
    for (const kind of CUE_KINDS) {
      for (const phrase of lexicon.cues[kind] ?? []) {
        const words = cuePatternOf(phrase);
        const first = words[0];
        if (first === undefined) continue;
        if (words[1] !== undefined && asksForNext(words)) this.#seconds.add(words[1], true);
        if (first.open === 'nowhere')
          this.#exact.set(first.text, [...(this.#exact.get(first.text) ?? []), { kind, words }]);
        else this.#open.add(first, { kind, words });
      }
    }
    const types = Object.entries(lexicon.eventTypes).flatMap(([type, all]) => all.map((one) => [type, one] as const));
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
        if (end > i) hits.push({ kind: pattern.kind, from: i, to: end });
      }
    }
    return hits;
  }

  /** `on 12 May`: the month, and no sign that something may be. */
  #isMonth(tokens: Tokens, at: number, from: number): boolean {
    if (tokens.shape[at] !== CAPITAL || !this.isA('calendar', tokens.word[at] ?? -1)) return false;
    return at > from || tokens.shape[at + 1] === NUMBER;
  }

  #beginningOf(word: number): CueBeginning<Pattern> | null {
    const text = this.#vocabulary.word(word);
    const found = [...(this.#exact.get(text) ?? []), ...this.#open.of(text)];
    return found.length > 0 ? new CueBeginning(found, this.#vocabulary) : null;
  }
}
