import type { Lexicon } from './lexicon.ts';
import { wordList as list } from './word-list.ts';

/** German cues. General news and policy German; no word of any one subject. */
export const german: Lexicon = {
  language: 'de',
  traits: { nounsHaveCapitals: true, verbsStandLast: true, decimalComma: true, spacedThousands: true },
  cues: {
    cancelled: list(
      'abgesagt, absage, absagen, abgeblasen, gestrichen, ausgefallen, entfällt, entfallen, entfiel, fällt aus, fallen aus, fiel aus, fielen aus, ausfallen, fällt … aus, fallen … aus, fiel … aus, fielen … aus, sagte … ab, sagten … ab, sagt … ab, sagen … ab, blies … ab, bläst … ab, findet nicht statt, finden nicht statt, fand nicht statt, findet … nicht statt, fand … nicht statt, nicht stattfinden, nicht stattgefunden, nicht stattfand, geplatzt, platzte, verschoben, verschiebt, verschob, verschoben*, vertagt, vertagte, aufgeschoben, storniert, annulliert, abgebrochen, auf eis gelegt, auf eis liegt, kam nicht zustande, kommt nicht zustande, nicht zustande gekommen, ins wasser gefallen, zurückgestellt, verworfen, wird nichts, nicht mehr geben, ausgesetzt',
    ),
    planned: list(
      'geplant, geplante*, plant, planen, vorgesehen, vorgesehene*, angesetzt, angesetzte*, anberaumt, anberaumte*, terminiert, wird, werden, werde, soll, sollen, solle, will, wollen, wolle, möchte, steht bevor, bevorstehend*, kommende*, erwartet, erwartete*, beabsichtigt, angekündigt für, in aussicht gestellt, steht an, stehen an, tritt in kraft',
    ),
    arranged: list(
      'geplant, geplante*, vorgesehen, vorgesehene*, angesetzt, angesetzte*, anberaumt, anberaumte*, terminiert, sollte, sollten, hätte, hätten, wollte, wollten, erwartet, erwartete*, angekündigt, angekündigte*, avisiert*',
    ),
    asOf: list('stand, mit stand vom, aktualisiert am, zuletzt aktualisiert am'),
    speculated: list(
      'möglich, möglicherweise, womöglich, denkbar, vorstellbar, vielleicht, eventuell, spekulier*, gerücht*, mutmaßlich, vermutlich, voraussichtlich nicht, wahrscheinlich, wohl, offenbar erwogen, erwägt, erwägen, erwogen, im gespräch, vorgeschlagen, vorschlag*, unbestätigt*, hypothetisch, angeblich, dem vernehmen nach, ins spiel gebracht',
    ),
    denied: list(
      'dementiert*, dementier*, bestreitet, bestritt, bestritten, bestreiten, abgestritten, stritt … ab, streitet … ab, verneinte, kein wort wahr, frei erfunden, nichts dran, falschmeldung*, entbehrt jeder grundlage, entbehren jeder grundlage, aus der luft gegriffen, widersprach berichten, widersprach den berichten, widersprach meldungen, widersprach gerüchten, keine rede sein, stimmt nicht',
    ),
    negated: list(
      'nein, nicht, kein, keine, keinen, keinem, keiner, nie, niemals, ohne, weder, noch nie, niemand, nichts, kaum, lehnte ab, verweiger*, scheiter*',
    ),
    future: list(
      'wird, werden, werde, soll, sollen, solle, will, wollen, bevorstehend*, kommende*, künftig*, zukünftig*, geplant, vorgesehen, angesetzt, erwartet, demnächst, bald, nächste*, morgen, übermorgen, voraussichtlich, hoff*, steht bevor',
    ),
    tookPlace: list(
      'fand statt, fanden statt, fand … statt, fanden … statt, stattgefunden, stattfand, stattfanden, beschloss, beschlossen, beschloß, entschied, entschieden, verabschiedet, verabschiedete, verabschiedeten, billigte, gebilligt, genehmigt, genehmigte, unterzeichnet, unterzeichnete, unterzeichneten, unterschrieb, unterschrieben, traf, trafen, getroffen, begann, begannen, begonnen, eröffnet, eröffnete, gewann, gewannen, gewonnen, einigte, einigten, geeinigt, vereinbart, vereinbarte, bestätigte, bestätigt, ernannt, ernannte, gewählt, wählte, wählten, zurückgetreten, trat … zurück, traten … zurück, trat zurück, abgeschlossen, vorgelegt, legte … vor, legte vor, legten … vor, veröffentlicht, veröffentlichte, freigelassen, abgelehnt, lehnte ab, lehnte … ab, stimmte, stimmten, abgestimmt, verkündet, verkündete, erreicht, erreichte, verlängert, gebilligt, geliefert, eingetroffen, traf ein, gestorben, starb, starben, eingestürzt, stürzte, entdeckt, entdeckten, gefunden, fanden, angeordnet, ordnete … an, ordnete an, eingeweiht, übergab, übergaben, übergeben, geräumt, verletzt, getötet, festgenommen, kam, kamen, gestartet, aufgenommen, stellte fest, ereignete, versammelt, versammelten, gegründet, entließ, entlassen, gab … bekannt, gab bekannt, teilte … mit, übernahm, übernommen, verkauft, verkaufte, gekauft, kaufte, vernommen, gelaufen, gesunken, senkte, erhöhte, kündigte, kündigten',
    ),
    since: list('seit, seitdem, bis, nach, vor, nachdem, bevor, anlässlich, im vorfeld'),
    clause: list(
      'während, obwohl, obgleich, aber, doch, jedoch, sondern, weil, da, sodass, damit, trotz, nachdem, bevor, seitdem, indem, wobei, wonach, worauf, dass, ob, wenn, falls, welche, welcher, welches, und, sowie',
    ),
    uncertain: list(
      'noch keine entscheidung, keine entscheidung, noch kein ergebnis, noch keine einigung, steht in den sternen, darüber wird gestritten, wird noch geprüft, wird derzeit geprüft, wird noch untersucht, ermitteln noch, gibt es noch nicht, noch nicht bekannt, noch nicht geklärt, nicht geklärt, völlig unklar, ein rätsel, zweifel bestehen, bestehen zweifel, es bleiben zweifel, noch nicht beantwortet, unbeantwortet, unsicher, in der luft, unklar, ungewiss, kann niemand sagen, niemand kann sagen, keiner kann sagen, die frage ist, bleibt die frage, ungeklärt, ungewissheit, ist offen, offen ist, noch offen, bleibt offen, weiter offen, weiterhin offen, völlig offen, offen bleibt, offen sei, blieb offen, bleiben offen, sind offen, offene frage*, steht noch nicht fest, steht nicht fest, noch nicht fest, nicht bekannt, unbekannt, weiß niemand, niemand weiß, keiner weiß, weiß keiner, weiß man nicht, ist nicht klar, nicht klar, abzuwarten, in der schwebe, fraglich, noch nicht entschieden, nicht entschieden, unentschieden, zweifelhaft, steht aus, stehen aus, noch aus, stellt sich die frage, rätsel*, lässt sich nicht sagen, kein termin, keinen termin, muss sich zeigen, wird sich zeigen, nicht geklärt, noch zu klären, hängt davon ab, in frage',
    ),
    contested: list(
      'ist umstritten, sind umstritten, bleibt umstritten, war umstritten, ist strittig, strittig ist, strittig bleibt, widersprüchliche angaben, widersprechen sich, gehen auseinander',
    ),
    interrogative: list(
      'ob, wie, wer, wen, wem, was, wann, wo, warum, weshalb, wieso, woher, wohin, wofür, welche, welcher, welches, welchen, wieviel',
    ),
    watch: list(
      'im auge behalten, zu beobachten, worauf es ankommt, worauf zu achten, offene frage*, ungeklärte frage*, bleibt die frage, bleiben fragen, wie geht es weiter, wie es weitergeht, nächste schritte, nächsten schritte, ausblick, zentrale frage, entscheidende frage, große frage',
    ),
    partly: list(
      'teilweise, zum teil, im grundsatz, grundsätzlich, vorläufig*, provisorisch*, erster schritt, ersten schritt, erste einigung, zwischen*ergebnis, teilerfolg, eingeschränkt',
    ),
    comesAbout: list(
      'eingesetzt, eingerichtet, gegründet, gefunden, stattgefunden, findet statt, fand statt, fand … statt, begonnen, eröffnet, beschlossen, ernannt, bewilligt, bereitgestellt',
    ),
    givesUp: list(
      'aufgegeben, gab … auf, gaben … auf, gibt … auf, geben … auf, zurückgezogen, zog … zurück, zogen … zurück, zieht … zurück, abgebrochen, brach … ab, brachen … ab, fallengelassen, fallen gelassen, ließ … fallen, ließen … fallen, verworfen, verwarf, eingestellt',
    ),
    reason: list(
      'weil, wegen, aufgrund, infolge, der grund war, grund dafür, grund ist, deshalb, darum, erklärt sich, ursache war, ursache ist, zurückzuführen, geht zurück auf, ging zurück auf',
    ),
    answers: list(
      'beantwortet die frage, beantwortete die frage, ist beantwortet, ist geklärt, geklärt ist, wurde geklärt',
    ),
    refuted: list(
      'keine hinweise, keinen hinweis, keine belege, keinen beleg, keine anhaltspunkte, erwies sich als falsch, stellte sich als falsch heraus',
    ),
    notRuledOut: list('nicht ausgeschlossen werden, nicht auszuschließen, nicht ausschließen'),
    overtaken: list('hinfällig, gegenstandslos, überholt, obsolet, erübrigt*, abgelöst durch'),
    stakeSure: list(
      'auf dem spiel, steht vor dem aus, stehen vor dem aus, droht … das aus, drohte … das aus, zu verlieren, haben viel zu verlieren, hat viel zu verlieren, riskiert alles, alles oder nichts, überlebensfrage, existenzfrage, um die existenz, hängt alles, davon hängt ab, lackmustest, bewährungsprobe, entscheidet über die zukunft, ruin',
    ),
    stakeStrong: list(
      'auf dem spiel, droht, drohen, drohte, drohten, drohend*, bedroht*, bedroh*, gefahr*, gefährd*, risik*, riskier*, risiko, fürcht*, befürcht*, bang*, bangen, sorge, sorgen, sorgt sich, warn*, krise*, katastroph*, ruinier*, insolvenz*, zahlungsunfähig*, pleite*, bankrott*, konkurs*, verlier*, verlust*, verlöre*, einbüß*, einbuß*, schaden, schadet, schäden, schwäch*, untergrab*, untergräb*, destabilisier*, eskalier*, eskalation, zusammenbrech*, zusammenbruch, scheiter*, folgen, konsequenz*, lebenswichtig, überlebenswichtig, existenz*, entscheidend, verheerend*, schlimmsten*, das nachsehen, leer ausgehen, vor dem aus, das aus, not, hunger, engpass, engpässe, arbeitslos*, präzedenzfall, verspiel*, glaubwürdigkeit, vertrauensverlust, kosten könnte, teuer zu stehen',
    ),
    stakeModal: list('könnte, könnten, dürfte, dürften, möge, mag'),
    conditional: list(
      'würde, würden, wäre, wären, verlöre, verlören, käme, bekäme, ginge, bliebe, bräche, verschwände, müsste, müssten, stürbe, geriete, hinge, entfiele',
    ),
    condition: list(
      'wenn, falls, sofern, ohne, sonst, andernfalls, ansonsten, im falle, bei einem, scheitert, scheitern, bricht, fällt',
    ),
    stakeEffect: list(
      'verringer*, senk*, stärk*, verstärk*, förder*, profitier*, nutzt, nützt, hilft, helfen, verbesser*, verschlechter*, verhinder*, beeinfluss*, beeinträchtig*, verändern, signal*, schütz*, sicher*, erhalt*, bewahr*, erreichen, ermöglich*, führt zu, führen zu, bedeut*, kost*, gewinn*, begrenz*, einschränk*, verursach*, auslös*, arbeitsplätze, arbeitsplatz, stellen, jobs, steig*, erhöh*, verteuer*, schließ*, schließung, verzöger*, versorg*, abhäng*, dastehen, öffn*, entlast*, belast*, verzicht*',
    ),
    stakeToll: list(
      'kein, keine, keinen, keinem, keiner, nichts, niemand, nie, nirgends, nur, nicht mehr, unmöglich, ohne, das letzte, die letzte, ende, endet, sterben, stirbt, hungern, unbewohnbar, unbezahlbar, leer, verklagt',
    ),
    fearing: list('fürcht*, befürcht*, warn*, bang*, sorge, sorgen'),
    conclusion: list(
      'letztlich, letzten endes, am ende, schließlich, insgesamt, unterm strich, kurzum, kurz gesagt, alles in allem, zusammenfassend, fazit, vor allem, im kern, entscheidend ist, die lehre, lehre*, erkenntnis*, zeigt, zeigen, gezeigt, belegt, beweist, macht deutlich, verdeutlicht, offenbart, bleibt, gilt als, gelten als, das wichtigste, hauptsächlich, überwiegend, grundlegend*, ausschlaggebend, im grunde, nicht … sondern',
    ),
    concluding: list(
      'die lehre, die lehren, eine lehre, lehre aus, lehre ist, lehre des, lehren aus, die erkenntnis, das fazit, fazit ist, unser fazit, mein fazit, unterm strich, unterm strich bleibt, was bleibt ist, am ende bleibt, die moral, die botschaft lautet, kurz gesagt, zusammengefasst, lässt sich zusammenfassen, entscheidend ist, worauf es ankommt, läuft darauf hinaus, kommt zu dem schluss, kommen zu dem schluss, die schlussfolgerung, das ergebnis lautet, gelernt haben wir',
    ),
    contrast: list(
      'statt, anstatt, nicht nur, nicht so sehr, nichts als, nur so, nur wenn, nur dort, erst wenn, der einzige, die einzige, das einzige, besser als, schlechter als, schwerer als, leichter als, schneller als, langsamer als, stärker als, wichtiger als, mehr wert, wenig wert, nichts wert, früher oder später, kein ersatz, nicht dasselbe, aber nicht, sondern',
    ),
    verdict: list(
      'beweis dafür, beleg dafür, gilt als, gelten als, beschrieb … als, bezeichnete … als, wendepunkt, symbol für, mahnung, eines ist klar, naiv, eine frage der, eine frage des, hat gelehrt, das eigentliche, die eigentliche, der eigentliche, im kern, schwächste glied',
    ),
    timelineHeading: list(
      'chronologie, zeitleiste, chronik, verlauf, ablauf, geschichte, rückblick, meilensteine, wie es dazu kam, was bisher geschah, die ereignisse, wichtige daten, stationen, vorgeschichte, was geschah',
    ),
    stakesHeading: list(
      'auf dem spiel, folgen, konsequenzen, auswirkungen, bedeutung, risiken, gefahren, chancen, herausforderung*, was das bedeutet, was es bedeutet, warum das wichtig ist, warum es wichtig ist, kosten, themen, streitpunkt*, knackpunkt*, interessen, sorgen, perspektiven, worum es geht',
    ),
    atStake: list(
      'auf dem spiel, worum es geht, worum es jetzt geht, worum es nun geht, worum geht es, warum das wichtig ist, warum es wichtig ist, warum ist das wichtig, was bedeutet das für, was das für, was heißt das für, bedeutet für, wer verliert, zu verlieren, wer leidet, hängt davon ab, davon ab, kümmern, folgen hätte, folgen hat',
    ),
    takeawaysHeading: list(
      'das wichtigste, wichtigste, wichtigsten punkte, auf einen blick, in kürze, kurz gefasst, kurzfassung, zusammenfassung, fazit, erkenntnis*, lehre*, schlussfolgerung*, kernpunkt*, kernaussage*, überblick, was man wissen muss, bilanz, unterm strich, was bleibt, was wir gelernt haben, merksätze, eckpunkte, wesentliche, hauptaussagen',
    ),
    questionsHeading: list(
      'offene frage*, offene punkte, ungeklärte frage*, offen, unklar, noch unklar, ungeklärt, was wir nicht wissen, nicht wissen, was noch fehlt, noch zu klären, noch nicht entschieden, bleibt offen, offen bleibt, noch offen, unbeantwortet*, fragen',
    ),
    aheadHeading: list(
      'ausblick, wie geht es weiter, wie es weitergeht, nächste schritte, was kommt, was als nächstes',
    ),
    office: list(
      'präsident, präsidentin, *präsident, *präsidentin, *präsidenten, vizepräsident*, minister, ministerin, *minister, *ministerin, *ministers, kanzler, kanzlerin, *kanzler, *kanzlerin, premier, *meister, *meisterin, *meisters, senator, senatorin, *senator, *senatorin, gouverneur*, landrat, landrätin, könig, königin, papst, kaiser, vorsitzende, vorsitzender, vorsitzenden, *vorsitzende, *vorsitzender, *vorsitzenden, chef, chefin, *chef, *chefin, direktor, direktorin, *direktor, *direktorin, leiter, leiterin, *leiter, *leiterin, sprecher, sprecherin, *sprecher, *sprecherin, sprechers, general*, richter, richterin, *richter, *richterin, staatsanwalt, staatsanwältin, *anwalt, *anwältin, abgeordnete, abgeordneter, abgeordneten, botschafter, botschafterin, kommissar, kommissarin, *kommissar, *kommissarin, sekretär, sekretärin, *sekretär, *sekretärin, beauftragte, *beauftragte, *beauftragter, bischof, bischöfin, *bischof, trainer, trainerin, kapitän, manager, managerin, vorstand, geschäftsführer, geschäftsführerin, intendant, rektor, rektorin, professor, professorin, prof, dr, herr, herrn, frau, admiral, oberst, kommandeur, stellvertreter, stellvertreterin, fraktionschef, ministerpräsident, ministerpräsidentin, fürst, prinz, prinzessin, ex',
    ),
    former: list('ehemalige*, frühere*, ex, einstige*, vormalige*, abgesetzte*, gestürzte*, damalige*'),
    placePreposition: list('in, aus, nach, bei, nahe, vor, um, außerhalb, quer durch, rund um'),
    hedge: list(
      'etwa, rund, ungefähr, circa, ca, fast, nahezu, knapp, mehr als, über, weniger als, mindestens, wenigstens, höchstens, bis zu, unter, gut, schätzungsweise, geschätzt, mehrere, weitere, zusätzliche, zunächst, durchschnittlich, um die, an die, gegen, maximal, minimal',
    ),
    reported: list(
      'sagte, sagt, sagten, erklärte, erklärten, teilte, mitgeteilt, berichtet, berichtete, berichteten, zufolge, laut, kündigte, angekündigt, betonte, behauptet, behauptete, warnte, hieß, nach angaben, meldete, meldet, versicherte, sagte zu',
    ),
    firstPerson: list('ich, wir, mein, meine, unser, unsere, mir, mich, uns'),
  },
  eventTypes: {
    meeting: list(
      'treffen, *treffen, gipfel, *gipfel, gespräch, gespräche, gesprächen, spitzengespräch, verhandlung, verhandlungen, friedensgespräche, konferenz, *konferenz, tagung, sitzung, *sitzung, *versammlung, *versammlungen, traf, trafen, debatte, anhörung, kongress, parteitag, begegnung, zusammenkunft, beriet, berieten, klausur',
    ),
    call: list('telefonat, telefonate, telefonierte, telefonierten, anruf, telefongespräch'),
    vote: list(
      'wahl, wahlen, stichwahl, neuwahl, neuwahlen, *tagswahl, kommunalwahl, präsidentenwahl, präsidentschaftswahl, parlamentswahl, parlamentswahlen, *abstimmung, abstimmen, abstimmt, abgestimmt, stimmte, stimmten, stimmt, referendum, volksentscheid, bürgerentscheid, votum, gewählt, wählte, wählten, urnengang',
    ),
    attack: list(
      'angriff, angriffe, angriffen, *angriff, *angriffe, *angriffen, anschlag, anschläge, anschlägen, *anschlag, überfall, offensive, invasion, bombard*, beschuss, einmarsch, angegriffen',
    ),
    accident: list(
      'explosion, explodierte, unfall, *unfall, unfälle, unglück, *unglück, absturz, abgestürzt, einsturz, eingestürzt, brand, großbrand, feuer, zusammenstoß, kollision, entgleis*, gesunken, havarie, auf grund',
    ),
    disaster: list(
      'erdbeben, flut, sturmflut, flutwelle, hochwasser, überschwemmung, überschwemmungen, sturm, orkan, taifun, tsunami, waldbrand, waldbrände, dürre, erdrutsch',
    ),
    agreement: list(
      'abkommen, *abkommen, vertrag, *vertrag, einigung, vereinbarung, vereinbarten, pakt, waffenstillstand, waffenruhe, feuerpause, unterzeichn*, ratifizier*, geeinigt, einigte, einigten',
    ),
    ruling: list(
      'urteil, urteile, verurteilt, verurteilte, freigesprochen, freispruch, angeklagt, anklage, prozess, klage, gericht, *gericht, gerichts',
    ),
    arrest: list('festgenommen, festnahme, festnahmen, verhaftet, verhaftung, inhaftiert, haft'),
    injury: list('verletzt, verletzte, verletzten, verletzter, schwerverletzte, verwundet'),
    death: list(
      'tot, tote, toten, todesopfer, tod, starb, starben, gestorben, getötet, ums leben, ermordet, mord, umgekommen',
    ),
    appointment: list(
      'ernannt, ernannte, ernennung, berufen, berief, vereidigt, vereidigung, amtseinführung, nominiert',
    ),
    dismissal: list(
      'entlassen, entlassung, entließ, rücktritt, zurückgetreten, zurücktreten, zurücktritt, trat, gefeuert, abgesetzt, abberufen',
    ),
    launch: list(
      'eröffnet, eröffnete, eröffnung, gestartet, startschuss, eingeweiht, einweihung, inbetriebnahme, veröffentlicht, veröffentlichte, veröffentlichung',
    ),
    merger: list(
      'fusion, fusionieren, fusionierte, übernahme, übernommen, übernimmt, zusammenschluss, gekauft, kauft, kaufte, erwarb',
    ),
    protest: list(
      'protest, proteste, protesten, protestierten, demonstration, demonstrationen, demonstrierten, demonstranten, kundgebung, streik, *streik, streiks, streiken, streikten, arbeitsniederlegung, unruhen',
    ),
    match: list(
      'länderspiel, pokalspiel, finale, halbfinale, endspiel, turnier, meisterschaft, *meisterschaft, rennen, anpfiff',
    ),
    outbreak: list('epidemie, pandemie, ausbruch, infiziert, infektionen'),
  },
  answers: [
    list('annullier*, kipp*, gekippt, aufheb*, aufgehoben, bestätig*, für ungültig, verw*rf*, verworfen'),
    list(
      'billig*, gebilligt, zustimm*, zugestimmt, stimmte … zu, stimmten … zu, stimmt … zu, genehmig*, beschließ*, beschloss*, beschlossen, verabschied*, annehm*, angenommen, ratifizier*, ablehn*, abgelehnt, lehnte … ab, lehnten … ab, blockier*, entscheid*, entschied*, erlaub*, verbiet*, verboten, grünes licht',
    ),
    list(
      'bleib*, blieb*, geblieben, verlass*, verließ*, austret*, ausgetreten, austritt*, aussteig*, ausgestiegen, zurückzieh*, zurückgezogen, abzieh*, abgezogen',
    ),
    list(
      'zurückkehr*, zurückgekehrt, rückkehr, wiederaufnehm*, nimmt … wieder auf, nahm … wieder auf, wieder aufnimmt, wieder aufgenommen, wieder aufnehmen, wiederkomm*',
    ),
    list(
      'zahl*, bezahl*, bezahlt, gezahlt, aufkommt, aufkommen, kommt … auf, übernimmt, übernehmen, übernahm, übernommen, trägt die kosten, trägt … kosten, haftet, haften, finanzier*, auszahl*, ausgezahlt, überweis*, freigeb*, freigegeben, entschädig*, erstatt*',
    ),
    list(
      'zurücktret*, zurückgetreten, trat … zurück, tritt … zurück, rücktritt, bleibt … im amt, bleiben … im amt, blieb … im amt, im amt bleib*, im amt geblieben, entlass*, entließ*, abgesetzt, abberufen',
    ),
    list('antret*, tritt … an, trat … an, kandidier*, kandidatur, nominier*'),
    list('gewinn*, gewann*, gewonnen, verlier*, verlor*, verloren, sieg*, besieg*, schlug, geschlagen, unterl*g*'),
    list('akzeptier*, anerkenn*, anerkannt, erkennt … an, erkannte … an, verweiger*'),
    list(
      'unterzeichn*, unterschreib*, unterschrieb*, einig*, geeinigt, abkommen, vereinbar*, abschließ*, abgeschlossen',
    ),
    list(
      'stattfind*, stattgefunden, findet … statt, fand … statt, absag*, abgesagt, sagte … ab, verschieb*, verschoben, ausfall*, ausgefallen, fällt … aus, fiel … aus',
    ),
    list(
      'leit*, führ*, geführt, nachfolg*, folgt … nach, ersetz*, ernenn*, ernannt, gewählt, berufen, übernimmt, übernahm, übernehmen',
    ),
    list('verläng*, verlänger*, ausläuf*, ausgelaufen, läuft … aus, erneuer*'),
    list('anklag*, angeklagt, verurteil*, freisprech*, freigesprochen, freispruch, prozess'),
    list('öffn*, geöffnet, eröffn*, eröffnet, schließ*, schloss*, geschlossen, schließung'),
    list('streik*, niederleg*, niedergelegt, aussetz*, ausgesetzt'),
    list('veröffentlich*, offenleg*, offengelegt, legte … offen, vorleg*, vorgelegt, legte … vor'),
    list('bau*, gebaut, fertigstell*, fertiggestellt, abreiß*, abriss*, abgerissen, sanier*, saniert, reparier*'),
    list('erhöh*, anheb*, angehoben, senk*, gesenkt, steig*, gestiegen, stieg*, kürz*, gekürzt'),
    list(
      'beitret*, beigetreten, beitritt, aufnehm*, aufgenommen, einlad*, eingeladen, ausschließ*, ausgeschlossen, teilnehm*, teilgenommen, nimmt … teil, nahm … teil',
    ),
    list('zusag*, zugesagt, sagte … zu, versprech*, versprochen, versprach*, verpflicht*, beitrag*'),
    list('verkauf*, kauf*, gekauft, erwerb*, erwarb*, erworben, fusionier*'),
    list('verhaft*, festnehm*, festgenommen, freilass*, freigelassen, auslief*, ausgeliefert'),
    list('treff*, traf*, getroffen'),
    list('überleb*, starb*, sterb*, gestorben, gerettet, rett*, berg*, geborgen, bergung, gesunken'),
    list('beginn*, begann*, begonnen, start*, gestartet, stopp*, gestoppt, end*, beend*, beendet, verzöger*'),
    list('eingreif*, eingegriffen, verhäng*, aufheb*, aufgehoben'),
    list('klag*, geklagt, verklag*, berufung'),
    list('wusste*, gewusst, kannte*, gekannt'),
    list(
      'verursach*, ausgelöst, auslös*, löste … aus, lag an, liegt an, führte zu, geführt, zurückzuführen, ursache, schuld, verantwortlich, wegen, durch',
    ),
    list(
      'behalt*, behält, behielt, verlier*, verlor*, verloren, entzog*, entzieh*, entzogen, entzieht, zurückgeb*, zurückgegeben, abgeb*, abgegeben, aberkannt, aberkenn*',
    ),
    list('gehör*, gehört, gehörte, eigentümer*, eigentum, besitz*, besaß'),
    list('betreib*, betrieb, betrieben, übernimmt, übernehmen, übernahm, übernommen, führ*, geführt, zuständig'),
    list('verhinder*, gestoppt, stopp*, untersag*, untersagt, blockier*, einstweilige verfügung'),
    list(
      'liefer*, geliefert, eintreff*, eingetroffen, traf … ein, trafen … ein, erhalt*, erhielt*, ankomm*, angekommen, kam … an, kamen … an',
    ),
    list('leih*, verleih*, verliehen, kredit, darlehen'),
    list('kost*, gekostet'),
    list('debatt*, debattiert, berät, beriet*, beraten, beratung'),
  ],
  contraries: [
    {
      of: 'thing',
      // Participles alone: behind a verb that stands second may be its subject as well.
      sides: [
        list('gebilligt, genehmigt, bestätigt, ratifiziert, beschlossen, verabschiedet, angenommen, verlängert'),
        list('abgelehnt, verworfen, aufgehoben, zurückgezogen, gekippt, annulliert, widerrufen, zurückgewiesen'),
      ],
    },
    {
      of: 'person',
      sides: [
        list('entlassen, entließ, entließen, gefeuert, feuerte, abberufen, abgesetzt, setzte … ab, suspendiert'),
        list('zurückgetreten, trat … zurück, traten … zurück, trat zurück, kündigte selbst, legte … nieder'),
      ],
    },
    {
      of: 'person',
      sides: [
        list('verurteilt, verurteilte, schuldig gesprochen'),
        list('freigesprochen, sprach … frei, sprachen … frei'),
      ],
    },
    {
      of: 'person',
      sides: [
        list('überlebte, überlebten, überlebt, genesen'),
        list('starb, starben, gestorben, getötet, kam … ums leben, kamen … ums leben'),
      ],
    },
  ],
  acts: [
    list('kosten, kostet, kostete, gekauft, kaufte, preis, wert'),
    list('verlangt*, fordert*, gefordert, klagt*, verklagt*'),
    list('zugesprochen, schadenersatz, muss zahlen, musste zahlen, entschädigung'),
    list('strafe, geldstrafe, geldbuße'),
    list('teilgenommen, nahmen teil, teilnehm*, besuch*'),
    list('beschäftig*, mitarbeiter*, stellen, arbeitsplätze'),
    list('festgenommen, verhaftet, inhaftiert'),
    list('verurteilt, haft, gefängnis, freiheitsstrafe'),
  ],
  words: {
    function: list(
      'der, die, das, den, dem, des, ein, eine, einer, einem, einen, eines, und, oder, aber, doch, sondern, denn, sowie, auch, als, wie, wenn, falls, ob, dass, daß, weil, da, damit, sodass, obwohl, während, bevor, nachdem, seitdem, bis, indem, in, im, ins, an, am, ans, auf, aufs, aus, bei, beim, durch, für, gegen, mit, nach, ohne, um, unter, über, von, vom, vor, zu, zum, zur, zwischen, seit, ab, wegen, trotz, laut, gegenüber, innerhalb, außerhalb, nahe, je, pro, ich, du, er, sie, es, wir, ihr, man, mich, dich, sich, uns, euch, ihm, ihn, ihnen, mein, meine, meiner, meinem, meinen, dein, deine, sein, seine, seiner, seinem, seinen, seines, ihre, ihrer, ihrem, ihren, ihres, unser, unsere, unserer, unserem, unseren, euer, eure, dieser, diese, dieses, diesem, diesen, jener, jene, jenes, jenem, jenen, jeder, jede, jedes, jedem, jeden, alle, aller, allen, allem, alles, viele, vieler, vielen, einige, einiger, einigen, manche, mehrere, mehreren, beide, beiden, beider, kein, keine, keiner, keinem, keinen, keines, nicht, nichts, nur, noch, schon, so, sehr, mehr, weniger, ist, sind, war, waren, sei, seien, bin, gewesen, wird, werden, wurde, wurden, worden, würde, würden, werde, geworden, hat, haben, hatte, hatten, habe, hätte, hätten, gehabt, kann, können, könnte, könnten, konnte, konnten, muss, müssen, musste, mussten, soll, sollen, sollte, sollten, solle, will, wollen, wollte, wollten, wolle, darf, dürfen, dürfte, dürften, durfte, durften, mag, mögen, möchte, hier, dort, da, dabei, dazu, dafür, dagegen, daran, darauf, daraus, darin, darüber, darum, davon, davor, dazu, danach, daher, deshalb, deswegen, trotzdem, zudem, außerdem, allerdings, jedoch, dennoch, also, dann, nun, jetzt, bereits, erst, zuletzt, zuvor, bislang, bisher, inzwischen, derzeit, später, früher, einst, wieder, immer, nie, oft, etwa, rund, fast, wer, wen, wem, wessen, was, wann, wo, warum, weshalb, woher, wohin, welche, welcher, welches, welchem, welchen, deren, dessen, denen, wonach, wobei, worauf, wodurch, womit, sagte, sagt, sagten, erklärte, teilte, hieß, machen, macht, gemacht, machte, geht, gibt, gab, gegeben, selbst, etwas, jemand, niemand, weder, entweder, sowohl, zwar, einmal, ja, nein, bitte, herr, frau, dr, prof',
    ),
    calendar: list(
      'januar, jänner, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, jan, feb, mär, apr, jun, jul, aug, sept, sep, okt, nov, dez, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, montags, dienstags, mittwochs, donnerstags, freitags, samstags, sonntags, montagmorgen, dienstagmorgen, mittwochmorgen, donnerstagmorgen, freitagmorgen, samstagmorgen, sonntagmorgen, montagabend, dienstagabend, mittwochabend, donnerstagabend, freitagabend, samstagabend, sonntagabend, montagnachmittag, dienstagnachmittag, mittwochnachmittag, donnerstagnachmittag, freitagnachmittag, samstagnachmittag, sonntagnachmittag, mo, di, mi, do, fr, sa, so, frühjahr, frühling, sommer, herbst, winter, ostern, pfingsten, weihnachten, silvester, neujahr, heute, gestern, morgen, vorgestern, übermorgen, anfang, mitte, ende, quartal, halbjahr, uhr, jahr, jahre, jahren, jahres, monat, monate, monaten, woche, wochen, tag, tage, tagen, tages, morgen, abend, nacht, nachmittag, vormittag, mittag, wochenende',
    ),
    pronoun: list('er, sie, sein, seine, seinen, seinem, seiner, ihr, ihre, ihren, ihrem, ihrer, beide, beiden'),
    link: list(
      'fand, statt, fanden, stattgefunden, abgehalten, gehalten, geplant, geplante, geplanten, vorgesehen, vorgesehene, angesetzt, angesetzte, angesetzten, anberaumt, person, zwischen, ereignete, unterzeichnet, traf, trafen, kam, kamen, verschoben, abgesagt, wurde, wurden, begann, kündigte',
    ),
    preposition: list(
      'in, im, an, am, auf, aus, bei, beim, durch, für, gegen, mit, nach, um, unter, über, von, vom, vor, zu, zum, zur, zwischen, seit',
    ),
    connector: list('von, van, der, den, de, del, della, da, la, le, zu, zur, vom, und, bin, ibn, al, el'),
    company: list(
      'gruppe, holding, bank, werke, ag, gmbh, se, kg, konzern, verlag, partei, regierung, kommission, ministerium, stiftung, union, verein, verband, partners, partner',
    ),
    persons: list('menschen, personen, leute, opfer, mensch, person, leben'),
    whether: list('ob'),
    // Any verb may begin a question.
    auxiliary: [],
    opener: list('und, aber, doch, also, oder'),
    leaning: list('es, er, sie, ihn, ihm, ihnen, dies'),
    existence: [],
    yesOrNo: list('ja, nein'),
    postpones: list('verschoben, verschiebt, verschieben, vertagt, vertagen, aufgeschoben, verlegt'),
    when: list('wann'),
    manner: list('warum, weshalb, wieso, wie'),
    why: list('warum, weshalb, wieso'),
    whom: list('wer, wen, wem'),
    or: list('oder'),
    quantity: list('kein, keine, keinen, jede, jeder, jedes, weitere, weiterer'),
    promise: list('wird, werden, soll, sollen'),
    forWhom: list('für'),
    supposes: list('nimmt, nehmt, streicht, schließt, verlegt'),
    modal: list(
      'wird, werden, kann, können, könnte, könnten, soll, sollen, sollte, sollten, will, wollen, muss, müssen, darf, dürfen, dürfte, zu',
    ),
    ought: list('muss, müssen, müsse, müssten, müsste, sollte, sollten'),
    vague: list(
      'zeit, zeiten, mal, ding, dinge, sache, sachen, frage, fragen, teil, art, weise, neu, neue, neuen, nächste, nächsten, tag, tage, woche, wochen, monat, monate, jahr, jahre, erste, ersten, letzte, letzten, lange, wirklich, eigentlich, groß, große, klein, gut, gute, schlecht, irgend, jemand, jeder, etwas, geschehen, geschieht, passiert, passieren, kommt, kommen, geht, gehen, nimmt, nehmen, will, braucht, weiß, wissen, bekannt, glaubt, bedeutet, klar, unklar, ungewiss, unbekannt, bleibt, bleiben, offen, hängt, künftig, stimmt, zudem, ungeklärt, nun, weiter',
    ),
    infinitive: list('zu'),
    anaphor: list('es, das, dies, dieser, diese, dieses, er, sie, sie, welche, welcher, welches'),
    denies: list(
      'dementierte, dementiert, dementierten, bestreitet, bestritt, bestritten, bestreiten, verneinte, verneint, widersprach',
    ),
    dismisses: list('wies, wiesen, weist, weisen, zurückgewiesen, widersprach, widersprachen'),
    hearsay: list(
      'gerücht, gerüchte, gerüchten, bericht, berichte, berichten, spekulation, spekulationen, behauptung, behauptungen, vorwurf, vorwürfe, vorwürfen, meldung, meldungen, unterstellung, unterstellungen, darstellung, medienberichte, medienberichten, presseberichte',
    ),
    that: list('dass, daß, wonach'),
    versus: list('zu, gegen'),
    margin: list('mit'),
    comesOut: list('gewann, siegte, verlor, stimmten, stimmte'),
    whole: list('alle, aller, allen'),
    clock: list('sekunde, sekunden, minute, minuten, stunde, stunden'),
    elapsed: list('nach, später, darauf'),
    term: list('jahr, jahre, jahren, monat, monate, monaten, woche, wochen, tag, tage, tagen'),
    aged: list('vor, seit, alt, alte, alter, alten, letzten, vergangenen, nächsten, kommenden, alle, zuvor, früher'),
    part: list(
      'erste, ersten, erster, erstes, zweite, zweiten, zweiter, zweites, dritte, dritten, letzte, letzten, nächste, nächsten, alte, alten, nördliche, nördlichen, südliche, südlichen, östliche, östlichen, westliche, westlichen, andere, anderen',
    ),
    joins: list('und, oder, sowie'),
    being: list('wurde, wurden, wird, werden, worden, ist, sind, war, waren, sei'),
    undertaking: list(
      'plan, pläne, plänen, vorhaben, angebot, gebot, versuch, gespräche, verhandlungen, vorschlag, projekt, programm, absicht, idee, antrag, bewerbung, kandidatur',
    ),
    calledOff: list(
      'sagte, sagten, sagt, sagen, blies, bläst, verschob, verschiebt, strich, streicht, vertagte, stornierte',
    ),
    labour: [],
    reschedules: list(
      'verschoben, verschiebt, verschob, verschieben, vertagt, vertagte, verlegt, verlegte, vorgezogen',
    ),
    till: list('auf, bis'),
    decision: list('entscheidung, entscheidungen, urteil, urteile, beschluss'),
    determiner: list(
      'der, die, das, den, dem, des, ein, eine, einer, einem, einen, eines, dieser, diese, dieses, diesem, diesen, jener, jene, jenes, jeder, jede, jedes, jedem, jeden, sein, seine, seinen, seinem, seiner, seines, ihr, ihre, ihren, ihrem, ihrer, ihres, unser, unsere, unserem, unseren, mein, meine, kein, keine, keinen, keinem, keiner, keines, alle, allen, aller, viele, vielen, vieler, einige, einigen, mehrere, mehreren, manche, beide, beiden, welche, welcher, welches, welchen, zum, zur, im, am, vom, beim, ins, ans, fürs, ums, aufs, pläne, solche, solchen, jegliche, sämtliche, weitere, weiteren, andere, anderen, anderer',
    ),
    announces: list(
      'kündigte, kündigten, angekündigt, versprach, versprochen, zugesagt, bot, angeboten, vereinbart, eingeladen, lud',
    ),
    decided: list(
      'entschieden, geklärt, bestimmt, festgelegt, bekannt, verkündet, beschlossen, sagen, gesagt, sagt, sagte, erklären, erklärt, mitgeteilt, mitteilen, verraten, offengelegt, bekanntgegeben, bekanntgeben, genannt, nennen, entscheiden, geäußert, äußern, festgestellt, angekündigt, klar, sicher, wissen, weiß, bestätigt, einigung, entscheidung, erklärung, angaben, auskunft',
    ),
    genitive: list('vom, des'),
    known: list('der, die, das, den, dem, des, diese, dieser, dieses'),
    indefinite: list('ein, eine, einen, einem, einer, eines'),
    since: list('nach, vor, seit, bis, während, trotz'),
    ownPage: list(
      'artikel, text, beitrag, seite, blog, liveblog, liveticker, ticker, version, fassung, newsletter, podcast, meldung, zusammenfassung, übersicht, überblick',
    ),
    publishes: list('veröffentlicht, aktualisiert, geändert, korrigiert, ergänzt, erschien, erschienen, überarbeitet'),
    hosts: list('ausrichten, richtet, ausrichtet, ausgerichtet, empfängt, beherbergt'),
    yearly: list('jahr, jährlich'),
    pluperfect: list('hatte, hatten'),
    perfect: list('hat, haben, ist, sind'),
    sinceThen: list('seit'),
    not: list('nicht'),
    clitic: [],
    thing: list('es'),
    light: list(
      'erste, ersten, erster, erstes, zweite, zweiten, dritte, dritten, letzte, letzten, letzter, nächste, nächsten, neue, neuen, neuer, neues, alte, alten, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, halb, hälfte, teil, teile, zeit, mal, stunde, stunden, minuten, beginnen, beginnt, begann, begonnen, start, starten, gestartet, ende, enden, endet, endete, beendet, stellen, stellt, stellte, gestellt, setzen, setzt, setzte, nehmen, nimmt, nahm, genommen, geben, kommen, kommt, kam, kamen, gekommen, gehen, geht, ging, gegangen, bleiben, bleibt, blieb, halten, hält, hielt, gehalten, laufen, läuft, lief, sehen, sieht, sah, wollen, brauchen, zeigen, zeigt, zeigte, sagen, fragen, wissen, weiß, wusste, bekannt, denken, glauben, sache, weg, viel, weiter, weitere, weiteren, andere, anderen, lang, lange, kurz, groß, große, großen, großer, klein, kleine, kleinen, gut, gute, guten, hoch, hohe, hohen, wenig, früh, spät, rund, entlang, erwartet, geplant, laut, angaben, zufolge, menschen, leute, zahl, ort, seite, arbeit, millionen, million, milliarden, milliarde, tausend, hundert, prozent, euro',
    ),
    says: list('sagte, sagt, erklärte, betonte, versicherte, kritisierte, forderte, warnte'),
    bareNoun: list(
      'kraft, gefahr, zukunft, betrieb, haft, angriff, anspruch, frage, ordnung, ruhe, kürze, richtung, höhe, wahrheit, wirklichkeit, aussicht, form, sachen, sicht, bezug, folge, not, brand, händen, teilen, zeiten, millionen, milliarden, prozent, arbeit, auftrag, bewegung, brüche, druck, eile, empfang, erinnerung, fahrt, flammen, freiheit, führung, gang, gänze, gestalt, grenzen, grund, haus, hinsicht, jahren, kauf, konkurrenz, lage, mode, planung, rente, schach, schutz, sorge, streit, summe, trümmern, verbindung, verhandlungen, verlegenheit, vergessenheit, wochen, worten, zweifel, beton, holz, stahl, papier, protest, angst, furcht, krankheit, versehen, kreisen, protesten, angaben, ansicht, auskunft, auffassung, meinung, plan, kritik, informationen, berichten, medienberichten, gesprächen, verhandlung, hause, schluss, ende, beginn, abschluss, monaten, tagen, stunden, bedarf, regen, gericht, publikum, ort, journalisten, wut, weihnachten, ostern, kosten, hilfe, hunderte, tausende',
    ),
    merely: list('nur, bloß, lediglich'),
    permission: list('zustimmung, genehmigung, erlaubnis, bewilligung, einwilligung'),
    oneBehindTens: [],
    roughly: list('etwa, rund, ungefähr, circa, ca, fast, nahezu, knapp, gut, schätzungsweise'),
    uncounted: list(
      'jahr, jahre, jahren, monat, monate, monaten, woche, wochen, tag, tage, tagen, stunde, stunden, minute, minuten, sekunde, sekunden, uhr, prozent, grad, meter, metern, kilometer, kilometern, euro, dollar, mal, cent, franken, prozentpunkte, quadratmeter, hektar, tonnen, liter',
    ),
  },
  numbers: {
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    dreizehn: 13,
    vierzehn: 14,
    fünfzehn: 15,
    sechzehn: 16,
    siebzehn: 17,
    achtzehn: 18,
    neunzehn: 19,
    zwanzig: 20,
    dreißig: 30,
    vierzig: 40,
    fünfzig: 50,
    sechzig: 60,
    siebzig: 70,
    achtzig: 80,
    neunzig: 90,
  },
  currencies: {
    euro: 'EUR',
    dollar: 'USD',
    pfund: 'GBP',
    franken: 'CHF',
    yen: 'JPY',
    yuan: 'CNY',
    rubel: 'RUB',
    kronen: 'crown',
    zloty: 'PLN',
  },
  scales: {
    hundert: 1e2,
    tausend: 1e3,
    tsd: 1e3,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    billion: 1e12,
    billionen: 1e12,
  },
};
