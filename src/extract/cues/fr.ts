import type { Lexicon } from './lexicon.ts';
import { wordList as list } from './word-list.ts';

/** Participles behind what makes them tell a deed: without accents, `voté` alone would be `vote` as well. */
const done = (participles: string): string[] =>
  list(participles).flatMap((participle) =>
    ['a', 'ont', 'avait', 'avaient', 'été'].map((auxiliary) => `${auxiliary} ${participle}`),
  );

/** French cues, without elisions (`l'accord` is `accord` here). General news and policy French; no word of any one subject. */
export const french: Lexicon = {
  language: 'fr',
  traits: { whetherOpens: false, decimalComma: true, spacedThousands: true },
  cues: {
    cancelled: list(
      'annulé, annulée, annulés, annulées, annule, annulent, annulation, aura pas lieu, auront pas lieu, a pas eu lieu, eu lieu finalement, pas lieu, reporté, reportée, reportés, reportées, report, reporte, ajourné, ajournée, ajournés, ajournées, suspendu sine die, renonce à, renoncé à, renoncent à, renonçant à, abandonné, abandonnée, abandonnés, abandonnées, tombé à eau, tombée à eau, mis entre parenthèses, déprogrammé, déprogrammée, supprimé du programme, avorté, avortée, capoté, en reste là, ne se tiendra pas, se tiendra pas, se tiendront pas, plus à ordre du jour, retiré, retirée, mis en pause',
    ),
    planned: list(
      'prévu, prévue, prévus, prévues, programmé, programmée, programmés, programmées, attendu, attendue, attendus, attendues, doit, doivent, devra, devront, devrait, devraient, va, vont, sera, seront, aura, auront, compte, comptent, envisage de, prévoit, prévoient, fixé au, fixée au, à venir, prochain, prochaine, se tiendra, se tiendront, aura lieu, auront lieu, débutera, commencera, prépare, annoncé pour, annoncée pour, *era, *eront, *ira, *iront, *endra, *endront, *vra, *vront, *ettra, *ettront',
    ),
    arranged: list(
      'prévu, prévue, prévus, prévues, programmé, programmée, programmés, programmées, attendu, attendue, attendus, attendues, fixé, fixée, devait, devaient, annoncé pour, annoncée pour, convoqué, convoquée, escompté, escomptée',
    ),
    asOf: list(
      'situation au, état au, données au, informations au, arrêté au, à jour au, à jour le, à jour du, en date du, mis à jour le, actualisé le, à la date du',
    ),
    speculated: list(
      'possible, possibles, possiblement, peut-être, éventuel*, potentiel*, probable*, rumeur, rumeurs, spécul*, évoqué, évoquée, évoqués, envisagé, envisagée, envisagerait, hypothèse, hypothétique, serait possible, selon des rumeurs, non confirmé, non confirmée, proposé, proposée, proposition, propositions, vraisemblablement',
    ),
    denied: list(
      'dément, démentent, démenti, démentie, démentis, démentit, démentant, nie, nient, nié, niait, nia, récuse, récusé, conteste avoir, contesté avoir, réfute, réfuté, réfutait, pas question de, sans fondement, fausse information, infox, totalement faux, inventé de toutes pièces',
    ),
    negated: list(
      'non, pas, ne, jamais, aucun, aucune, rien, ni, sans, personne, nul, nulle, échoue à, échoué à, refus*, guère, sauf',
    ),
    future: list(
      'sera, seront, aura, auront, va, vont, doit, doivent, devra, devront, devrait, devraient, prochain, prochaine, prochains, prochaines, à venir, futur*, bientôt, demain, prévu, prévue, prévus, prévues, attendu, attendue, programmé, programmée, espère*, compte, *era, *eront, *ira, *iront, *endra, *endront, *vra, *vront, *ettra, *ettront',
    ),
    tookPlace: [
      ...list(
        'a eu lieu, ont eu lieu, avait eu lieu, ont éclaté, se sont réunis, se sont réunies, est survenu, est survenue, est mort, est morte, sont morts, est entré, est entrée, sont entrés, est arrivé, est arrivée, sont arrivés',
      ),
      ...done(
        'voté, votée, votés, votées, adopté, adoptée, adoptés, approuvé, approuvée, approuvés, signé, signée, signés, annoncé, annoncée, décidé, décidée, conclu, conclue, nommé, nommée, nommés, élu, élue, élus, démissionné, ouvert, ouverte, commencé, commencée, débuté, débutée, rencontré, rencontrés, réuni, réunie, réunis, réunies, reçu, reçue, reçus, publié, publiée, remis, remise, présenté, présentée, présentés, rejeté, rejetée, rejetés, ratifié, ratifiée, atteint, atteinte, gagné, remporté, remportée, inauguré, inaugurée, arrêté, arrêtée, arrêtés, blessé, blessée, blessés, blessées, tué, tuée, tués, tuées, éclaté, cédé, cessé, échoué, effondré, effondrée, survenu, survenue, entré, entrée, entrés, confirmé, confirmée, libéré, libérée, vendu, vendue, acheté, achetée, lancé, lancée, découvert, découverte, mort, morte, quitté, évacué, évacuée, évacués, arrivé, arrivée, arrivés, repris, reprise',
      ),
    ],
    since: list('depuis, après, avant, dès, jusque, suite à, à occasion de, en marge de, lors de'),
    clause: list(
      'tandis que, alors que, bien que, quoique, mais, parce que, car, afin que, pour que, malgré, après que, avant que, depuis que, lorsque, quand, qui, que, dont, où, et, puis, comme, notamment, selon lesquelles, selon laquelle, selon lequel, en raison',
    ),
    uncertain: list(
      'aucune décision, pas de décision, à étude, encore à étude, en cours de examen, en cours examen, demeure un mystère, reste un mystère, un mystère, doutes subsistent, doute subsiste, sans réponse, reste sans réponse, reste inconnu, reste inconnue, demeure inconnu, demeure inconnue, reste incertain, reste incertaine, nul ne sait, pas encore connu, pas encore fixé, pas encore fixée, pas encore établi, avis divergent, avis sont partagés, pas résolu, pas résolue, on ignore, ne peut dire, ne saurait dire, la question est, ignore encore, ignore aussi, ignorent, ignorait, incertain*, incertitude*, pas clair, peu clair, reste à savoir, reste à voir, reste à déterminer, restent à, reste ouverte, reste en suspens, restent en suspens, en suspens, question ouverte, questions ouvertes, on ne sait pas, ne sait pas, ne sait, nul ne sait, personne ne sait, sait pas si, pas encore décidé, pas été décidé, pas tranché, pas été tranchée, pas encore tranché, indécis, inconnu, inconnue, pas connu, pas connue, pas encore connue, aucune date, aucun calendrier, en question, dépend de, dépendra de, trop tôt pour, attente, flou, floue, rien ne dit, tout dépend, pas certain, pas sûr, impossible de dire, en balance',
    ),
    contested: list(
      'est contesté, est contestée, sont contestés, sont contestées, reste contesté, reste contestée, fait débat, font débat, se contredisent, versions contradictoires, versions divergent',
    ),
    interrogative: list(
      'si, comment, qui, que, quoi, quand, où, pourquoi, quel, quelle, quels, quelles, combien, lequel, laquelle',
    ),
    watch: list(
      'à suivre, à surveiller, surveiller, question ouverte, questions ouvertes, question centrale, questions clés, question clé, en suspens, prochaines étapes, et maintenant, et après, points à éclaircir, sans réponse, inconnues, que reste-t-il à savoir, grande question',
    ),
    partly: list(
      'partiellement, partiel, partielle, en partie, de principe, en principe, préliminaire*, provisoire*, premier pas, première étape, premier accord, limité, limitée, intermédiaire',
    ),
    comesAbout: list(
      'mis en place, mise en place, créé, créée, trouvé, nommé, tenu, tenue, ouvert, ouverte, lancé, lancée, accordé, accordée, décidé, commencé',
    ),
    givesUp: list(
      'abandonné, abandonnée, abandonnés, abandonne, abandonnent, renonce à, renoncé à, renoncent à, retiré, retirée, retire, rompu, rompues, rompus',
    ),
    reason: list(
      'parce que, à cause de, en raison de, raison est, raison était, explique par, expliqué par, expliquée par, est pourquoi, cause est, cause était, causé par, causée par, dû à, due à, imputable à',
    ),
    answers: list('répond à la question, est réglée, est tranchée, a été tranchée, question est réglée'),
    refuted: list("aucune preuve, n'a trouvé aucun, n'a rien trouvé, s'est révélé faux"),
    notRuledOut: list("n'est pas exclu, pas être exclu, pas être exclue, ne peut exclure, n'est pas à exclure"),
    overtaken: list(
      'caduc, caduque, caducs, dépassé, dépassée, sans objet, obsolète*, remplacé par, remplacée par, rendu inutile',
    ),
    stakeSure: list(
      'en jeu, est en jeu, sont en jeu, enjeu, enjeux, tout à perdre, beaucoup à perdre, risque de perdre, risquent de perdre, risque de tout perdre, question de survie, survie de, avenir de, sort dépend, ruine, au bord du gouffre, test pour, épreuve de vérité',
    ),
    stakeStrong: list(
      'en jeu, enjeu*, risque, risquent, risquerait, risqueraient, risques, menac*, menace, menaces, danger*, péril*, crain*, craign*, crainte*, redout*, inquiet*, inquiét*, conséquence*, perdre, perd, perdent, perdrait, perdraient, perdra, perdront, perte*, ruin*, faillite*, banqueroute, effondr*, fragilis*, affaibli*, compromet*, compromettr*, sacrifi*, fermer, fermeture*, pénurie*, manquer, manqueront, manquera, dégrad*, catastroph*, crise*, crucial*, décisif*, décisive*, vital*, essentiel*, grave*, dette*, chômage, précédent, abandon*, isol*, crédibilité, coûter cher, licenci*, priv*, privé de, escalade, déstabilis*, avertit, avertissent, averti, alert*',
    ),
    stakeModal: list('pourrait, pourraient, peut, peuvent, risque de, risquent de'),
    conditional: list('serait, seraient, aurait, auraient, *erait, *eraient, *irait, *iraient, *drait, *draient'),
    condition: list('si, sans, faute de, sinon, à moins que, en cas de, en cas d, échec'),
    stakeEffect: list(
      'rédui*, renforc*, améliore*, améliorer, aggrav*, empêch*, protég*, protect*, préserv*, sécuris*, permett*, permettre, entraîn*, provoqu*, conduire à, mener à, ouvrir la voie, coûter, coûte, coûtera, coûterait, gagn*, limit*, retard*, emploi*, emplois, postes, salaire*, salariés, approvisionn*, prix, hausse, baisse, augment*, dimin*, enchér*, renchér*, financ*, accès, garanti*, stabil*, transform*, influenc*, affect*, bénéfici*, profit*, sauver, sauv*, dépend*, dépendr*, menacer',
    ),
    stakeToll: list(
      'aucun, aucune, rien, personne, jamais, nulle part, seulement, ne pourra, ne pourront, impossible, sans, le dernier, la dernière, fin, mourir, mourra, inhabitable, vide, poursuivi, poursuivie',
    ),
    fearing: list('crain*, craign*, redout*, avertit, avertissent, alert*, inquièt*'),
    conclusion: list(
      'finalement, en définitive, au final, en somme, en résumé, bref, en conclusion, au fond, en fin de compte, somme toute, surtout, avant tout, leçon*, enseignement*, montre, montrent, démontre, prouve, révèle, illustre, souligne, reste que, à retenir, essentiel, principal*, largement, fondamental*, clairement, tient à, tient moins, revient à, n’est pas né, signifie',
    ),
    concluding: list(
      'la leçon, les leçons, une leçon, leçon de, leçons de, leçon est, enseignement de, à retenir, il faut retenir, on retiendra, retenons, en somme, en résumé, en définitive, morale de histoire, la morale, la conclusion, conclut que, concluent que, au fond, ce qui compte, tient en, se résume à, revient à dire, une chose est sûre',
    ),
    contrast: list(
      'plutôt que, au lieu de, rien que, pas seulement, non seulement, ne … que lorsque, le seul, la seule, les seuls, mieux que, pire que, plus important que, plus fort que, plus vite que, vaut mieux, vaut plus, ne vaut, tôt ou tard, mais pas, mais personne, mais rien',
    ),
    verdict: list(
      'la preuve que, preuve que, considéré comme, considérée comme, perçu comme, perçue comme, décrit comme, tournant, symbole de, rappelle que, une chose est sûre, une question de, affaire de, nous apprend, le vrai, la vraie, le véritable, au cœur de, maillon faible',
    ),
    timelineHeading: list(
      'chronologie, calendrier, dates clés, les faits, rappel des faits, historique, histoire, déroulement, repères, étapes, les grandes dates, retour sur, comment on en est arrivé, fil des événements',
    ),
    stakesHeading: list(
      'enjeu*, en jeu, conséquences, risques, impact*, répercussions, implications, pourquoi est important, importance, défis, menaces, perspectives, intérêts, points de friction, points de blocage, ce que cela change, coûts, thèmes',
    ),
    atStake: list(
      'enjeu, enjeux, en jeu, pourquoi est important, pourquoi cela compte, pourquoi ça compte, ce que cela change, que change, que signifie, qui perd, à perdre, qui paie le prix, quelles conséquences',
    ),
    takeawaysHeading: list(
      'à retenir, ce qu il faut retenir, il faut retenir, ce que on retient, retenir, essentiel, en bref, en résumé, résumé, points clés, point clé, conclusion*, leçon*, enseignements, bilan, synthèse, en un coup d’œil, principaux points, les points essentiels, en conclusion, verdict, notre analyse, le point',
    ),
    questionsHeading: list(
      'questions ouvertes, question ouverte, questions en suspens, en suspens, sans réponse, inconnues, ce que on ignore, on ignore, ignore, reste à savoir, reste-t-il à savoir, points à éclaircir, zones d ombre, ce qui reste, reste flou, questions, incertitudes, pas encore tranché',
    ),
    aheadHeading: list(
      'et maintenant, et après, la suite, perspectives, prochaines étapes, quelle suite, que va-t-il se passer',
    ),
    office: list(
      'président, présidente, vice-président, ministre, premier, première, chancelier, chancelière, sénateur, sénatrice, gouverneur, gouverneure, maire, roi, reine, prince, princesse, pape, directeur, directrice, chef, cheffe, pdg, patron, patronne, secrétaire, commissaire, ambassadeur, ambassadrice, porte-parole, député, députée, juge, procureur, procureure, préfet, préfète, médiateur, médiatrice, délégué, déléguée, représentant, représentante, conseiller, conseillère, entraîneur, entraîneuse, capitaine, colonel, général, amiral, évêque, archevêque, professeur, professeure, dr, docteur, avocat, avocate, mme, m, mm, mlle, me, dirigeant, dirigeante, responsable, gérant, recteur, rectrice, adjoint, adjointe, trésorier, leader',
    ),
    former: list('ancien, ancienne, anciens, ex, ancien*, précédent, précédente, déchu, destitué, destituée'),
    placePreposition: list('à, dans, en, près, hors, vers, chez'),
    hedge: list(
      'environ, près de, quelque, quelques, presque, plus de, moins de, au moins, au plus, jusque, entre, une trentaine, une quarantaine, une cinquantaine, autour de, approximativement, à peine, estimé, estimée, minimum, maximum, autre, autres, supplémentaires, moyenne, déjà',
    ),
    reported: list(
      'dit, dits, disent, déclaré, déclare, affirmé, affirme, indiqué, indique, annoncé, annonce, selon, précisé, précise, expliqué, explique, rapporté, rapporte, assuré, assure, estimé, estime, averti, souligné, souligne, déploré',
    ),
    firstPerson: list('je, nous, mon, ma, mes, notre, nos, moi, vous, votre, vos'),
  },
  eventTypes: {
    meeting: list(
      'réunion, réunions, rencontre, rencontres, rencontré, rencontrés, sommet, sommets, pourparlers, entretien, entretiens, conférence, négociation, négociations, audience, audition, débat, débats, session, séance, assemblée, congrès, convention, conciliation, réuni, réunis, réunies, tête-à-tête, table ronde',
    ),
    call: list('appel téléphonique, téléphoné, entretien téléphonique, coup de fil'),
    vote: list(
      'vote, votes, voté, votent, votera, scrutin, élection, élections, référendum, suffrage, élu, élue, élus, consultation',
    ),
    attack: list(
      'attaque, attaques, attaqué, frappe, frappes, invasion, envahi, offensive, raid, raids, bombardement, bombardements, bombardé, assaut, attentat, attentats, embuscade, tirs',
    ),
    accident: list(
      'explosion, explosions, explosé, accident, accidents, collision, incendie, incendies, déraillement, déraillé, effondrement, effondré, fuite, naufrage, crash, chavir*, échoué',
    ),
    disaster: list(
      'séisme, tremblement, inondation, inondations, crue, crues, ouragan, tempête, cyclone, typhon, tsunami, éruption, sécheresse, glissement',
    ),
    agreement: list(
      'accord, accords, traité, pacte, trêve, cessez-le-feu, compromis, signé, signée, signature, ratifi*, protocole',
    ),
    ruling: list(
      'jugement, jugé, arrêt, verdict, condamné, condamnée, condamnation, acquitté, acquittée, acquittement, inculp*, procès, plainte, tribunal, cour',
    ),
    arrest: list('arrestation, arrestations, interpell*, incarcéré, incarcérée, détention, garde à vue, emprisonné'),
    injury: list('blessé, blessée, blessés, blessées, blessures'),
    death: list(
      'mort, morte, morts, mortes, décès, décédé, décédée, tué, tuée, tués, tuées, assassin*, meurtre, meurtres, disparu',
    ),
    appointment: list(
      'nommé, nommée, nommés, nomination, investi, investie, investiture, désigné, désignée, recruté, promu, promue',
    ),
    dismissal: list(
      'démission, démissionné, démissionnaire, démissionnerait, limogé, limogée, licencié, licenciée, licenciés, licenciement, licenciements, renvoyé, destitué, destitution, révoqué',
    ),
    launch: list(
      'lancement, lancé, lancée, inauguré, inaugurée, inauguration, ouverture, ouvert, dévoilé, dévoilée, présenté, présentée',
    ),
    merger: list('fusion, fusionné, acquisition, rachat, racheté, rachetée, acheté, acquis'),
    protest: list(
      'manifestation, manifestations, manifesté, manifestants, rassemblement, grève, grèves, émeute, émeutes, affrontements, débrayage, mobilisation, blocage',
    ),
    match: list('match, finale, demi-finale, tournoi, championnat, course, régate, coup d’envoi'),
    outbreak: list('épidémie, pandémie, contaminé, contaminés, cas confirmés, foyer'),
  },
  noFutures: list('choléra, opéra, caméra, guérilla, ira, lira, mira, vra, chimera, etcétéra, riviera'),
  futures: list('*era, *eront, *ira, *iront, *endra, *endront, *vra, *vront, *ettra, *ettront'),
  answers: [
    list('annul*, invalid*, confirm*, valid*, cass*'),
    list('approuv*, adopt*, rejet*, ratifi*, bloqu*, valid*, refus*, autoris*, interdi*, tranch*, décid*, feu vert'),
    list('reste*, rester, quitt*, retir*, maintien*, part, partira, parti, partie, départ'),
    list('revien*, reven*, revient, reprend*, repren*, repris, reprise, retour*'),
    list(
      'pay*, paie, paiera, vers*, débloqu*, gel*, rembours*, financ*, indemnis*, prend en charge, prendra en charge, à hauteur de',
    ),
    list('démission*, limog*, destitu*, révoqu*, rester en poste, reste en poste'),
    list('candidat*, se présente*, brigu*'),
    list('gagn*, remport*, perd*, battu, battue, batt*, victoire, défaite'),
    list('accept*, reconn*, refus*, concéd*'),
    list('sign*, accord, conclu*, conclure, accord*'),
    list('tenir, tiendra, tenu, tenue, avoir lieu, aura lieu, eu lieu, annul*, report*'),
    list('dirig*, présid*, succéd*, remplac*, nomm*, désign*, élu, élue, choisi*'),
    list('prolong*, renouvel*, expir*, reconduit*, reconduir*'),
    list('inculp*, condamn*, acquitt*, poursuiv*, procès, jug*'),
    list('ouvr*, ouvert*, rouvr*, rouvert*, ferm*'),
    list('grève, débray*, suspend*, suspendu*, maint*'),
    list('renonc*, abandonn*, maint*, poursui*'),
    list('publi*, divulgu*, révél*'),
    list('constru*, achev*, termin*, démol*, rénov*, répar*'),
    list('augment*, relev*, baiss*, rédui*'),
    list('rejoind*, rejoint, adhér*, admis*, inclu*, invit*, exclu*, particip*'),
    list('promet*, promis*, engag*, offr*, offert*, contribu*'),
    list('vend*, vendu*, achet*, acqui*, fusion*, rachet*'),
    list('arrêt*, extrad*, libér*, emprisonn*'),
    list('rencontr*, réuni*'),
    list('surviv*, survécu, mour*, mort*, guéri*, sauv*'),
    list('lanc*, commenc*, début*, arrêt*, cess*, fin, finir, retard*'),
    list('réquisition*, interven*, intervien*, ordonn*, lev*'),
    list('porte plainte, appel, poursui*'),
    list('savait, savaient, connaissait, su'),
    list(
      'caus*, provoqu*, dû à, due à, dus à, dues à, est dû, est due, origine, imputable, imputables, à cause, en raison, responsable, responsables, déclench*, entraîn*',
    ),
    list('gard*, conserv*, perd*, perdu, retir*, retirée, priv*, rend*, rendu, restitu*, renonc*'),
    list('appart*, propriétaire*, possèd*, posséd*'),
    list('exploit*, gér*, assur*, repren*, reprend*, repris, reprise, dirig*'),
    list('empêch*, bloqu*, stopp*, suspend*, suspendu*, interd*, interdit*'),
    list('arriv*, livr*, reçoi*, reçu, reçue, reçus, recev*, parven*'),
    list('prêt*, emprunt*, crédit'),
    list('coût*, coûté'),
    list('débat*, débattu, discut*, examin*'),
    list('publi*, montr*, remis, remise, remet*, divulg*'),
  ],
  contraries: [
    {
      of: 'thing',
      sides: [
        list(
          'approuvé, approuvée, approuvés, approuvées, adopté, adoptée, adoptés, adoptées, confirmé, confirmée, confirmés, ratifié, ratifiée, validé, validée, validés, accepté, acceptée, maintenu, maintenue, prolongé, prolongée, accordé, accordée',
        ),
        list(
          'rejeté, rejetée, rejetés, rejetées, retiré, retirée, retirés, annulé, annulée, annulés, abandonné, abandonnée, refusé, refusée, refusés, révoqué, révoquée, abrogé, abrogée, cassé, cassée',
        ),
      ],
    },
    {
      of: 'person',
      sides: [
        list(
          'limogé, limogée, renvoyé, renvoyée, licencié, licenciée, destitué, destituée, évincé, évincée, révoqué, suspendu, suspendue',
        ),
        list('démissionné, démissionne, a quitté ses fonctions'),
      ],
    },
    {
      of: 'person',
      sides: [
        list('condamné, condamnée, condamnés, reconnu coupable, reconnue coupable'),
        list('acquitté, acquittée, acquittés, relaxé, relaxée, blanchi, blanchie'),
      ],
    },
    {
      of: 'person',
      sides: [list('survécu, rétabli, rétablie'), list('mort, morte, morts, décédé, décédée, tué, tuée')],
    },
  ],
  acts: [
    list('coûte, coûté, coûtait, acheté, achetée, prix, valeur'),
    list('réclame, réclamait, réclamé, exige, demande, demandait'),
    list('accordé, dommages, indemnité, doit payer, devra payer'),
    list('amende'),
    list('participé, participants, manifest*'),
    list('emploie, employés, salariés, emplois'),
    list('arrêté, arrêtés, détenu, détenus'),
    list('condamné, prison, peine'),
  ],
  words: {
    function: list(
      "le, la, les, un, une, des, du, de, au, aux, à, et, ou, mais, donc, or, ni, car, que, qui, quoi, dont, où, lequel, laquelle, lesquels, lesquelles, ce, cet, cette, ces, cela, ça, ceci, celui, celle, ceux, celles, il, elle, ils, elles, on, nous, vous, je, tu, me, te, se, lui, leur, leurs, en, y, mon, ma, mes, ton, ta, tes, son, sa, ses, notre, nos, votre, vos, ne, pas, plus, moins, jamais, rien, aucun, aucune, si, comme, quand, lorsque, pendant, depuis, après, avant, dès, vers, chez, dans, sur, sous, pour, par, avec, sans, entre, contre, selon, malgré, hors, près, lors, jusque, parmi, est, sont, était, étaient, sera, seront, serait, seraient, fut, été, être, soit, suis, es, sommes, êtes, a, ont, avait, avaient, aura, auront, aurait, auraient, ai, as, avons, avez, eu, avoir, ait, fait, font, faire, peut, peuvent, pourrait, pourraient, doit, doivent, devait, devaient, devrait, devraient, va, vont, très, tout, tous, toute, toutes, autre, autres, même, mêmes, aussi, encore, déjà, alors, ainsi, cependant, toutefois, pourtant, puis, ensuite, enfin, bien, peu, trop, ici, là, comment, pourquoi, combien, quel, quelle, quels, quelles, dit, déclaré, indiqué, affirmé, mme, mm, non, oui, afin, parce, tandis, lorsqu'il, aujourd'hui, oeuvre, c'est, c’est, m, quelque, quelques, chaque, plusieurs, tel, telle, etc, jusqu'en, jusqu'au, qu'il, qu'elle",
    ),
    calendar: list(
      "janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, janv, févr, avr, juil, sept, oct, nov, déc, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, printemps, été, automne, hiver, pâques, noël, hier, demain, aujourd'hui, matin, soir, midi, nuit, an, ans, année, années, mois, semaine, semaines, jour, jours, journée, trimestre, semestre, début, fin, mi, dernier, dernière, prochain, prochaine, veille, lendemain",
    ),
    pronoun: list('ils, elles, il, elle, leur, leurs, son, sa, ses, lui'),
    link: list(
      'lieu, tenu, tenue, eu, prévu, prévue, prévus, prévues, programmé, programmée, organisé, organisée, entre, annoncé, annoncée, signé, signée, reporté, reportée, annulé, annulée, produit, survenu',
    ),
    preposition: list('de, du, des, à, au, aux, en, dans, sur, par, pour, avec, entre, contre, chez, vers, sous'),
    connector: list('de, du, des, la, le, les, et, van, von, der, al, el, ben, bin, en, sur, sous'),
    company: list(
      'groupe, banque, compagnie, société, sa, sas, parti, gouvernement, commission, ministère, fondation, union, syndicat, association, partners, holding',
    ),
    persons: list('personnes, victimes, gens, vies, morts'),
    whether: list('si'),
    // Any verb may begin a question.
    auxiliary: [],
    existence: [],
    opener: list('et, mais, ou, donc, alors'),
    leaning: list('il, elle, ils, elles, cela, ça, lui'),
    yesOrNo: list('oui, non'),
    postpones: list('reporté, reportée, reportés, reportées, reporte, ajourné, ajournée, repoussé, repoussée, différé'),
    when: list('quand'),
    manner: list('pourquoi, comment'),
    why: list('pourquoi'),
    whom: list('qui'),
    or: list('ou'),
    quantity: list('aucun, aucune, tout, toute, chaque'),
    promise: list('sera, seront, va, vont, doit'),
    forWhom: list('pour'),
    supposes: list('retirez, fermez, supprimez, enlevez, vendez'),
    modal: list(
      'sera, seront, va, vont, peut, peuvent, pourrait, pourraient, doit, doivent, devrait, devraient, à, de',
    ),
    ought: list('doit, doivent, devrait, devraient, faut'),
    vague: list(
      'temps, fois, chose, choses, façon, manière, question, questions, affaire, partie, sorte, nouveau, nouvelle, nouveaux, prochain, prochaine, jour, jours, semaine, semaines, mois, an, ans, année, années, premier, première, dernier, dernière, vraiment, grand, grande, petit, bon, mauvais, quelqu, quelque, passe, passer, passé, vient, venir, va, prend, prendre, veut, faut, besoin, sait, savoir, su, connu, pense, signifie, clair, incertain, inconnu, reste, rester, dépend, ignore, encore, aussi',
    ),
    infinitive: list('à, de, être, pour'),
    anaphor: list('il, elle, cela, ça, ce, qui, celui-ci, celle-ci, ils, elles'),
    denies: list('dément, démentent, démenti, démentit, nie, nient, nié, niait, réfute, réfuté, récuse, conteste'),
    dismisses: list('rejette, rejettent, rejeté, balaie, balayé, écarte, écarté, réfute, réfuté'),
    hearsay: list(
      'rumeur, rumeurs, information, informations, spéculation, spéculations, allégation, allégations, accusation, accusations, soupçons, bruit, bruits',
    ),
    that: list('que, avoir'),
    versus: list('contre, à'),
    margin: list('par'),
    comesOut: list('gagné, battu, perdu, voté'),
    whole: list('tous, toutes'),
    clock: list('seconde, secondes, minute, minutes, heure, heures'),
    elapsed: list('après, plus'),
    term: list('an, ans, année, années, mois, semaine, semaines, jour, jours'),
    aged: list('a, depuis, dernières, derniers, prochaines, prochains, dernier, avant, auparavant, tard'),
    part: list(
      'premier, première, deuxième, second, seconde, troisième, dernier, dernière, prochain, prochaine, ancien, ancienne, autre, autres',
    ),
    joins: list('et, ou'),
    being: list('est, sont, été, était, étaient, être, fut, sera, seront'),
    undertaking: list(
      'plan, plans, projet, projets, offre, offres, tentative, pourparlers, négociations, proposition, programme, idée, demande, candidature, accord',
    ),
    calledOff: list(
      'annule, annulent, annulé, reporte, reporté, abandonne, abandonné, suspend, ajourne, renonce, renoncé',
    ),
    labour: [],
    reschedules: list(
      'reporté, reportée, reportés, reportées, reporte, repoussé, repoussée, repousse, déplacé, déplacée, décalé, décalée, avancé, avancée, renvoyé, renvoyée, ajourné, ajournée, différé, différée',
    ),
    till: list("au, à, jusqu'au, jusqu'à"),
    decision: list('décision, décisions, jugement, verdict, arrêt'),
    determiner: list(
      'le, la, les, un, une, des, ce, cet, cette, ces, son, sa, ses, leur, leurs, notre, nos, votre, vos, mon, ma, mes, tout, toute, tous, toutes, du, au, aux',
    ),
    announces: list('annoncé, annonçait, promis, proposé, offert, organisé, convenu, invité, convoqué'),
    decided: list(
      'décidé, décidée, tranché, tranchée, fixé, fixée, connu, connue, annoncé, annoncée, résolu, dit, dire, précisé, préciser, expliqué, expliquer, révélé, révéler, dévoilé, indiqué, indiquer, établi, établie, décider, confirmé, clair, certain, sait, savoir, communiqué, décision, explication',
    ),
    genitive: list('de, du'),
    known: list('le, la, les, ce, cette, ces'),
    indefinite: list('un, une, des, quelques'),
    since: list('après, avant, depuis, jusque, suite, malgré, lors'),
    ownPage: list(
      'article, page, billet, texte, version, direct, blog, podcast, infolettre, dépêche, résumé, synthèse, aperçu, panorama',
    ),
    publishes: list('publié, publiée, jour, actualisé, actualisée, modifié, modifiée, corrigé, corrigée, paru, parue'),
    hosts: list('accueille, accueillera, accueillir, accueilli'),
    yearly: list('an, année, annuel, annuels, annuellement'),
    pluperfect: list('avait, avaient'),
    perfect: list('a, ont, est, sont'),
    sinceThen: list('depuis'),
    not: list('pas, non'),
    clitic: [],
    thing: list('il, elle'),
    light: list(
      'premier, première, second, seconde, troisième, dernier, dernière, prochain, nouveau, nouvelle, vieux, vieille, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, demi, moitié, partie, temps, fois, jour, jours, semaine, semaines, mois, an, ans, année, années, heure, heures, commence, commencer, commencé, début, débuter, fin, finir, mettre, mis, mise, prendre, prend, pris, donner, donne, donné, aller, venir, vient, venu, devenir, devenu, garder, voir, vu, voulu, veut, besoin, montrer, montré, dire, demander, demandé, appeler, savoir, penser, chose, choses, façon, beaucoup, grand, grande, petit, petite, bon, bonne, mauvais, haut, bas, tôt, tard, autour, long, presque, prévu, prévue, selon, personnes, gens, nombre, lieu, côté, travail, million, millions, milliard, milliards, mille, cent, euros, voix',
    ),
    says: list('dit, déclaré'),
    bareNoun: list('danger, cause, place, vigueur'),
    merely: list('seulement, simplement'),
    permission: list('accord, autorisation, permission, consentement, aval, permis'),
    oneBehindTens: [],
    roughly: list('environ, quelque, quelques, presque, approximativement'),
    uncounted: list(
      'an, ans, année, années, mois, semaine, semaines, jour, jours, heure, heures, minute, minutes, seconde, secondes, h, pour, cent, degré, degrés, mètres, kilomètres, km, euros, dollars, tonnes, fois, points',
    ),
  },
  numbers: {
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
  },
  currencies: {
    euro: 'EUR',
    euros: 'EUR',
    dollar: 'USD',
    dollars: 'USD',
    livres: 'GBP',
    francs: 'CHF',
    yens: 'JPY',
    yuans: 'CNY',
    roubles: 'RUB',
    couronnes: 'crown',
    dirhams: 'dirham',
  },
  scales: { cent: 1e2, mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
};
