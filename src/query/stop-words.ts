/**
 * Words that say nothing of what is asked for: function words and the words of asking, by language.
 *
 * Only languages whose questions would else be led astray; in others such words are still weighed little for being common.
 */
const LISTS: Readonly<Record<string, string>> = {
  en:
    'a about after again against all also am an and any are as at be because been before being but by can could did do does doing ' +
    'for from get give had has have having he her here hers him his how i if in into is it its just know let many may me might ' +
    'more most much must my no nor not now of off on once one only or other our out over own please s said say says shall she should ' +
    'since so some such tell than that the their them then there these they this those through to too under until up upon us very ' +
    'was we were what when where whether which while who whom whose why will with would you your already currently ever really soon still yet anything everything something describe explain happen happened happening happens latest list show summarise summarize summary back away else want wants wanted come comes came coming',
  de:
    'aber alle als also am an auch auf aus bei bin bis da dann das dass dem den der des die dies diese dieser doch du durch ein eine ' +
    'einem einen einer eines er es für gegen gibt hat hatte hatten haben ich ihr im in ist ja kann kein keine man mit nach nicht noch nun nur ' +
    'ob oder ohne sein sich sie sind so über um und uns unter vom von vor wann war waren warum was welche welcher welches wenn wer ' +
    'werden wie wieder wird wo wurde wurden zu zum zur',
  fr:
    'a à ai au aux avec c ce ces cette d dans de des du elle elles en est et eu il ils je l la le les leur leurs lui ma mais me n ne nous ' +
    'on ont ou où par pas plus pour pourquoi qu quand que quel quelle quels qui quoi s sa se ses son sont sur un une vous y était été',
  es:
    'a al como cómo con cuál cuándo cuánto de del desde dónde donde e el ella ellos en entre era es esta está este esto fue ha han hay la ' +
    'las le lo los más me mi muy ni no nos o para pero por qué que quién se ser si sin sobre son su sus un una unos y ya',
  it:
    'a ad al alla anche che chi ci come con cosa da dal dalla dei del della di dove e è era gli ha hanno i il in io la le lo ma nel nella ' +
    'non o per perché più quale quando quanto se si sono stato su sul sulla un una uno',
  pt:
    'a ao aos as com como da das de do dos e é ela ele em era está foi há isso já mais mas na não nas no nos o onde os ou para pela pelo ' +
    'por porque qual quando que quem se sem ser seu sua são um uma',
  nl:
    'aan al als bij dan dat de der deze die dit door een en er had heb heeft het hij hoe hun ik in is je kan maar met na naar niet nog of om ' +
    'ook op over te tot uit van veel voor waar waarom wanneer was wat we wel welke werd wie worden ze zijn zo',
  ru:
    'а без был была были было быть в во вы где да для до его ее её если есть ещё же за и из или им их к как какие какой когда который кто ли ' +
    'мы на не нет но о об он она они от по под при с со так там то у что чтобы это я почему зачем сколько',
};

/** The stop words of a language, or of all of these together when it is none of them. */
export function stopWordsOf(language: string): ReadonlySet<string> {
  const list = LISTS[language] ?? Object.values(LISTS).join(' ');
  return new Set(list.split(' '));
}

/** Share of a text's words that must be a language's stop words for the text to be in it. */
const TELLING = 0.15;

/** The language whose stop words most of the words are, or an empty string when they are those of none. */
export function guessLanguage(words: readonly string[]): string {
  const shares = Object.keys(LISTS).map((language) => {
    const stops = stopWordsOf(language);
    return { language, count: words.filter((word) => stops.has(word)).length };
  });
  const best = shares.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count > words.length * TELLING ? best.language : '';
}
