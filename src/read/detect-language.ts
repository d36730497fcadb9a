import { createRequire } from 'node:module';
import type * as languageLibrary from 'tinyld';
import type { Block } from '../model/document.ts';
import { wordsLanguages } from './words-language.ts';

/** Characters that are looked at: enough for a sure answer, little enough to cost nothing. */
const SAMPLE = 1_000;
/** Words of a block of running text; titles, labels and cells have fewer. */
const MIN_PROSE = 8;
const WORD = /\p{L}+/gu;
/** The same where no letter is beyond Latin, many times as fast. */
const LATIN_WORD = /[A-Za-zªµºÀ-ÖØ-öø-ɏ]+/g;
const BEYOND_LATIN = /[\u0250-\u1fff\u2070-\uffff]/;
/** Words below which a text is too little to tell its language by. */
const MIN_WORDS = 4;
/** English words that are not words of another large language; their share makes the library needless. */
const ENGLISH = /\b(?:the|and|of|to|that|with|was|were|has|have|been|this|which|from|they|their|would|said|will)\b/g;
const ENGLISH_SHARE = 0.12;
/** The library's own measure, below which it only guesses. */
const MIN_ACCURACY = 0.05;
/** Words from which the library is sure enough by itself. */
const SURE_WORDS = 15;
/** The great languages of Europe that are written in Latin letters, and others that are; no text in them is in another script. */
const LATIN =
  'en de fr es it pt nl pl cs sk sv da no fi hu ro tr et lv lt sl hr is ga sq ca eu vi id ms tl sw af eo la'.split(' ');
/** Share of its letters from which a text is in Latin script. */
const LATIN_SHARE = 0.8;

/** Language of a text as a BCP 47 primary subtag; `und` when there is too little to tell it by. */
export function detectLanguage(text: string, blocks: readonly Block[] = []): string {
  const sample = sampleOf(text, blocks);
  const words = sample.match(BEYOND_LATIN.test(sample) ? WORD : LATIN_WORD)?.length ?? 0;
  if (words === 0) return 'und';
  const english = sample.match(ENGLISH)?.length ?? 0;
  if (words >= 20 && english / words >= ENGLISH_SHARE) return 'en';
  if (!isLatin(sample)) return detector().detect(sample) || 'und';
  const told = wordsLanguages(sample);
  if (told.length === 1 || told[0] === 'en') return told[0] ?? 'und';
  if (words < MIN_WORDS) return 'und';
  // A short text that may be English is left to what the others of its folder are in.
  if (words < SURE_WORDS && (told.length === 0 || told.includes('en'))) return 'und';
  const found = detector().detectAll(sample, { only: words < SURE_WORDS ? told : supported() })[0];
  if (found === undefined || found.accuracy < MIN_ACCURACY) return told[0] ?? 'und';
  return found.lang;
}

/** Running text where there is some: names, labels and cells tell little of a language. */
function sampleOf(text: string, blocks: readonly Block[]): string {
  const parts: string[] = [];
  let length = 0;
  for (const { kind, start, end } of blocks) {
    if (length >= SAMPLE) break;
    if (kind === 'heading' || kind === 'row') continue;
    const block = text.slice(start, Math.min(end, start + SAMPLE));
    if (block.split(' ', MIN_PROSE).length < MIN_PROSE) continue;
    parts.push(block);
    length += block.length;
  }
  return (parts.length === 0 ? text : parts.join('\n')).slice(0, SAMPLE);
}

function isLatin(sample: string): boolean {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) >= LATIN_SHARE * letters;
}

function supported(): string[] {
  const { supportedLanguages, toISO2 } = detector();
  const known = new Set(supportedLanguages.map((language) => toISO2(language)));
  return LATIN.filter((language) => known.has(language));
}

/** Loaded at first use: its tables take 0.1 s, and most documents state their language or are plainly English. */
function detector(): typeof languageLibrary {
  const load: (id: string) => typeof languageLibrary = createRequire(import.meta.url);
  return load('tinyld');
}
