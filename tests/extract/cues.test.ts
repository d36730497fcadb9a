import { describe, expect, test } from 'vitest';
import { CueMatcher } from '../../src/extract/cues/cue-matcher.ts';
import { CUE_KINDS, type CueKind, WORD_CLASSES } from '../../src/extract/cues/lexicon.ts';
import { english } from '../../src/extract/cues/en.ts';
import { lexiconOf } from '../../src/extract/cues/lexicon-of.ts';
import { tokenize } from '../../src/extract/tokens.ts';
import { Vocabulary } from '../../src/extract/vocabulary.ts';
import { blocksOfPlainText, segmentSentences } from '../../src/segment/sentences.ts';

function cuesIn(text: string): string[] {
  const vocabulary = new Vocabulary();
  const tokens = tokenize(text, segmentSentences(text, blocksOfPlainText(text), 'en'), 'en', vocabulary);
  return new CueMatcher(english, vocabulary)
    .find(tokens, 0, tokens.word.length)
    .map(({ kind, from, to }) => `${kind}: ${text.slice(tokens.start[from], tokens.end[to - 1])}`);
}

/** The kinds of happening that a text names, in order. */
function typesIn(text: string): string[] {
  const vocabulary = new Vocabulary();
  const tokens = tokenize(text, segmentSentences(text, blocksOfPlainText(text), 'en'), 'en', vocabulary);
  const matcher = new CueMatcher(english, vocabulary);
  return Array.from(tokens.word, (_, i) => matcher.typeAt(tokens, i)).filter((type) => type !== null);
}

describe('cues', () => {
  test.each<[string, CueKind, string]>([
    ['The vote was called off.', 'cancelled', 'called off'],
    ['They CANCELLED it.', 'cancelled', 'CANCELLED'],
    ['It will not take place.', 'cancelled', 'will not take place'],
    ['He denied any deal.', 'denied', 'denied any'],
    ['It remains to be seen.', 'uncertain', 'remains to be seen'],
    ['The ex-mayor spoke.', 'former', 'ex'],
    ['At least 3 died.', 'hedge', 'At least'],
  ])('“%s” holds %s', (text, kind, words) => {
    expect(cuesIn(text)).toContain(`${kind}: ${words}`);
  });

  test.each<[string, CueKind]>([
    ['They called him off the pitch.', 'cancelled'],
    ['The canal is long.', 'cancelled'],
    ['He is in denial.', 'denied'],
    ['The exam was long.', 'former'],
    ['The clear sky.', 'uncertain'],
  ])('“%s” holds no %s', (text, kind) => {
    expect(cuesIn(text).filter((cue) => cue.startsWith(`${kind}:`))).toEqual([]);
  });

  test('a cue that the range cuts is none', () => {
    const vocabulary = new Vocabulary();
    const text = 'It was called off';
    const tokens = tokenize(text, segmentSentences(text, blocksOfPlainText(text), 'en'), 'en', vocabulary);
    const found = new CueMatcher(english, vocabulary).find(tokens, 0, 3);
    expect(found.map(({ kind }) => kind)).not.toContain('cancelled');
  });
});

describe('kinds of happening', () => {
  test.each([
    ['summit', ['meeting']],
    ['Summits', ['meeting']],
    ['referendum', ['vote']],
    ['earthquakes', ['disaster']],
    ['ratification', ['agreement']],
    ['marched', ['protest']],
    ['acquisition', ['merger']],
    ['a cease-fire', ['agreement']],
    ['confirmed cases', ['outbreak']],
    ['the fire', ['accident']],
    ['a summit about the fire', ['meeting', 'accident']],
  ])('%s: %j', (text, types) => {
    expect(typesIn(text)).toEqual(types);
  });
  test.each(['the river', 'Arden', 'in March', 'on 3 May', 'constructor toString', 'she confirmed it'])(
    '%s: none',
    (text) => {
      expect(typesIn(text)).toEqual([]);
    },
  );
});

describe('the lexicon', () => {
  test('a text of which nobody can tell the language gets the English one', () => {
    expect(lexiconOf('und')).toBe(english);
  });
  test.each(CUE_KINDS)('has cues of the kind %s, none empty and none twice', (kind) => {
    const cues = english.cues[kind];
    expect(cues.length).toBeGreaterThan(0);
    expect(cues.filter((one, i) => one.trim() === '' || cues.indexOf(one) !== i)).toEqual([]);
  });
  // English puts no object before its verb.
  test.each(WORD_CLASSES.filter((kind) => kind !== 'clitic'))('has words of the class %s', (kind) => {
    expect(english.words[kind].length).toBeGreaterThan(0);
  });
});
