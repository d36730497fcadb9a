import { createRequire } from 'node:module';
import type * as languageLibrary from 'tinyld';

/** Characters that are looked at: enough for a sure answer, little enough to cost nothing. */
const SAMPLE = 1_000;
/** English words that are not words of another large language; their share makes the library needless. */
const ENGLISH = /\b(?:the|and|of|to|that|with|was|were|has|have|been|this|which|from|they|their|would|said|will)\b/g;
const ENGLISH_SHARE = 0.12;

/** Loaded at first use: its tables take 0.1 s, and most documents state their language or are plainly English. */
function detector(): typeof languageLibrary {
  const load: (id: string) => typeof languageLibrary = createRequire(import.meta.url);
  return load('tinyld');
}

/** Language of a text as a BCP 47 primary subtag; `und` when there is nothing to tell it by. */
export function detectLanguage(text: string): string {
  // From the middle too, since the first lines may be names and titles.
  const sample = text.length <= SAMPLE ? text : text.slice(0, SAMPLE);
  const words = sample.match(/\p{L}+/gu)?.length ?? 0;
  if (words === 0) return 'und';
  const english = sample.match(ENGLISH)?.length ?? 0;
  if (words >= 20 && english / words >= ENGLISH_SHARE) return 'en';
  return detector().detect(sample) || 'und';
}
