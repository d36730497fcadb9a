import { describe, expect, it } from 'vitest';
import { read, removedTexts } from './reading.ts';

/** One small page in each language: a menu or none, headline, byline and day, two paragraphs, calls and teasers. */
const PAGES: readonly (readonly [
  language: string,
  page: string,
  about: { title: string; author?: string; publisher?: string },
])[] = [
  [
    'de',
    `Startseite | Politik | Region | Sport
Elbrook stimmt für neuen Damm
Von Mara Lind
Stand: 09.05.2031, 10:42 Uhr

Der Rat von Elbrook hat am Dienstag nach vierstündiger Debatte beschlossen, einen neuen Damm zu bauen.

Der Damm kostet 40 Millionen Kronen, die Hälfte zahlt der Kreis.

Lesen Sie auch: Warum der alte Damm leckt
Kommentare (12)`,
    { title: 'Elbrook stimmt für neuen Damm', author: 'Mara Lind' },
  ],
  [
    'fr',
    `Elbrook vote pour un nouveau barrage
Par Mara Lind
Publié le 9 mai 2031 à 10h42, mis à jour le 10 mai 2031 à 8h15

Le conseil d’Elbrook a voté mardi la construction d’un nouveau barrage au-dessus de la vallée.

Le barrage coûtera 40 millions de couronnes, dont la moitié sera payée par le comté.

À lire aussi : Pourquoi l’ancien barrage fuit
Partager cet article`,
    { title: 'Elbrook vote pour un nouveau barrage', author: 'Mara Lind' },
  ],
  [
    'es',
    `Elbrook vota a favor de una nueva presa
Mara Lind
Elbrook - 09 may 2031 - 10:42 CEST

El consejo de Elbrook votó el martes a favor de construir una nueva presa sobre el valle.

La presa costará 40 millones de coronas, de las que el condado paga la mitad.

Compartir en Facebook
Más información`,
    { title: 'Elbrook vota a favor de una nueva presa', author: 'Mara Lind' },
  ],
  [
    'ru',
    `Элбрук проголосовал за новую плотину
9 мая 2031, 10:42
Мара Линд

Совет Элбрука проголосовал во вторник за строительство новой плотины над долиной.

Плотина обойдётся в 40 миллионов крон, половину заплатит округ.

Подписывайтесь на наш канал
Читайте также: Почему течёт старая плотина`,
    { title: 'Элбрук проголосовал за новую плотину', author: 'Мара Линд' },
  ],
  [
    'uk',
    `Елбрук проголосував за нову греблю
09.05.2031 10:42
Автор: Мара Лінд

Рада Елбрука проголосувала у вівторок за будівництво нової греблі над долиною.

Гребля коштуватиме 40 мільйонів крон, половину заплатить округ.

Підписуйтесь на наш канал
Читайте також: Чому тече стара гребля`,
    { title: 'Елбрук проголосував за нову греблю', author: 'Мара Лінд' },
  ],
  [
    'ar',
    `الرئيسية | السياسة | الرياضة
مجلس إلبروك يصوت لصالح سد جديد
٩ مايو ٢٠٣١

صوت مجلس إلبروك يوم الثلاثاء لصالح بناء سد جديد فوق الوادي، بعد نقاش دام أربع ساعات.

سيكلف السد أربعين مليون كرون، يدفع الإقليم نصفها.

شارك هذا المقال
اقرأ أيضا: لماذا يتسرب السد القديم`,
    { title: 'مجلس إلبروك يصوت لصالح سد جديد' },
  ],
  [
    'zh',
    `首页 | 政治 | 体育
埃尔布鲁克议会投票通过新水坝
2031年5月9日 10:42 来源：山谷报

埃尔布鲁克议会周二经过四个小时的辩论，投票决定在山谷上方修建一座新水坝。

水坝将耗资四千万克朗，其中一半由县里支付。

相关阅读
旧水坝为何漏水`,
    { title: '埃尔布鲁克议会投票通过新水坝', publisher: '山谷报' },
  ],
];

describe('a page in another language', () => {
  it.each(PAGES)('%s: is read with its head and without its furniture', (language, page, about) => {
    const source = read(page);
    const parts = page.split('\n\n');
    expect(source).toMatchObject({ language, ...about, written: { year: 2031, month: 5, day: 9 } });
    expect(source.text).toBe(`${parts[1]}\n\n${parts[2]}`);
    for (const line of parts[3]?.split('\n') ?? []) expect(removedTexts(source)).toContain(line);
  });
});
