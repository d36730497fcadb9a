import { describe, expect, test } from 'vitest';
import { CueMatcher } from '../../../src/extract/cues/cue-matcher.ts';
import { CUE_KINDS, type CueKind, WORD_CLASSES } from '../../../src/extract/cues/lexicon.ts';
import { german } from '../../../src/extract/cues/de.ts';
import { english } from '../../../src/extract/cues/en.ts';
import { spanish } from '../../../src/extract/cues/es.ts';
import { french } from '../../../src/extract/cues/fr.ts';
import { lexiconOf } from '../../../src/extract/cues/lexicon-of.ts';
import { tokenize } from '../../../src/extract/tokens.ts';
import { Vocabulary } from '../../../src/extract/vocabulary.ts';
import { blocksOfPlainText, segmentSentences } from '../../../src/segment/sentences.ts';

function kindsIn(text: string, language: string): CueKind[] {
  const vocabulary = new Vocabulary();
  const tokens = tokenize(text, segmentSentences(text, blocksOfPlainText(text), language), language, vocabulary);
  return new CueMatcher(lexiconOf(language), vocabulary).find(tokens, 0, tokens.word.length).map(({ kind }) => kind);
}

const LANGUAGES = [german, french, spanish].map((lexicon) => [lexicon.language, lexicon] as const);

describe('cues of other languages', () => {
  test.each<[string, string, CueKind]>([
    ['de', 'Der Verband sagte die für Mai geplante Sitzung am Abend ab.', 'cancelled'],
    ['de', 'Das Konzert fand am Sonntag nicht statt.', 'cancelled'],
    ['de', 'Die Reise fällt aus, sagte sie.', 'cancelled'],
    ['de', 'Die Bürgermeisterin dementierte das.', 'denied'],
    ['de', 'Ob die Brücke gebaut wird, ist offen.', 'uncertain'],
    ['de', 'Die Finanzministerin sprach.', 'office'],
    ['de', 'Dem Dorf droht der Verlust.', 'stakeStrong'],
    ['de', 'Der Damm könnte brechen.', 'stakeModal'],
    ['fr', 'La course est annulée.', 'cancelled'],
    ['fr', "La fête n'aura pas lieu.", 'cancelled'],
    ['fr', 'La direction dément ces rumeurs.', 'denied'],
    ['fr', "On ignore qui paiera l'école.", 'uncertain'],
    ['fr', 'Les élus ont voté la loi.', 'tookPlace'],
    ['fr', 'Le vote débutera lundi.', 'planned'],
    ['es', 'La cena fue cancelada.', 'cancelled'],
    ['es', 'La alcaldesa desmintió la noticia.', 'denied'],
    ['es', 'Se desconoce quién pagará.', 'uncertain'],
    ['es', 'Está en juego el agua.', 'stakeSure'],
    ['de', 'Niemand kann sagen, wann der Hafen öffnet.', 'uncertain'],
    ['de', 'Ohne die Fähre verlöre die Insel ihre Schule.', 'conditional'],
    ['fr', 'Personne ne peut dire quand le port rouvrira.', 'uncertain'],
    ['es', 'Está por ver si el puente se abre.', 'uncertain'],
    ['es', 'El puente podría derrumbarse.', 'stakeStrong'],
    ['es', 'El concejo venderá el molino.', 'planned'],
    ['fr', 'La foire n’a pas eu lieu.', 'cancelled'],
    ['fr', 'Le maire vendra le moulin.', 'planned'],
  ])('%s: “%s” holds %s', (language, text, kind) => {
    expect(kindsIn(text, language)).toContain(kind);
  });

  test.each<[string, string, CueKind]>([
    ['de', 'Der Verband sagte ab Montag mehr Züge zu.', 'cancelled'],
    ['de', 'Sie sagte die Wahrheit. Ab Montag wird gebaut.', 'cancelled'],
    ['de', 'Das Fenster stand offen.', 'uncertain'],
    ['de', 'Das Haus wurde verkauft.', 'conditional'],
    ['de', 'Der Rat konnte tagen.', 'stakeModal'],
    ['fr', 'Le vote est proche.', 'tookPlace'],
    ['fr', 'Elle a un plan.', 'placePreposition'],
    ['es', 'El consejo aprobó la venta.', 'planned'],
    ['es', 'El concejo de Oldera compró para ella la obra primera.', 'planned'],
    ['fr', 'Le choléra a frappé la ville.', 'planned'],
    ['de', 'Die Insel verlor ihre Schule.', 'conditional'],
    ['de', 'Die Menschen kamen am Morgen.', 'conditional'],
    ['es', 'Hay dos museos por ver.', 'uncertain'],
    ['fr', 'La ville de Oldera a acheté un moulin.', 'planned'],
    ['de', 'Der Fluss trat über die Ufer.', 'denied'],
  ])('%s: “%s” holds no %s', (language, text, kind) => {
    expect(kindsIn(text, language)).not.toContain(kind);
  });

  test.each(LANGUAGES)('%s: every list has words, and none an empty one', (_, { cues, words, answers }) => {
    const lists = [...CUE_KINDS.map((kind) => cues[kind]), ...WORD_CLASSES.map((kind) => words[kind]), ...answers];
    for (const list of lists) expect(list.filter((word) => word.trim() === '')).toEqual([]);
    expect(CUE_KINDS.filter((kind) => cues[kind].length === 0)).toEqual([]);
  });

  test.each(LANGUAGES)(
    '%s: kinds of happening are those of English, so that documents of both can tell one',
    (_, { eventTypes }) => {
      expect(Object.keys(eventTypes).toSorted()).toEqual(Object.keys(english.eventTypes).toSorted());
    },
  );
});
