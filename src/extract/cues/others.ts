import type { SparseLexicon } from './lexicon.ts';
import { wordList } from './word-list.ts';

/** What is known of a language that has no lexicon of its own: enough to say no false thing of what is called off or denied. */
interface FewWords {
  readonly cancelled: string;
  readonly denied: string;
  readonly planned: string;
  readonly speculated: string;
  readonly uncertain: string;
  /** Left out where it is not one word. */
  readonly whether?: string;
  readonly function: string;
}

const FEW: Readonly<Record<string, FewWords>> = {
  it: {
    cancelled:
      'annullat*, cancellat*, rinviat*, rimandat*, sospes*, saltat*, non si terrà, non si farà, non avrà luogo',
    denied: 'smentit*, smentisce, smentiscono, smentì, negato, nega, negano, ha negato',
    planned: 'previst*, programmat*, in programma, attes*, dovrebbe, dovrebbero, sarà, saranno',
    speculated: 'possibile, possibili, forse, probabil*, potrebbe, potrebbero, eventual*',
    uncertain:
      'non si sa, nessuno sa, incert*, non è chiaro, resta da vedere, resta da capire, da decidere, non è noto',
    whether: 'se',
    function:
      'il, lo, la, i, gli, le, un, uno, una, di, a, da, in, con, su, per, tra, fra, del, dello, della, dei, degli, delle, al, allo, alla, ai, agli, alle, dal, dalla, nel, nella, nei, nelle, sul, sulla, e, ed, o, ma, che, chi, cui, non, è, sono, era, erano, ha, hanno, si, ci, come, più, anche, se, quando, dove, dopo, prima, questo, questa, quello, quella, suo, sua, loro, essere, stato, stata, stati, state, detto',
  },
  pt: {
    cancelled: 'cancelad*, adiad*, suspens*, anulad*, não se realizará, não vai acontecer, desmarcad*',
    denied: 'desmentiu, desmente, desmentem, desmentid*, negou, nega, negam, negaram',
    planned: 'previst*, programad*, marcad*, deve, devem, será, serão, vai, vão',
    speculated: 'possível, talvez, provavel*, poderia, poderiam, pode, podem, eventual*',
    uncertain: 'não se sabe, ninguém sabe, incert*, não está claro, resta saber, por decidir',
    whether: 'se',
    function:
      'o, a, os, as, um, uma, de, do, da, dos, das, em, no, na, nos, nas, por, pelo, pela, para, com, sem, sobre, entre, até, desde, e, ou, mas, que, quem, não, é, são, era, foi, foram, ser, sido, tem, há, se, como, mais, também, já, quando, onde, depois, antes, este, esta, esse, essa, seu, sua, seus, ao, aos, à, às, disse',
  },
  nl: {
    cancelled:
      'afgelast*, geannuleerd*, uitgesteld*, geschrapt*, afgeblazen, gaat niet door, ging niet door, niet doorgaan, afgezegd, opgeschort*',
    denied: 'ontkent, ontkende, ontkenden, ontkend, ontkennen, weersprak, weerspreekt, tegengesproken',
    planned: 'gepland*, voorzien, verwacht*, zal, zullen, moet, moeten, gaat, wordt',
    speculated: 'mogelijk*, misschien, waarschijnlijk*, zou, zouden, wellicht',
    uncertain: 'onduidelijk, onzeker, niet bekend, onbekend, niemand weet, nog niet besloten, de vraag is',
    whether: 'of',
    function:
      'de, het, een, van, in, op, aan, bij, met, naar, uit, voor, door, over, onder, na, om, te, tot, en, of, maar, want, dat, die, dit, deze, wie, wat, waar, niet, geen, is, zijn, was, waren, wordt, worden, werd, werden, heeft, hebben, had, hadden, ook, als, dan, er, hij, zij, ze, we, wij, ik, hun, haar, zich, nog, al, zei',
  },
  sv: {
    cancelled: 'inställd*, ställdes in, ställs in, ställde in, uppskjut*, sköts upp, skjuts upp, avlyst*, avblåst*',
    denied: 'förnekar, förnekade, förnekat, dementerar, dementerade, dementerat',
    planned: 'planerad*, planeras, väntas, ska, skall, kommer att',
    speculated: 'möjlig*, kanske, troligen, kan, kunde, skulle kunna',
    uncertain: 'oklart, osäkert, ovisst, inte känt, ingen vet, återstår att se, inte beslutat',
    whether: 'om',
    function:
      'och, eller, men, att, som, i, på, av, för, med, till, från, om, vid, under, över, efter, före, den, det, de, en, ett, är, var, varit, har, hade, ska, inte, också, när, där, här, så, man, han, hon, vi, jag, sin, sitt, sina, denna, detta, dessa, än, vem, vad, sade',
  },
  fi: {
    cancelled:
      'peruttu, perutaan, peruttiin, peruutettu, peruutettiin, peruuntui, lykätty, lykättiin, lykätään, siirretty',
    denied: 'kiisti, kiistää, kiistivät, kiistänyt, kiistävät',
    planned: 'suunnitel*, odotetaan, aikoo, aikovat, tarkoitus',
    speculated: 'mahdollis*, ehkä, todennäköis*, saattaa, voisi',
    uncertain: 'epäselvä*, epävarma*, ei tiedetä, ei vielä tiedetä, kukaan ei tiedä, avoinna',
    whether: 'onko',
    function:
      'ja, tai, mutta, että, on, oli, ovat, olivat, ei, eivät, se, ne, hän, he, joka, jotka, kun, jos, myös, kuin, niin, sen, tämä, tämän, ole, ollut, kertoi, sanoi, mukaan, sekä, vuonna, mitä',
  },
  pl: {
    cancelled: 'odwołan*, odwołano, przełożon*, przełożono, zawieszon*, nie odbędzie się, nie odbyło się, odroczon*',
    denied: 'zaprzeczył*, zaprzecza, zaprzeczają, zdementował*, dementuje',
    planned: 'zaplanowan*, planowan*, przewidzian*, ma się, odbędzie, będzie, będą, oczekuje',
    speculated: 'możliw*, może, mogą, mógłby, prawdopodobn*, być może',
    uncertain: 'nie wiadomo, niejasn*, niepewn*, nikt nie wie, nie jest jasne, okaże się',
    whether: 'czy',
    function:
      'i, w, we, z, ze, na, do, od, po, przy, dla, o, a, ale, lub, oraz, że, który, która, które, którzy, kto, co, nie, jest, są, był, była, było, byli, zostało, został, została, się, to, ten, ta, tego, tym, jego, jej, ich, jak, już, też, roku, czy, gdy, przez, za, pod, nad',
  },
  ru: {
    cancelled:
      'отмен*, отложи*, отложен*, перенес*, перенёс*, приостанов*, не состоится, не состоялась, не состоялось, сорвал*',
    denied: 'опроверг*, опровергла, опровергает, опровергают, отрица*, отрицает',
    planned:
      'запланирован*, намечен*, планиру*, ожидается, должен, должна, должны, будет, будут, состоится, собирается',
    speculated: 'возможно, вероятно, может, могут, мог бы, вероятн*',
    uncertain: 'неизвестно, неясно, непонятно, никто не знает, не решено, остаётся открытым, под вопросом',
    whether: 'ли',
    function:
      'и, в, во, на, с, со, к, ко, о, об, от, до, из, за, по, при, для, у, не, ни, но, а, что, чтобы, кто, как, где, когда, если, это, этот, эта, эти, тот, он, она, оно, они, его, её, их, был, была, было, были, есть, же, ли, бы, уже, ещё, также, который, которая, которые, года, году',
  },
  uk: {
    cancelled:
      'скасован*, скасува*, відклад*, відклали, перенес*, призупин*, не відбудеться, не відбулося, не відбулася',
    denied: 'спростува*, спростовує, заперечи*, заперечує, заперечують',
    planned: 'запланован*, плану*, очікується, має, мають, буде, будуть, відбудеться, збирається',
    speculated: 'можливо, ймовірно, може, можуть, міг би',
    uncertain: 'невідомо, незрозуміло, ніхто не знає, не вирішено, під питанням',
    whether: 'чи',
    function:
      'і, й, та, в, у, на, з, із, зі, до, від, по, при, для, не, ні, але, а, що, щоб, хто, як, де, коли, якщо, це, цей, ця, ці, той, він, вона, воно, вони, його, її, їх, був, була, було, були, є, же, чи, би, вже, ще, також, який, яка, які, року, році, про, за',
  },
  // Cut by the platform's dictionary, or with prefixes: of these less is known.
  zh: {
    cancelled: '取消, 推迟, 延期, 改期, 搁置, 中止, 取消了',
    denied: '否认, 驳斥, 辟谣',
    planned: '计划, 预计, 将, 将于, 定于, 拟, 预定',
    speculated: '可能, 或许, 也许, 或将, 传闻',
    uncertain: '不明, 未知, 不详, 尚不, 未定',
    function:
      '的, 了, 在, 是, 和, 与, 于, 也, 都, 就, 不, 有, 这, 那, 他, 她, 它, 们, 一, 个, 对, 从, 到, 为, 被, 把, 说',
  },
  ja: {
    cancelled: '中止, 延期, 取り消し, 取りやめ, 見送り, 見送ら, 見送っ, キャンセル',
    denied: '否定, 打ち消し, 打ち消す',
    planned: '予定, 見通し, 見込み, 計画, 方針',
    speculated: '可能, 可能性, おそれ, とみられる, かもしれ',
    uncertain: '不明, 未定, 分かってい, 未確認',
    function:
      'の, は, が, を, に, で, と, も, へ, から, まで, より, や, か, し, た, だ, です, ます, する, した, さ, れ, て, いる, い, ある, ない, こと, これ, それ, その, この',
  },
  ko: {
    cancelled: '취소*, 연기*, 보류*, 무산*, 중단*',
    denied: '부인*, 반박*',
    planned: '예정*, 계획*, 전망*',
    speculated: '가능*, 아마*',
    uncertain: '불명*, 미정*, 불분명*, 알려지지',
    function: '은, 는, 이, 가, 을, 를, 의, 에, 에서, 와, 과, 도, 그, 이, 저, 수, 등, 및, 또, 있다, 없다, 했다, 한다',
  },
  ar: {
    cancelled:
      'ألغي, ألغيت, ألغى, ألغت, إلغاء, وألغي, وألغيت, أجل, أجلت, تأجل, تأجلت, تأجيل, تأجيله, تأجيلها, علق, علقت, تعليق',
    denied: 'نفى, نفت, ينفي, تنفي, ونفى, ونفت, نفي',
    planned: 'سيعقد, ستعقد, سيتم, من المقرر, المقرر, المقررة, مقرر, يعتزم, تعتزم, سوف',
    speculated: 'ربما, قد, محتمل, المحتمل, يمكن',
    uncertain: 'غير معروف, غير معروفة, غير واضح, مجهول, مجهولة, لا يعرف, ليس واضحا',
    function:
      'في, من, إلى, على, عن, مع, أن, إن, هذا, هذه, ذلك, تلك, التي, الذي, هو, هي, هم, لا, لم, لن, ما, كان, كانت, قد, ثم, أو, و, كما, بعد, قبل, عند, كل, يوم',
  },
  he: {
    cancelled: 'בוטל, בוטלה, בוטלו, ביטל, ביטלה, ביטול, נדחה, נדחתה, נדחו, דחה, דחתה, דחיית, הושעה, הושעתה',
    denied: 'הכחיש, הכחישה, הכחישו, מכחיש, מכחישה, מכחישים',
    planned: 'מתוכנן, מתוכננת, צפוי, צפויה, צפויים, עתיד, עתידה, יתקיים, תתקיים, יתקיימו, אמור, אמורה',
    speculated: 'אולי, ייתכן, אפשר, עשוי, עשויה',
    uncertain: 'לא ברור, לא ידוע, אינו ידוע, טרם הוחלט',
    function:
      'של, את, על, עם, אל, מן, לא, כי, גם, או, אם, הוא, היא, הם, הן, זה, זו, אלה, יש, אין, היה, היתה, היו, כל, עוד, רק, אך, אבל, בין, לפני, אחרי, אשר',
  },
};

/**
 * A lexicon of few words, or of none at all where nothing is known of a language. English words are no stand-in: what they
 * match by chance in another language (`on`, `no`, `will`) is false.
 */
export function sparseLexicon(language: string): SparseLexicon {
  const few = FEW[language];
  const nothing = {
    language,
    cues: {},
    eventTypes: {},
    answers: [],
    words: {},
    numbers: {},
    currencies: {},
    scales: {},
  };
  if (few === undefined) return nothing;
  const planned = wordList(few.planned);
  return {
    ...nothing,
    traits: { whetherOpens: false, decimalComma: true },
    cues: {
      cancelled: wordList(few.cancelled),
      denied: wordList(few.denied),
      planned,
      future: planned,
      arranged: planned,
      speculated: wordList(few.speculated),
      uncertain: wordList(few.uncertain),
    },
    words: { function: wordList(few.function), whether: few.whether === undefined ? [] : wordList(few.whether) },
  };
}
