/** How the stop after an abbreviation is read. */
export interface AbbreviationRules {
  /** Never ends a sentence: titles before names, `e.g.`, `vs.`. */
  readonly never: ReadonlySet<string>;
  /** Does not end a sentence before a number: `No. 5`, `Jan. 3`, `Art. 2`; elsewhere an ordinary word. */
  readonly beforeNumber: ReadonlySet<string>;
  /** Ends a sentence only before a word that rarely follows it otherwise (`starters`): `Inc.`, `St.`, `Jr.`. */
  readonly perhaps: ReadonlySet<string>;
  /** Ends a sentence before any capital: `etc.`. */
  readonly closing: ReadonlySet<string>;
  /** Closed-class words that begin sentences and are hardly ever part of a name or a title. */
  readonly starters: ReadonlySet<string>;
  /** True where `3.` is how an ordinal is written. */
  readonly ordinals: boolean;
  /** A sign that ends sentences in this language only, such as the Greek `;`, which asks; else empty. */
  readonly ownStop: '' | ';' | ':';
}

type Lists = { readonly [K in 'never' | 'beforeNumber' | 'perhaps' | 'closing' | 'starters']?: string };

/** Holds in every language: names, firms and months of other languages stand in all of them. */
const COMMON: Required<Lists> = {
  never:
    'Mr Mrs Ms Mx Messrs Dr Drs Prof Hon Rev Fr Msgr Gen Brig Maj Col Lt Capt Cpt Sgt Cpl Pvt Adm Cmdr Cdr Gov Sen Rep Reps Sens Pres Amb Supt Insp Det Atty ' +
    'vs viz cf e.g i.e eg ie approx Mme Mmes Mlle MM Sr Sra Srta Sres Dra Sig Dott Dhr Mevr Hr Frau ca resp incl excl esp',
  beforeNumber:
    'No Nos no nos Nr nr Nos. pp Pp par para paras Fig fig Figs Vol vol Vols Ch ch Chap Sec sec Art art Arts Eq eq Ex ex Ref ref Tab Bd Abs ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Okt Nov Dec Dez Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun ext Ext Tel tel Rs Rm N° est Est approx Approx',
  perhaps:
    'Inc Ltd Co co Corp Cos Bros LLC LLP Plc Pty Jr Esq St st Ste Ave ave Blvd Rd rd Mt Mts Ft ft Pt Hwy Pkwy Sq Dept dept Div Univ Assn Intl Natl Govt govt ' +
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo ' +
    'al',
  closing: 'etc etcetera',
  starters: '',
};

const ENGLISH: Lists = {
  starters:
    'The This That These Those There Then Thus Therefore They Their Theirs He She It Its His Her Hers We Our Ours You Your My Mine ' +
    'But And Or Nor Yet If Although Though Because Since While When Whenever Where What Which Who Whose Why How However Moreover Meanwhile Instead ' +
    'In At On From For With Without After Before During Until Under Over Between Among Despite As By About Against ' +
    'An A Some Many Most Several Both Each Every All Another Other Others No Not Nobody None Only Even Also Still Now Once Here ' +
    'Is Are Was Were Do Does Did Has Have Had Can Could Should Would Did Let Does Nothing Everyone Someone Anyone To Earlier Later Today Yesterday Tomorrow',
};

const BY_LANGUAGE: Readonly<Record<string, Lists>> = {
  en: ENGLISH,
  de: {
    never:
      'z.B zB d.h dh u.a ua s.o s.u i.d.R o.ä u.ä bzw ca evtl ggf inkl exkl sog vgl Vgl Hrsg hrsg Mio Mrd Tsd zzgl abzgl Fr Frl Ing Dipl Mag Dres geb gest Str lt Lt gem bspw insb insbes etw mind max min i.A i.V v.a o.g Hl hl',
    beforeNumber: 'S Nr Nrn Art Abs Bd Kap Ziff Rn Anm Abb Tab Aufl Jg Mär Jän',
    perhaps: 'Jh Jhd Chr v.Chr n.Chr e.V o.J Std Min Sek Jr',
    closing: 'usw usf u.s.w uvm u.v.m',
    starters:
      'Der Die Das Dem Den Des Ein Eine Einer Einem Einen Er Sie Es Wir Ihr Ich Man Dies Diese Dieser Dieses Diesen Diesem Jener Jene ' +
      'Und Aber Oder Doch Denn Sondern Weil Wenn Als Ob Dass Obwohl Während Nachdem Bevor Da Dann Danach Davor Dort Hier Heute Gestern Morgen Jetzt Nun So Auch Nur Noch Schon ' +
      'In Im Am An Auf Aus Bei Beim Mit Nach Seit Von Vom Vor Zu Zum Zur Für Gegen Ohne Um Unter Über Zwischen Trotz Wegen ' +
      'Was Wer Wie Wo Warum Wann Welche Welcher Welches Sein Seine Seiner Ihre Ihrer Unsere Unser Mein Alle Viele Einige Kein Keine Nicht Damit Dabei Dazu Daher Deshalb Trotzdem Zudem Außerdem',
  },
  fr: {
    never: 'M MM Mme Mmes Mlle Mlles Me Mgr Dr Pr Vve ex env av bd p.ex c.-à-d c-à-d cad apr qqch',
    beforeNumber: 'p pp art chap vol fig n° no nº janv févr avr juil sept oct nov déc',
    perhaps: 'Cie cie Sté J.-C s',
    closing: 'etc',
    starters:
      'Le La Les L Un Une Des Du De Ce Cet Cette Ces Il Elle Ils Elles On Nous Vous Je Tu Mon Ma Mes Son Sa Ses Leur Leurs Notre Nos Votre Vos ' +
      'Et Mais Ou Or Donc Car Si Quand Lorsque Comme Puis Alors Ainsi Cependant Pourtant Toutefois Dans En Au Aux À A Sur Sous Pour Par Avec Sans Selon Après Avant Depuis Pendant Entre Chez Contre Malgré ' +
      'Qui Que Quoi Où Comment Pourquoi Combien Quel Quelle Tout Tous Toute Toutes Plusieurs Aucun Aucune Cela Ceci C Aujourd Hier Demain Ici Là Plus Rien Personne',
  },
  es: {
    never:
      'Sr Sra Srta Sres Sras D Dª Dña Dr Dra Dres Lic Ing Arq Prof Profa Gral Cnel Cap Tte Sto Sta Excmo Excma Ilmo Ilma Fr Mons p.ej ej p.e Av Avda Pza aprox',
    beforeNumber: 'p pp pág págs art arts núm n.º nº vol cap fig ene feb mar abr may jun jul ago sep sept oct nov dic',
    perhaps: 'EE UU FF AA JJ OO Ud Uds Vd Vds S.A S.L Cía cía a.C d.C s',
    closing: 'etc',
    starters:
      'El La Los Las Lo Un Una Unos Unas Este Esta Estos Estas Ese Esa Esos Esas Eso Esto Aquel Aquella Él Ella Ellos Ellas Yo Tú Nosotros Su Sus Mi Mis ' +
      'Y E O Pero Sino Aunque Porque Si Cuando Mientras Como Entonces Luego Así También Además En Con Sin Por Para De Del Al A Desde Hasta Sobre Entre Según Tras Durante Contra Ante ' +
      'Qué Quién Cómo Dónde Cuándo Cuál Todo Todos Todas Muchos Algunos Ningún Nadie Nada No Ya Hoy Ayer Mañana Hay Fue Es Se Le Les Me',
  },
  pt: {
    never: 'Sr Sra Srs Sras Dr Dra Exmo Exma Eng Prof Profa Gen Av p.ex ex',
    beforeNumber: 'p pp pág págs art núm nº vol cap fig jan fev mar abr mai jun jul ago set out nov dez',
    perhaps: 'Ltda Cia S.A a.C d.C',
    closing: 'etc',
    starters:
      'O A Os As Um Uma Este Esta Esse Essa Isso Isto Ele Ela Eles Elas Eu Nós Seu Sua E Mas Ou Se Quando Como Porque Em No Na Nos Nas Com Sem Por Para De Do Da Ao Até Sobre Segundo Após Não Hoje Ontem Já Também',
  },
  it: {
    never: 'Sig Sigg Sig.ra Dott Dott.ssa Avv Ing Prof Prof.ssa On Sen Gen Mons es p.es ad.es',
    beforeNumber: 'p pp pag pagg art n nr vol cap fig gen feb mar apr mag giu lug ago set ott nov dic',
    perhaps: 'S.p.A S.r.l a.C d.C',
    closing: 'ecc',
    starters:
      'Il Lo La I Gli Le Un Uno Una Questo Questa Questi Queste Quello Quella Egli Lui Lei Loro Io Noi E Ma O Se Quando Come Perché Poi Così In Nel Nella Con Senza Per Di Del Della Da Dal A Al Alla Su Dopo Prima Non Oggi Ieri Che Chi Cosa Dove',
  },
  nl: {
    never: 'dhr Dhr mevr Mevr mw Mw drs ir ing mr bijv b.v d.w.z o.a m.b.t t.a.v i.v.m jl nl St',
    beforeNumber: 'nr Nr blz p art jan feb mrt apr jun jul aug sep sept okt nov dec',
    perhaps: 'B.V N.V v.Chr n.Chr',
    closing: 'enz etc',
    starters:
      'De Het Een Dit Dat Deze Die Hij Zij Ze Wij We Ik Jij Er En Maar Of Want Als Toen Daarna In Op Aan Bij Met Naar Van Voor Uit Over Onder Na Sinds Volgens Ook Nog Nu Niet Wat Wie Waar Waarom Hoe Zijn Haar Hun',
  },
  ru: {
    never:
      'т.е т.к т.н т.ч напр см ср ул пр просп пер пл д кв стр корп им акад проф доц канд гр тов св о оз р гл ред изд сост пер ок',
    beforeNumber: 'ст п пп гл рис табл № с стр т янв февр мар апр авг сент окт нояб дек',
    perhaps: 'тыс млн млрд трлн руб долл коп кг км г гг в вв н.э до.н.э ч мин сек обл р-н',
    closing: 'т.д т.п др пр',
    starters:
      'Он Она Оно Они Мы Вы Я Ты Это Этот Эта Эти Тот Та Те Его Её Ее Их Наш Ваш Мой И А Но Или Да Если Когда Пока Хотя Потому Поэтому Однако Затем Потом Тогда Также Там Тут Здесь ' +
      'В Во На По С Со К Ко О Об У За Из От До Для При Без Под Над Через После Перед Между Среди Как Что Кто Где Куда Почему Зачем Сколько Все Всё Каждый Многие Некоторые Не Ни Уже Ещё Сегодня Вчера Завтра Теперь Сейчас',
  },
  hi: { never: 'डॉ प्रो श्री सुश्री पं' },
  el: { never: 'κ κα κκ π.χ δηλ βλ', beforeNumber: 'σελ αρ τ', closing: 'κ.λπ κλπ κ.ά' },
  pl: {
    never: 'np tzn tzw m.in prof dr hab inż mgr ks św płk gen kpt ul al pl im ok wg ds tj',
    beforeNumber: 'nr str s art ust pkt poz tab rys',
    perhaps: 'r w godz tys mln mld zł n.e p.n.e',
    closing: 'itd itp etc',
    starters:
      'To Ten Ta Te On Ona Oni My Ja W We Na Do Od Z Ze Po Przy Dla I A Ale Lub Jeśli Gdy Kiedy Jak Co Kto Gdzie Nie Już Jest Był Była Jednak Także Wczoraj Dziś',
  },
};

const ORDINAL_LANGUAGES: ReadonlySet<string> = new Set([
  'de',
  'da',
  'nb',
  'nn',
  'no',
  'is',
  'fi',
  'et',
  'lv',
  'cs',
  'sk',
  'pl',
  'sl',
  'hr',
  'bs',
  'sr',
  'hu',
  'tr',
  'lb',
]);

const cache = new Map<string, AbbreviationRules>();

/** The rules of a language (BCP 47 primary subtag); one without a list of its own has the common ones and English starters. */
export function abbreviationsOf(language: string): AbbreviationRules {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const own = BY_LANGUAGE[language] ?? ENGLISH;
  const join = (list: keyof Lists): ReadonlySet<string> =>
    new Set(`${COMMON[list]} ${own[list] ?? ''}`.split(' ').filter((word) => word !== ''));
  const rules: AbbreviationRules = {
    never: join('never'),
    beforeNumber: join('beforeNumber'),
    perhaps: join('perhaps'),
    closing: join('closing'),
    starters: join('starters'),
    ordinals: ORDINAL_LANGUAGES.has(language),
    ownStop: language === 'el' ? ';' : language === 'hy' ? ':' : '',
  };
  cache.set(language, rules);
  return rules;
}
