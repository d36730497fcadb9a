import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

/** The document is of Wednesday, 6 August 2025. */
const CASES: readonly (readonly [language: string, sentence: string, ...found: string[]])[] = [
  ['de', 'Am 12. Mai 2024 brach der Damm.', 'Am 12. Mai 2024 = 2024-05-12 day none'],
  ['de', 'Ende November 2025 war Schluss.', 'Ende November 2025 = 2025-11-21..2025-11-30 part-of-month none'],
  ['de', 'Im Frühjahr 2019 begann es.', 'Frühjahr 2019 = 2019-03-01..2019-05-31 season none'],
  ['de', 'Im dritten Quartal 2020 stieg es.', 'dritten Quartal 2020 = 2020-07-01..2020-09-30 quarter none'],
  ['de', 'Es war Mitte 2023.', 'Mitte 2023 = 2023-05-01..2023-08-31 part-of-year none'],
  ['de', 'In den 1990er Jahren stieg es.', '1990er Jahren = 1990-01-01..1999-12-31 decade none'],
  ['de', 'Vom 3. bis 5. Mai 2024 regnete es.', '3. bis 5. Mai 2024 = 2024-05-03..2024-05-05 range none'],
  ['de', 'Gestern regnete es.', 'Gestern = 2025-08-05 day all'],
  ['de', 'Er sprach am Montag.', 'am Montag = 2025-08-04 day all'],
  ['de', 'Es begann seit 2019.', '2019 = 2019-01-01..2019-12-31 year none'],
  ['de', 'Es kamen 2000 Menschen.'],
  ['fr', 'Le barrage a cédé le 12 mai 2024.', '12 mai 2024 = 2024-05-12 day none'],
  ['fr', 'Il a plu début novembre 2025.', 'début novembre 2025 = 2025-11-01..2025-11-10 part-of-month none'],
  ['fr', 'Il a plu en mai 2024.', 'mai 2024 = 2024-05-01..2024-05-31 month none'],
  ['fr', 'Il a plu à l’été 2021.', 'été 2021 = 2021-06-01..2021-08-31 season none'],
  ['fr', 'Il a plu la semaine dernière.', 'la semaine dernière = 2025-07-28..2025-08-03 week all'],
  ['fr', 'Il a plu il y a deux ans.', 'il y a deux ans = 2023-01-01..2023-12-31 year all'],
  ['fr', 'Ils étaient 2000 personnes.'],
  ['es', 'La presa cedió el 12 de mayo de 2024.', '12 de mayo de 2024 = 2024-05-12 day none'],
  ['es', 'Llovió a finales de 2019.', 'finales de 2019 = 2019-09-01..2019-12-31 part-of-year none'],
  ['es', 'Llovió la semana pasada.', 'la semana pasada = 2025-07-28..2025-08-03 week all'],
  ['es', 'La presa cedió el 12 nov 2024.', '12 nov 2024 = 2024-11-12 day none'],
  ['es', 'El mar. Tras la riada, dos meses después del derrumbe, volvió.'],
  ['fr', 'Deux mois après le drame, le pont est rouvert.'],
  ['fr', "Il a plu deux jours avant l'ouverture."],
  ['it', 'La diga cedette il 12 maggio 2024.', 'il 12 maggio 2024 = 2024-05-12 day none'],
  ['it', 'Piovve lunedì scorso.', 'lunedì scorso = 2025-08-04 day all'],
  ['pt', 'Choveu em maio de 2024.', 'maio de 2024 = 2024-05-01..2024-05-31 month none'],
  ['pt', 'Choveu ontem.', 'ontem = 2025-08-05 day all'],
  ['nl', 'Het regende begin november 2025.', 'begin november 2025 = 2025-11-01..2025-11-10 part-of-month none'],
  ['nl', 'Het regende vorige week.', 'vorige week = 2025-07-28..2025-08-03 week all'],
  ['ru', 'Плотина рухнула 12 мая 2024 года.', '12 мая 2024 года = 2024-05-12 day none'],
  ['ru', 'Вчера шёл дождь.', 'Вчера = 2025-08-05 day all'],
  ['ru', 'Летом 2020 года было сухо.', 'Летом 2020 года = 2020-06-01..2020-08-31 season none'],
  ['uk', 'Гребля зруйнована 12 травня 2024 року.', '12 травня 2024 року = 2024-05-12 day none'],
  ['uk', 'Вчора йшов дощ.', 'Вчора = 2025-08-05 day all'],
  ['sv', 'Dammen brast 12 maj 2024.', '12 maj 2024 = 2024-05-12 day none'],
  ['da', 'Dæmningen brast 12. maj 2024.', '12. maj 2024 = 2024-05-12 day none'],
  ['pl', 'Tama pękła 12 maja 2024 roku.', '12 maja 2024 = 2024-05-12 day none'],
  ['tr', 'Baraj 12 mayıs 2024 günü çöktü.', '12 mayıs 2024 = 2024-05-12 day none'],
  ['cs', 'Hráz se protrhla 12. května 2024.', '12. května 2024 = 2024-05-12 day none'],
  ['ja', '2024年5月12日に堤防が崩れた。', '2024年5月12日 = 2024-05-12 day none'],
  ['ja', '堤防は8月4日に崩れた。', '8月4日 = 2025-08-04 day year'],
  ['zh', '大坝于2024年5月动工。', '2024年5月 = 2024-05-01..2024-05-31 month none'],
  ['ko', '2024년 5월 12일 둑이 무너졌다.', '2024년 5월 12일 = 2024-05-12 day none'],
  ['ar', 'انهار السد في 12 مايو 2024.', '12 مايو 2024 = 2024-05-12 day none'],
  ['he', 'הסכר קרס ב-12 במאי 2024.', '12 במאי 2024 = 2024-05-12 day none'],
  ['ja', '13月5日、2月40日、12月の雨、5日間。'],
  ['pl', 'Kupili 3 out i 12 sut.'],
  ['zh', '5月雨水多。'],
];

describe('dates in other languages', () => {
  it.each(CASES)('%s: %s', (language, sentence, ...found) => {
    expect(told(sentence, { language })).toEqual(found);
  });

  it('reads numbers in a language that nobody taught it', () => {
    expect(told('Xyz 2024-05-12 qwv 03.04.2024', { language: 'xx' })).toEqual([
      '2024-05-12 = 2024-05-12 day none',
      '03.04.2024 = 2024-04-03 day none',
    ]);
  });
});
