import { describe, expect, test } from 'vitest';
import type { QuestionStatus } from '../../src/model/claim.ts';
import { documentOf, snapshotOf } from '../fixtures/build-briefing.ts';

const HEADING: Readonly<Record<string, string>> = {
  de: 'Offene Fragen',
  fr: 'Questions ouvertes',
  es: 'Preguntas abiertas',
};

/** How a question of May stands when another document tells something on 10 June. */
function statusOf(language: string, question: string, told: string): QuestionStatus | undefined {
  const snapshot = snapshotOf({
    'a.md': documentOf(`# Oldera\n\n## ${HEADING[language]}\n\n- ${question}\n`, { language, published: '2031-05-01' }),
    'b.md': documentOf(`# Oldera\n\n${told}\n`, { language, published: '2031-06-10' }),
  });
  return snapshot.questions[0]?.status;
}

describe('questions of other languages', () => {
  test.each([
    ['de', 'Wird der Rat den Damm genehmigen?', 'Der Rat von Oldera genehmigte den Damm am 3. Juni 2031.'],
    ['de', 'Tritt Bürgermeisterin Ada Lind zurück?', 'Ada Lind trat am 3. Juni 2031 zurück.'],
    ['de', 'Bleibt Museumschefin Ada Lind im Amt?', 'Museumschefin Ada Lind ist am 3. Juni 2031 zurückgetreten.'],
    ['de', 'Was hat den Brand verursacht?', 'Der Brand wurde durch ein Kabel verursacht, sagten die Ermittler.'],
    ['fr', 'Le conseil approuvera-t-il le barrage ?', 'Le conseil de Oldera a approuvé le barrage le 3 juin 2031.'],
    ['fr', 'Qui paiera le pont ?', 'Le département paiera le pont, a indiqué le ministère.'],
    ['fr', 'Le tribunal annulera-t-il le vote ?', 'Le tribunal a annulé le vote le 3 juin 2031.'],
    ['fr', 'On ignore si le moulin fermera.', 'Le moulin a fermé le 3 juin 2031.'],
    ['es', '¿Aprobará el concejo la presa?', 'El concejo de Oldera aprobó la presa el 3 de junio de 2031.'],
    ['es', '¿Dimitirá la alcaldesa Ada Lind?', 'Ada Lind dimitió el 3 de junio de 2031.'],
    ['es', '¿Qué causó el incendio?', 'El incendio lo causó un cable defectuoso, concluye el informe.'],
    ['es', '¿Perderá Novar la concesión?', 'El condado retiró la concesión a Novar el 3 de junio de 2031.'],
    ['es', 'Se desconoce si el molino cerrará.', 'El molino cerró el 3 de junio de 2031.'],
  ])('%s: “%s” is answered by “%s”', (language, question, told) => {
    expect(statusOf(language, question, told)).toBe('answered');
  });

  test.each([
    ['de', 'Wird der Rat den Damm genehmigen?', 'Der Rat von Oldera genehmigte am 3. Juni 2031 ein Freibad.'],
    ['de', 'Tritt Bürgermeisterin Ada Lind zurück?', 'Tom Aske trat am 3. Juni 2031 zurück.'],
    ['fr', 'Le conseil approuvera-t-il le barrage ?', 'Le conseil pourrait approuver le barrage en juillet 2031.'],
    ['fr', 'On ignore si la mairie renoncera au projet Orme.', 'Le projet Orme est suspendu.'],
    ['es', '¿Dimitirá la alcaldesa Ada Lind?', 'Tom Aske dimitió el 3 de junio de 2031.'],
    ['es', '¿Qué causó el incendio?', 'La tormenta causó daños en el molino.'],
    ['es', '¿Aprobará el concejo la presa?', 'El concejo podría aprobar la presa en julio de 2031.'],
  ])('%s: “%s” stays open behind “%s”', (language, question, told) => {
    expect(statusOf(language, question, told)).toBe('open');
  });
});

/** Kinds of the conflicts between two documents. */
function conflictsOf(language: string, one: string, other: string): string[] {
  const snapshot = snapshotOf({
    'a.md': documentOf(`# Oldera\n\n${one}\n`, { language, published: '2031-06-10' }),
    'b.md': documentOf(`# Oldera\n\n${other}\n`, { language, published: '2031-06-10' }),
  });
  return snapshot.conflicts.map(({ kind }) => kind);
}

describe('conflicts of other languages', () => {
  test.each([
    [
      'de',
      'Der Verkauf der Mühle wurde am 3. Juni 2031 gebilligt.',
      'Der Verkauf der Mühle wurde am 3. Juni 2031 abgelehnt.',
      'outcome',
    ],
    [
      'fr',
      'Le 3 juin 2031, le conseil de Oldera a approuvé la vente du moulin.',
      'Le 3 juin 2031, le conseil de Oldera a rejeté la vente du moulin.',
      'outcome',
    ],
    [
      'es',
      'El 3 de junio de 2031 el concejo de Oldera aprobó la venta del molino.',
      'El 3 de junio de 2031 el concejo de Oldera rechazó la venta del molino.',
      'outcome',
    ],
    [
      'es',
      'El 3 de junio de 2031 Novar compró el molino de Oldera por 6 millones de euros.',
      'El 3 de junio de 2031 Novar compró el molino de Oldera por 4 millones de euros.',
      'count',
    ],
    ['fr', 'Le 3 juin 2031, Oldera a vendu 4 000 moutons.', 'Le 3 juin 2031, Oldera a vendu 5 200 moutons.', 'count'],
  ])('%s: “%s” and “%s”: %s', (language, one, other, kind) => {
    expect(conflictsOf(language, one, other)).toEqual([kind]);
  });

  test.each([
    [
      'de',
      'Am 3. Juni 2031 billigte der Rat von Oldera den Verkauf der Mühle.',
      'Am 3. Juni 2031 lehnte der Rat von Oldera den Bau eines Freibads ab.',
    ],
    [
      'fr',
      'Le 3 juin 2031, 4 000 moutons ont été vendus à Oldera.',
      'Le 3 juin 2031, 4000 moutons ont été vendus à Oldera.',
    ],
    [
      'es',
      'El 3 de junio de 2031 el concejo de Oldera aprobó la venta del molino.',
      'El 3 de junio de 2031 el concejo de Oldera no rechazó la venta del molino.',
    ],
  ])('%s: “%s” and “%s”: none', (language, one, other) => {
    expect(conflictsOf(language, one, other)).toEqual([]);
  });
});

describe('a folder of several languages', () => {
  test('tells one happening once, with all who tell it', () => {
    const { events } = snapshotOf({
      'a.md': documentOf('# Oldera\n\nNovar reopened the Karsten mill in Oldera on 3 June 2031.', {
        language: 'en',
        published: '2031-06-10',
      }),
      'b.md': documentOf('# Oldera\n\nAm 3. Juni 2031 eröffnete Novar die Mühle Karsten in Oldera wieder.', {
        language: 'de',
        published: '2031-06-10',
      }),
    });
    expect(events.map(({ date, citations }) => [date?.start, citations.length])).toEqual([['2031-06-03', 2]]);
  });

  test('reads, titles and dates scripts of which little is known, and claims nothing false of them', () => {
    const snapshot = snapshotOf({
      'a.txt':
        '堤防の崩落、死者なし\n\n2031年6月5日\n\n川北市の堤防が2031年6月4日に崩れた。市は6月9日に会見を開く予定だ。祭りは中止された。',
      'b.txt':
        'انهيار السد في مدينة الوادي\n\n5 يونيو 2031\n\nانهار السد في مدينة الوادي يوم 4 يونيو 2031. ولا يزال سبب الانهيار غير معروف.',
    });
    expect(snapshot.documents.map(({ title, asOf }) => [title, asOf?.end])).toEqual([
      ['堤防の崩落、死者なし', '2031-06-05'],
      ['انهيار السد في مدينة الوادي', '2031-06-05'],
    ]);
    const told = snapshot.events.map(({ date, status }) => `${date?.start ?? '—'} ${status}`);
    expect(told.toSorted()).toEqual(['2031-06-04 happened', '2031-06-04 happened', '2031-06-09 planned']);
    expect([...snapshot.stakes, ...snapshot.conflicts]).toEqual([]);
  });
});
