import { describe, expect, test } from 'vitest';
import { CUE_KINDS } from '../../../src/extract/cues/lexicon.ts';
import { lexiconOf } from '../../../src/extract/cues/lexicon-of.ts';
import { documentOf, snapshotOf } from '../../fixtures/build-briefing.ts';

function statuses(text: string, language: string): string[] {
  const snapshot = snapshotOf({ 'a.md': documentOf(text, { language, published: '2029-09-12' }) });
  return snapshot.events.map(({ status }) => status);
}

describe('languages of which few words are known', () => {
  test.each([
    ['it', 'La festa prevista per sabato 15 settembre 2029 è stata annullata dal comune.'],
    ['pt', 'A festa prevista para 15 de setembro de 2029 foi cancelada pela cidade.'],
    ['nl', 'Het feest van 15 september 2029 is door de gemeente afgelast.'],
    ['sv', 'Festen den 15 september 2029 är inställd, säger kommunen.'],
    ['pl', 'Festyn zaplanowany na 15.09.2029 został odwołany przez miasto.'],
    ['ru', 'Праздник, намеченный на 15 сентября 2029 года, отменили из-за дождя.'],
    ['ja', '2029年9月15日の祭りは雨のため中止された。'],
    ['zh', '原定于2029年9月15日举行的庙会已取消。'],
    ['ko', '2029년 9월 15일 축제가 비로 취소됐다.'],
    ['ar', 'أُلغي المهرجان المقرر في 15 سبتمبر 2029 بسبب المطر.'],
    ['he', 'הפסטיבל ב-15 בספטמבר 2029 בוטל בגלל הגשם.'],
  ])('%s: what is called off is not planned', (language, text) => {
    expect(statuses(text, language)).toEqual(['cancelled']);
  });

  test.each([
    ['it', 'La festa comincia il 15 settembre 2029 in piazza con la banda.', 'planned'],
    ['ru', 'Праздник прошёл 10 сентября 2029 года в центре города.', 'happened'],
    ['ja', '2029年9月10日に町の広場で祭りが開かれた。', 'happened'],
    ['ko', '시는 2029년 9월 15일 축제를 열 예정이다.', 'planned'],
    ['ar', 'وأقيم المهرجان في ساحة المدينة في 10 سبتمبر 2029.', 'happened'],
  ])('%s: “%s” is %s', (language, text, status) => {
    expect(statuses(text, language)).toEqual([status]);
  });

  test('a language that nobody taught has no cues, since English words would be matched by chance', () => {
    const { cues, eventTypes } = lexiconOf('tr');
    expect(CUE_KINDS.flatMap((kind) => cues[kind] ?? [])).toEqual([]);
    expect(eventTypes).toEqual({});
  });

  test('a text whose language nobody could tell is read as English', () => {
    expect(lexiconOf('und').language).toBe('en');
    expect(lexiconOf('de-AT').language).toBe('de');
  });
});
