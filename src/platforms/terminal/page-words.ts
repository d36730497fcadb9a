import type { Mark } from '../../view/view.ts';

/** A page's own words in one language; what documents say stays in theirs. */
export interface PageWords {
  /** BCP 47 tag by which dates are written. */
  readonly locale: string;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly sources: string;
  readonly undated: string;
  readonly published: (day: string) => string;
  readonly asOf: (day: string) => string;
}

const english: PageWords = {
  locale: 'en-GB',
  marks: {
    disputed: 'the sources contradict each other here; see conflicts',
    'single-source': 'one document only',
    'inferred-date': 'a part of the date is inferred',
  },
  sources: 'Sources',
  undated: 'undated',
  published: (day) => `published ${day}`,
  asOf: (day) => `as of ${day}`,
};

const german: PageWords = {
  locale: 'de',
  marks: {
    disputed: 'hier widersprechen sich die Quellen; siehe conflicts',
    'single-source': 'nur ein Dokument',
    'inferred-date': 'ein Teil des Datums ist erschlossen',
  },
  sources: 'Quellen',
  undated: 'ohne Datum',
  published: (day) => `veröffentlicht ${day}`,
  asOf: (day) => `Stand ${day}`,
};

/** Languages that pages are drawn in. */
export const PAGE_LANGUAGES = ['en', 'de'] as const;

export function pageWordsIn(language: string | undefined): PageWords {
  return language === 'de' ? german : english;
}
