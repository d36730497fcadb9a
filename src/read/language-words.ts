/**
 * The small words that running text cannot do without, by language. A short text is told by them alone: statistics over
 * letters need a hundred words to be sure. Words that mean something are left out, so that no subject sways the count.
 */
export const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in is it that was for on are as with his her they at be this from have or by had not but what all were when we there can an your which their said if do will each about how up out them then she many some so these would other into has more two no could my than been who its now did get over new after before down only also off under while where until since against between because he him our us you yet may might must should says between during without again still i am me my just even most such any own very same through both few those why let every never always around another because within across per',
  de: 'der die das den dem des ein eine einer einem einen eines und oder aber nicht ist sind war waren wird werden wurde wurden hat haben hatte hatten von vom zu zum zur mit bei beim nach vor aus auf an am im in ins für gegen über unter durch um als wie wenn weil dass daß ob auch nur noch schon mehr sehr sich er sie es wir ihr ihre ihrer sein seine seiner man kein keine doch dann jetzt hier dort soll will kann muss bis seit ohne zwischen während statt trotz wegen laut',
  fr: 'le la les un une des du de et ou mais ne pas est sont était a ont été sera avec pour par sur sous dans en au aux ce cette ces cet qui que quoi dont où il elle ils elles on nous vous je son sa ses leur leurs plus moins très aussi comme si se après avant depuis pendant entre contre selon sans chez encore déjà l d qu n s c j',
  es: 'el la los las un una unos unas de del y o pero no es son era fue fueron ha han había será con para por sobre en a al que quien cuando donde como más menos muy también se su sus lo le les este esta estos estas ese esa eso entre desde hasta según sin tras contra ya si porque durante hay está están',
  pt: 'o a os as um uma uns umas de do da dos das e ou mas não é são era foi foram tem têm será com para por pelo pela em no na nos nas ao à aos às que quem quando onde como mais menos muito também se seu sua seus suas este esta esse essa isso entre desde até segundo sem após contra já porque durante há está estão',
  it: 'il lo la i gli le un uno una di del dello della dei degli delle e ed o ma non è sono era ha hanno aveva sarà con per da dal dalla su sul sulla in nel nella nei al alla ai che chi cui quando dove come più meno molto anche si suo sua suoi loro questo questa questi quello fra tra fino secondo senza dopo prima contro già se perché stato stata l dell all nell',
  nl: 'de het een en of maar niet is zijn was waren wordt worden werd werden heeft hebben had hadden van voor met bij naar uit op aan in om te als dan dat die deze dit er ook nog al meer zeer zich hij zij ze wij we hun haar ons geen wel door over onder tussen tegen tot sinds na volgens zonder toen wie wat waar hoe kan zal zou moet',
  sv: 'och eller men inte är var har hade blir blev ska skulle kan måste av för med på i till från om att som den det de en ett sig han hon vi ni deras sin sitt sina efter före under över mellan mot enligt utan vid när där hur vad också redan mycket mer än nu igen detta dessa',
  da: 'og eller men ikke er var har havde bliver blev skal skulle kan må af for med på i til fra om at som den det de en et sig han hun vi deres sin sit sine efter før under over mellem mod ifølge uden ved når hvor hvordan hvad også allerede meget mere end nu igen dette disse der',
  no: 'og eller men ikke er var har hadde blir ble skal skulle kan må av for med på i til fra om å at som den det de en et ei seg han hun vi deres sin sitt sine etter før under over mellom mot ifølge uten ved når hvor hvordan hva også allerede mye mer enn nå igjen dette disse der',
  fi: 'ja tai mutta ei on oli ovat olivat se ne hän he että kun jos niin kuin myös vain vielä jo mukaan jälkeen ennen kanssa sekä joka jotka mitä tämä nämä sen hänen ole ollut',
  pl: 'i oraz lub ale nie jest są był była było były będzie się że w we z ze na do od po za dla przez przed pod nad o u jak który która które którzy co to ten ta te tym tego jego jej ich także już tylko jeszcze bardzo więcej niż gdy kiedy według bez między roku',
  cs: 'a i nebo ale ne je jsou byl byla bylo byli bude se si že v ve z ze na do od po za pro před pod nad o u k ke s jak který která které kteří co to ten ta tento této jeho její jejich také už jen ještě velmi více než když podle bez mezi roku',
  sk: 'a aj alebo ale nie je sú bol bola bolo boli bude sa si že v vo z zo na do od po za pre pred pod nad o u k ku s so ako ktorý ktorá ktoré čo to ten tá tento jeho jej ich tiež už len ešte veľmi viac než keď podľa bez medzi roku',
  hr: 'i ili ali ne je su bio bila bilo bili će se da u iz na do od po za pred pod nad o s sa kao koji koja koje što to taj ta ovaj njegov njen njihov također već samo još vrlo više nego kada prema bez između godine',
  ro: 'și sau dar nu este sunt era a au fost va de la în din cu pentru pe prin sub peste după înainte între contra fără că care ce când unde cum mai foarte și se lui ei lor acest această acești un o niște al ale cel cea',
  hu: 'a az egy és vagy de nem van volt voltak lesz hogy aki ami mely mint csak még már is ha után előtt között ellen szerint nélkül ez ezt azt meg el ki be fel',
  tr: 've veya ama değil bir bu şu o için ile gibi kadar daha çok en da de ki mi mu olarak olan oldu göre sonra önce karşı her hem ya ise',
};

/** Letters that few languages write. Names bear foreign ones: they count in words of small letters only. */
export const OWN_LETTERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/u, ['vi']],
  [/ß/u, ['de']],
  [/[ñ]/u, ['es']],
  [/[ãõ]/u, ['pt']],
  [/[øæ]/u, ['da', 'no']],
  [/å/u, ['sv', 'da', 'no']],
  [/[łżśćńęą]/u, ['pl']],
  [/[ěřů]/u, ['cs']],
  [/[ľĺŕ]/u, ['sk']],
  [/[ščž]/u, ['cs', 'sk', 'hr']],
  [/[őű]/u, ['hu']],
  [/[ğış]/u, ['tr']],
  [/[ășțţ]/u, ['ro']],
  [/[äö]/u, ['de', 'sv', 'fi']],
  [/ü/u, ['de', 'hu', 'tr']],
  [/[çœêëîû]/u, ['fr']],
  [/[èàùâ]/u, ['fr', 'it']],
  [/[éí]/u, ['fr', 'es', 'hu', 'cs']],
  [/[óáú]/u, ['es', 'hu', 'cs', 'pt']],
];

/** Names of the months, which any text with a date has; some languages write them with a capital. */
export const MONTHS_BY_LANGUAGE: Readonly<Record<string, string>> = {
  en: 'january february march april may june july august september october november december',
  de: 'januar februar märz april mai juni juli august september oktober november dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  no: 'januar februar mars april mai juni juli august september oktober november desember',
  fi: 'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  cs: 'ledna února března dubna května června července srpna září října listopadu prosince',
  sk: 'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
  hr: 'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca',
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  hu: 'január február március április május június július augusztus szeptember október november december',
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
};
