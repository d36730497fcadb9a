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
  // What ends a plan or an attempt, whose name stands beside it.
  'givesUp',
  // What gives the reason of something.
  'reason',
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
  /** Of these: asks for reasons. */
  'why',
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
  /** Says what is to be done, and not that it was. */
  'ought',
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
  /** How long something lasts; beside it, that it is how long ago, how old or how soon. */
  'term',
  'aged',
  /** Tells one thing from another of its kind. */
  'part',
  /** Makes a passive of the verb behind it. */
  'being',
  /** What somebody has set out to do. */
  'undertaking',
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
  /** Makes a past perfect of the verb behind it: of what was so before. */
  'pluperfect',
  /** Makes a perfect of the verb behind it; begins the time from which something has been so. */
  'perfect',
  'sinceThen',
  /** Says that something is not so, and behind a comma sets it against what is. */
  'not',
  /** Stands for one thing or body named before. */
  'thing',
  /** Stands right before a verb for its object (`El incendio lo causó un cable`). */
  'clitic',
  /** Says little of what it stands for: nearly anything is told in such words (`first`, `begin`). */
  'light',
  /** Makes known what somebody says: a name stands behind it (`said Ann Lee`). */
  'says',
  /** Stands without an article behind a word of place, and names none (`in Kraft`). */
  'bareNoun',
  /** Behind a negation, it takes nothing back (`not only`); what is given by whoever lets something be. */
  'merely',
  'permission',
  /** A number behind tens only (`twenty-one`). */
  'oneBehindTens',
  /** Before a number: about so much, more or less. */
  'roughly',
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
  /** `4 000` is one number. */
  readonly spacedThousands: boolean;
}

/** Verbs that say contrary things of a thing, of a person (`dismissed`, `resigned`), or of who does something to what. */
export interface Contraries {
  readonly of: 'thing' | 'person' | 'doer';
  readonly sides: readonly [readonly string[], readonly string[]];
}

export interface Lexicon {
  readonly language: string;
  /** Those of English where they are left out. */
  readonly traits?: Partial<Traits>;
  readonly cues: Readonly<Record<CueKind, readonly string[]>>;
  readonly eventTypes: EventTypes;
  /** Verbs that settle what one of them asks: each list is one matter with its ways out (`approve`, `reject`). */
  readonly answers: readonly (readonly string[])[];
  /** Endings by which a verb alone says what a `will` and a verb do (`pagará`), as cues. */
  readonly futures?: readonly string[];
  /** Words that end like these and are none (`opéra`). */
  readonly noFutures?: readonly string[];
  /**
   * Words for one act or state that a measure is told with, by class (`cost`, `bought for`, `worth`). Unlike a matter
   * of `answers`, a class holds no two ways out: what was demanded and what was awarded are two measures.
   */
  readonly acts?: readonly (readonly string[])[];
  /** Verbs that tell one deed, in whatever words (`shut down`, `switched off`), by deed. */
  readonly deeds?: readonly (readonly string[])[];
  /** Words of posts that nobody holds two of in one body, each with those that stand for all ways to call it. */
  readonly posts?: Readonly<Record<string, string>>;
  /** Verbs of which one denies the other (`uphold`, `withdraw`): a happening that is told in both is disputed. */
  readonly contraries?: readonly Contraries[];
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
