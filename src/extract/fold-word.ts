const MARKS = /\p{M}+/gu;
const ASCII = /^[\x20-\x7e]*$/;
const ELISION = /^(?:[cdjlmnst]|qu)['’](?=\p{L}{2}|[ay]$)/u;

/** Words that are others without their accents: German moods (`würde`, `wurde`), French small words. */
const KEPT: ReadonlySet<string> = new Set(
  'würde würden hätte hätten könnte könnten wäre wären dürfte dürften müsste müssten à où'.split(' '),
);

/** Spanish futures (`será`): without its accent each word in `-ra` would be one (`para`, `obra`). */
const FUTURE = /^\p{L}+rán?$/u;

/** A word without case, accents, possessive or French elision: the form in which words are compared. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (KEPT.has(lower)) return lower;
  const plain = ASCII.test(lower) ? lower : withoutMarks(lower);
  return plain.endsWith("'s") ? plain.slice(0, -2) : plain.replace(ELISION, '');
}

/**
 * The spelling under which transliterations of a name meet: `Zukovsky`, `Zukovskiy` and `Zukovskyy` are one.
 * Letters that transliterations trade are made one, doubled letters single.
 */
export function spellingKey(name: string): string {
  return name
    .split(/[\s-]+/u)
    .map((word) =>
      foldWord(word)
        .replace(/[yj]/gu, 'i')
        .replaceAll('w', 'v')
        .replaceAll('ph', 'f')
        .replaceAll('ck', 'k')
        .replaceAll('kh', 'h')
        .replaceAll('th', 't')
        .replace(/(.)\1+/gu, '$1'),
    )
    .join(' ')
    .trim();
}

function withoutMarks(lower: string): string {
  const composed = lower.normalize('NFC').replaceAll('’', "'");
  return FUTURE.test(composed) ? composed : composed.normalize('NFKD').replace(MARKS, '');
}
