import type { Lexicon } from './lexicon.ts';
import { wordList as list } from './word-list.ts';

/** Spanish cues. General news and policy Spanish; no word of any one subject. */
export const spanish: Lexicon = {
  language: 'es',
  traits: { whetherOpens: false, decimalComma: true, spacedThousands: true },
  cues: {
    cancelled: list(
      'cancelado, cancelada, cancelados, canceladas, cancelar, cancela, cancelan, canceló, cancelaron, cancelación, suspendido, suspendida, suspendidos, suspendidas, suspendió, aplazado, aplazada, aplazados, aplazadas, aplaza, aplazó, aplazaron, aplazamiento, pospuesto, pospuesta, pospone, pospuso, posponer, anulado, anulada, anulados, anuladas, anuló, no tendrá lugar, no se celebrará, no se celebrarán, no se celebró, no llegó a celebrarse, no tuvo lugar, desconvocado, desconvocada, desconvocó, desconvocan, retirado, retirada del, abandonado el plan, archivado, frustrado, frustrada, descartado, descartada, descartó, quedó sin efecto, no se hará, no habrá',
    ),
    planned: list(
      'previsto, prevista, previstos, previstas, programado, programada, programados, programadas, planea, planean, prevé, prevén, está previsto, va a, van a, deberá, deberán, debe, deben, tiene previsto, tienen previsto, se espera, espera, esperan, próximo, próxima, convocado para, convocada para, anunciado para, fijado para, fijada para, será, serán, tendrá, tendrán, habrá, *ará, *arán, *erá, *erán, *irá, *irán, *drá, *drán',
    ),
    arranged: list(
      'previsto, prevista, previstos, previstas, programado, programada, programados, programadas, fijado, fijada, convocado, convocada, debía, debían, iba a, iban a, anunciado para, anunciada para, esperado, esperada',
    ),
    asOf: list(
      'datos hasta, información hasta, situación a, actualizado a, actualizada a, a fecha de, actualizado el, actualizada el, a día',
    ),
    speculated: list(
      'posible, posibles, posiblemente, quizá, quizás, tal vez, probable, probables, probablemente, eventual*, potencial*, rumor, rumores, especul*, se baraja, barajan, hipótesis, hipotético, sin confirmar, no confirmado, propuesto, propuesta, propuestas, al parecer, presunt*, supuest*, sería posible, es posible, puede que',
    ),
    denied: list(
      'desmintió, desmiente, desmienten, desmintieron, desmentido, desmentida, desmentir, niega, niegan, negó, negaron, ha negado, negado, negaba, rechazó las acusaciones, rechaza las acusaciones, rechazó que, rechazó los rumores, sin fundamento, es falso, falso que, bulo, no hay nada de cierto, carece de fundamento',
    ),
    negated: list(
      'no, nunca, jamás, ningún, ninguno, ninguna, nada, nadie, ni, sin, tampoco, apenas, rehus*, se niega, se negó, fracas*',
    ),
    future: list(
      'será, serán, tendrá, tendrán, habrá, va a, van a, deberá, deberán, próximo, próxima, próximos, próximas, futuro, futura, pronto, mañana, previsto, prevista, previstos, previstas, programado, programada, espera, esperan, *ará, *arán, *erá, *erán, *irá, *irán, *drá, *drán',
    ),
    tookPlace: list(
      'tuvo lugar, tuvieron lugar, se celebró, se celebraron, aprobó, aprobaron, aprobado, aprobada, aceptó, aceptaron, aceptado, rechazó, rechazaron, rechazado, firmó, firmaron, firmado, firmada, anunció, anunciaron, anunciado, decidió, decidieron, decidido, acordó, acordaron, acordado, nombró, nombrado, nombrada, eligió, eligieron, elegido, elegida, dimitió, dimitieron, dimitido, renunció, abrió, abrieron, abierto, empezó, comenzó, comenzaron, inició, iniciaron, terminó, concluyó, publicó, publicado, publicada, presentó, presentaron, presentado, entregó, entregado, ganó, ganaron, perdió, votó, votaron, votado, confirmó, confirmado, alcanzó, alcanzaron, murió, murieron, muerto, herido, heridos, heridas, resultaron, resultó, dejó, detenido, detenidos, detuvo, liberado, vendió, vendido, compró, comprado, lanzó, inauguró, inaugurado, ocurrió, se produjo, produjo, llegó, llegaron, reunió, reunieron, reunido, manifestaron, elevó, subieron, subió, bajó, cayó, ratificó, cerró, cerrado, descubrió, entró',
    ),
    since: list('desde, tras, después de, antes de, hasta, con motivo de, a raíz de'),
    clause: list(
      'mientras, aunque, pero, sino, porque, para que, a pesar de, después de que, antes de que, desde que, cuando, que, quien, quienes, donde, y, e, como, cuyo, cuya, según, si bien, ya que',
    ),
    uncertain: list(
      'ninguna decisión, sin decisión, en estudio, bajo investigación, sigue siendo un misterio, es un misterio, persisten las dudas, persisten dudas, hay dudas, sin respuesta, en el aire, por decidir, por determinar, por resolver, por aclarar, sin aclarar, sin resolver, sin fecha, no hay fecha, aún no hay, todavía no hay, no ha trascendido, no se conoce, no se ha decidido, no se ha aclarado, no se ha explicado, opiniones divididas, por ver si, está por ver, queda por ver, nadie puede decir, la cuestión es, la pregunta es, la duda es, se desconoce, desconoce, se ignora, no está claro, no queda claro, está por ver, falta por saber, falta saber, por saber, por determinar, por decidir, por resolver, no se sabe, nadie sabe, tampoco se sabe, no se conoce, incierto, incierta, incertidumbre, dudoso, en duda, en el aire, en suspenso, pendiente, pendientes, sin resolver, sin decidir, sigue abierta, queda abierta, sigue sin, aún no, todavía no, no hay fecha, sin fecha, no ha decidido, no se ha decidido, depende de, dependerá de, queda por, demasiado pronto, la pregunta es, interrogante, interrogantes, incógnita, incógnitas',
    ),
    contested: list(
      'es objeto de disputa, en disputa, es controvertido, es controvertida, versiones contradictorias, se contradicen, está en entredicho',
    ),
    interrogative: list(
      'si, cómo, quién, quiénes, qué, cuándo, dónde, por qué, cuál, cuáles, cuánto, cuánta, cuántos, cuántas',
    ),
    watch: list(
      'a seguir, habrá que ver, pregunta abierta, preguntas abiertas, cuestión central, pregunta clave, preguntas clave, próximos pasos, y ahora qué, sin respuesta, incógnitas, por resolver, pendiente de, qué falta por saber, gran pregunta',
    ),
    partly: list(
      'parcial*, en parte, en principio, preliminar*, provisional*, primer paso, primer acuerdo, limitado, limitada, con condiciones, de forma provisional',
    ),
    comesAbout: list(
      'creado, creada, establecido, establecida, encontrado, celebrado, celebrada, abierto, abierta, lanzado, concedido, aprobado, comenzado, empezó, nombrado',
    ),
    givesUp: list(
      'abandonó, abandonado, abandonada, abandonan, abandona, renunció a, renuncia a, renunciaron a, retiró, retirado, retirada, retira, rompió, rompieron, rotas, roto',
    ),
    reason: list(
      'porque, a causa de, debido a, la razón fue, razón es, motivo fue, motivo es, se explica por, se debe a, se debió a, por eso, causado por, causada por',
    ),
    answers: list('responde a la pregunta, queda resuelta, ha quedado resuelta, está resuelta, despeja la duda'),
    refuted: list('ninguna prueba, no encontró pruebas, no halló pruebas, no encontró nada, resultó ser falso'),
    notRuledOut: list('no se descarta, no puede descartarse, no se puede descartar, no descarta, no descartan'),
    overtaken: list(
      'obsoleto, obsoleta, superado, superada, sin objeto, ya no es relevante, reemplazado por, quedó atrás',
    ),
    stakeSure: list(
      'en juego, está en juego, se juega, se juegan, mucho que perder, todo que perder, corre el riesgo, corren el riesgo, riesgo de perder, supervivencia, la ruina, depende su futuro, prueba de fuego',
    ),
    stakeStrong: list(
      'en juego, riesgo*, arriesg*, amenaz*, peligr*, tem*or*, temen, teme, temían, temor, temores, preocup*, inquiet*, consecuencia*, perder, pierde, pierden, perdería, perderían, perderá, pérdida*, quebrar, quiebra*, bancarrota, ruina, arruin*, colaps*, derrumb*, desplom*, hund*, debilit*, socav*, desestabiliz*, catástrofe*, catastróf*, crisis, crucial*, decisiv*, vital*, grave*, cierr*, cierre*, escasez, paro, desempleo, despid*, desabastec*, precedente, sacrific*, abandon*, credibilidad, daño*, dañ*, encarec*, alert*, advirt*, advert*, perjudic*, fracas*, hambre, deuda*',
    ),
    stakeModal: list('podría, podrían, puede, pueden, pudiera, pudieran'),
    conditional: list(
      'sería, serían, habría, habrían, tendría, tendrían, *aría, *arían, *ería, *erían, *iría, *irían, *dría, *drían',
    ),
    condition: list('si, sin, salvo que, a menos que, de lo contrario, en caso de, sino'),
    stakeEffect: list(
      'reduc*, reforz*, fortalec*, mejor*, empeor*, agrav*, impid*, imped*, proteg*, garantiz*, asegur*, permit*, caus*, provoc*, llevar a, abrir la puerta, costar, costaría, cuesta, costará, gan*, limit*, retras*, emple*, puestos, salario*, precio*, sub*, baj*, aument*, vivienda*, financi*, acceso, estabil*, transform*, influ*, afect*, benefici*, salv*, depend*, suministr*, obras',
    ),
    stakeToll: list(
      'ningún, ninguna, nada, nadie, nunca, jamás, sólo, solo, no podrá, no podrán, imposible, sin, el último, la última, fin, morir, morirá, inhabitable, vacío, vacía, demandado, demandada',
    ),
    fearing: list('tem*or*, teme, temen, advirt*, alert*, preocup*'),
    conclusion: list(
      'al final, en definitiva, en resumen, en suma, en conclusión, a fin de cuentas, sobre todo, ante todo, lección*, enseñanza*, muestra, muestran, demuestra, prueba, revela, ilustra, subraya, lo principal, principal*, fundamental*, claramente, se trata de, significa, en el fondo, clave*',
    ),
    concluding: list(
      'la lección, las lecciones, una lección, lección de, lección del, lecciones de, la enseñanza, la moraleja, en resumen, en definitiva, la conclusión, concluye que, concluyen que, lo que importa, lo que cuenta, se resume en, una cosa está clara, en el fondo',
    ),
    contrast: list(
      'en vez de, en lugar de, nada más que, no solo, no sólo, no tanto, solo cuando, sólo cuando, el único, la única, los únicos, mejor que, peor que, más importante que, más fuerte que, más rápido que, vale más, vale menos, vale poco, tarde o temprano, pero no, pero nadie, pero nada, sino que',
    ),
    verdict: list(
      'prueba de que, considerado como, considerada como, visto como, vista como, descrito como, punto de inflexión, símbolo de, recuerda que, una cosa es clara, cuestión de, asunto de, nos enseña, el verdadero, la verdadera, en el corazón de, eslabón más débil',
    ),
    timelineHeading: list(
      'cronología, calendario, fechas clave, los hechos, antecedentes, historia, cómo se llegó, cómo hemos llegado, hitos, línea de tiempo, etapas, desarrollo',
    ),
    stakesHeading: list(
      'en juego, consecuencias, riesgos, impacto*, repercusiones, implicaciones, por qué importa, importancia, desafíos, retos, amenazas, perspectivas, intereses, puntos de fricción, qué significa, costes, costos, temas',
    ),
    atStake: list(
      'en juego, por qué importa, por qué es importante, qué significa para, quién pierde, qué supone, qué implica, qué consecuencias, que perder',
    ),
    takeawaysHeading: list(
      'claves, clave, lo esencial, lo más importante, lo importante, en resumen, resumen, en breve, conclusión, conclusiones, lecciones, lección, puntos clave, balance, síntesis, ideas principales, de un vistazo, veredicto, para recordar, lo que hay que saber',
    ),
    questionsHeading: list(
      'preguntas abiertas, pregunta abierta, preguntas pendientes, preguntas sin respuesta, sin respuesta, incógnitas, lo que no se sabe, lo que no, no sabemos, falta por saber, por saber, pendiente, por resolver, interrogantes, preguntas, dudas',
    ),
    aheadHeading: list('y ahora qué, qué viene ahora, perspectivas, próximos pasos, lo que viene, qué pasará'),
    office: list(
      'presidente, presidenta, vicepresidente, vicepresidenta, ministro, ministra, primer, primera, canciller, senador, senadora, gobernador, gobernadora, alcalde, alcaldesa, rey, reina, príncipe, princesa, papa, director, directora, jefe, jefa, consejero, consejera, delegado, delegada, secretario, secretaria, comisario, comisaria, embajador, embajadora, portavoz, diputado, diputada, juez, jueza, fiscal, abogado, abogada, líder, dirigente, representante, entrenador, entrenadora, capitán, coronel, general, almirante, obispo, arzobispo, profesor, profesora, doctor, doctora, dr, dra, sr, sra, don, doña, responsable, gerente, rector, rectora, mediador, mediadora, tesorero',
    ),
    former: list(
      'ex, exministro, exministra, expresidente, expresidenta, antiguo, antigua, anterior, anteriores, depuesto, depuesta, destituido',
    ),
    placePreposition: list('en, cerca de, fuera de, hacia'),
    hedge: list(
      'unos, unas, alrededor de, cerca de, casi, más de, menos de, al menos, como mínimo, como máximo, hasta, aproximadamente, en torno a, otros, otras, varios, varias, adicionales, medio, apenas, estimado, estimada',
    ),
    reported: list(
      'dijo, dijeron, dice, declaró, afirmó, afirma, anunció, según, señaló, explicó, explica, aseguró, asegura, indicó, informó, advirtió, subrayó, precisó, sostuvo',
    ),
    firstPerson: list(
      'yo, nosotros, nosotras, mi, mis, nuestro, nuestra, nuestros, nuestras, me, nos, tú, usted, ustedes',
    ),
  },
  eventTypes: {
    meeting: list(
      'reunión, reuniones, reunió, reunieron, reunirán, reúne, encuentro, encuentros, cumbre, cumbres, conversaciones, conferencia, negociación, negociaciones, audiencia, comparecencia, debate, debates, sesión, asamblea, congreso, convención, junta, cita, pleno',
    ),
    call: list('llamada, llamadas, telefoneó, conversación telefónica'),
    vote: list(
      'voto, votos, votó, votaron, votarán, votación, votaciones, elección, elecciones, referéndum, comicios, elegido, elegida, plebiscito',
    ),
    attack: list(
      'ataque, ataques, atacó, invasión, invadió, ofensiva, bombardeo, bombardeos, bombardeó, asalto, atentado, atentados, emboscada',
    ),
    accident: list(
      'explosión, explosiones, explotó, accidente, accidentes, choque, colisión, incendio, incendios, descarril*, derrumbe, derrumbes, derrumbó, colapso, fuga, vertido, naufragio, naufragó',
    ),
    disaster: list(
      'terremoto, seísmo, sismo, inundación, inundaciones, huracán, tormenta, ciclón, tifón, tsunami, erupción, sequía, deslizamiento, riada',
    ),
    agreement: list(
      'acuerdo, acuerdos, tratado, pacto, tregua, alto-el-fuego, firmó, firmaron, firmado, firma, ratific*, convenio',
    ),
    ruling: list(
      'sentencia, fallo, veredicto, condenado, condenada, condena, absuelto, absuelta, imput*, juicio, demanda, tribunal',
    ),
    arrest: list('arrest*, detenido, detenida, detenidos, detención, detuvo, encarcelado, prisión'),
    injury: list('herido, herida, heridos, heridas, lesionado, lesionados'),
    death: list(
      'murió, murieron, muerto, muerta, muertos, muertas, muerte, muertes, fallecido, fallecidos, falleció, asesin*',
    ),
    appointment: list(
      'nombrado, nombrada, nombró, nombramiento, investidura, juró, designado, designada, contratado, ascendido',
    ),
    dismissal: list(
      'dimisión, dimitió, dimitirá, dimitido, renunció, renuncia, destituido, destituida, destitución, despedido, despedida, despidos, cese, cesado, cesada',
    ),
    launch: list(
      'lanzamiento, lanzó, inauguró, inaugurado, inaugurada, inauguración, apertura, abrió, presentó, presentado, presentada',
    ),
    merger: list('fusión, fusiones, fusionó, adquisición, adquirió, compra, compró, venta, absorción, opa'),
    protest: list(
      'protesta, protestas, protestaron, manifestación, manifestaciones, manifestaron, manifestantes, concentración, huelga, huelgas, disturbios, marcha, paro',
    ),
    match: list('partido de, final, semifinal, torneo, campeonato, carrera'),
    outbreak: list('brote, epidemia, pandemia, contagiado, contagiados, casos confirmados'),
  },
  futures: list('*ará, *arán, *erá, *erán, *irá, *irán, *drá, *drán'),
  answers: [
    list('anul*, invalid*, confirm*, ratific*, revoc*'),
    list('aprob*, aprueb*, adopt*, rechaz*, ratific*, bloque*, vet*, autoriz*, prohib*, luz verde, decid*, acept*'),
    list('permanec*, qued*, salir, sale, salió, salida, abandon*, retir*, se va, se fue'),
    list('vuelv*, volver*, volvió, regres*, reanud*, retom*'),
    list('pag*, abon*, desbloque*, congel*, reembols*, financ*, indemniz*, asum*, cobr*'),
    list('dimit*, renunci*, destitu*, cesa*, despid*, seguir en el cargo'),
    list('candidat*, se presenta*, postul*'),
    list('gan*, perd*, pierd*, derrot*, victoria, vencer, venció'),
    list('acept*, reconoc*, rechaz*, conced*'),
    list('firm*, acuerd*, acord*, pact*'),
    list('celebr*, tendrá lugar, tuvo lugar, cancel*, aplaz*, pospon*, suspend*'),
    list('dirig*, presid*, suced*, reemplaz*, sustitu*, nombr*, design*, elegid*, eleg*, elig*, lider*, encabez*'),
    list('prorrog*, renov*, expir*, venc*'),
    list('imput*, conden*, absolv*, absuelt*, juzg*, juicio'),
    list('abr*, abiert*, reabr*, cerr*, cierr*, clausur*, mantener*'),
    list('huelga, desconvoc*, suspend*'),
    list('public*, divulg*, revel*'),
    list('constru*, termin*, demol*, rehabilit*, repar*, limp*'),
    list('sub*, aument*, baj*, reduc*, elev*'),
    list('ingres*, adher*, admit*, inclu*, invit*, exclu*, particip*'),
    list('promet*, comprom*, ofrec*, contribu*'),
    list('vend*, compr*, adquir*, fusion*'),
    list('arrest*, deten*, extradit*, liber*, encarcel*'),
    list('reún*, reun*, encontr*'),
    list('sobreviv*, mur*, muer*, recuper*, rescat*'),
    list('lanz*, empez*, empiez*, comenz*, comienz*, inici*, deten*, ces*, retras*'),
    list('interv*, orden*, levant*, impon*, impus*'),
    list('demand*, apel*, recurr*'),
    list('sabía, sabían, conocía, supo'),
    list('caus*, provoc*, debid*, se debe, se debió, origen, origin*, por culpa, responsable*, desencaden*, culpa*'),
    list(
      'perd*, pierd*, perder*, perderá, conserv*, mantien*, manten*, mantuv*, retir*, quit*, devolv*, devuel*, revoc*',
    ),
    list('pertenec*, propietari*, dueñ*, pose*'),
    list('gestion*, explot*, asum*, administr*, oper*, encarg*, adjudic*, adjudicó'),
    list('impid*, imped*, bloque*, suspend*, paraliz*, prohib*'),
    list('lleg*, entreg*, recib*'),
    list('prest*, préstamo, crédito'),
    list('cost*, cuest*'),
    list('debat*, debatir*, discut*'),
  ],
  contraries: [
    {
      of: 'thing',
      sides: [
        list(
          'aprobó, aprobaron, aprobado, aprobada, ratificó, ratificaron, ratificado, ratificada, confirmó, confirmaron, confirmado, confirmada, adoptó, adoptaron, aceptó, aceptaron, aceptado, aceptada, mantuvo, mantuvieron, prorrogó, prorrogado, concedió, concedieron',
        ),
        list(
          'rechazó, rechazaron, rechazado, rechazada, retiró, retiraron, retirado, retirada, anuló, anularon, anulado, anulada, revocó, revocaron, revocado, revocada, derogó, derogado, vetó, vetaron, denegó, denegaron',
        ),
      ],
    },
    {
      of: 'person',
      sides: [
        list('destituyó, destituido, destituida, cesó, cesado, cesada, despidió, despedido, despedida'),
        list('dimitió, dimitieron, dimitido, renunció, presentó su dimisión'),
      ],
    },
    {
      of: 'person',
      sides: [
        list('condenó, condenado, condenada, declarado culpable, declarada culpable'),
        list('absolvió, absuelto, absuelta'),
      ],
    },
    {
      of: 'person',
      sides: [
        list('sobrevivió, sobrevivieron, recuperado, recuperada'),
        list('murió, murieron, falleció, fallecieron'),
      ],
    },
  ],
  acts: [
    list('cuesta, costó, costaba, comprado, compró, precio, valor'),
    list('reclama, reclamó, reclamaba, exige, exigió, demanda'),
    list('concedió, indemnización, daños, debe pagar, tendrá que pagar'),
    list('multa'),
    list('participaron, asistieron, participantes'),
    list('emplea, empleados, empleos'),
    list('detenidos, detenido, arrestados'),
    list('condenado, prisión, cárcel, pena'),
  ],
  words: {
    function: list(
      'el, la, los, las, lo, un, una, unos, unas, de, del, a, al, en, y, e, o, u, pero, sino, que, quien, quienes, cual, cuales, cuyo, cuya, donde, cuando, como, si, no, ni, ya, más, menos, muy, tan, tanto, también, tampoco, por, para, con, sin, sobre, bajo, entre, hasta, desde, tras, ante, contra, según, hacia, durante, mediante, este, esta, estos, estas, ese, esa, esos, esas, esto, eso, aquel, aquella, aquellos, ello, él, ella, ellos, ellas, yo, tú, nosotros, usted, ustedes, se, le, les, me, te, nos, su, sus, mi, mis, nuestro, nuestra, nuestros, nuestras, es, son, era, eran, fue, fueron, será, serán, sería, serían, ser, sido, siendo, sea, sean, está, están, estaba, estaban, estar, estado, ha, han, había, habían, habrá, habría, haber, he, hemos, hay, hubo, haya, hayan, tiene, tienen, tenía, tenían, tendrá, tendrán, tener, puede, pueden, podría, podrían, debe, deben, debía, debían, deberá, va, van, iba, ir, hace, hacer, hizo, todo, toda, todos, todas, otro, otra, otros, otras, mismo, misma, cada, algún, alguno, alguna, algunos, algunas, ningún, ninguna, nada, nadie, algo, alguien, así, aún, todavía, entonces, luego, después, antes, ahora, aquí, allí, además, aunque, porque, pues, mientras, sin, embargo, qué, quién, cómo, cuándo, dónde, cuál, cuánto, dijo, dice, dijeron, declaró, anunció, sr, sra, sí, etc, tal, tales, casi, solo, sólo, nunca, siempre, bien, mal',
    ),
    calendar: list(
      'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre, ene, feb, abr, jun, jul, ago, sept, oct, nov, dic, lunes, martes, miércoles, jueves, viernes, sábado, domingo, primavera, verano, otoño, invierno, navidad, hoy, ayer, mañana, anteayer, tarde, noche, mediodía, año, años, mes, meses, semana, semanas, día, días, trimestre, semestre, principios, finales, mediados, pasado, pasada, próximo, próxima',
    ),
    pronoun: list('ellos, ellas, él, ella, su, sus'),
    link: list(
      'lugar, tuvo, celebró, celebrada, celebrado, prevista, previsto, previstas, previstos, programada, programado, convocada, entre, ocurrió, firmado, firmada, anunciado, anunciada, aplazada, aplazado, cancelada, cancelado, produjo, junta',
    ),
    preposition: list('de, del, a, al, en, por, para, con, entre, contra, sobre, bajo, hacia, desde'),
    connector: list('de, del, la, las, los, el, y, van, von, da, al, bin, ibn'),
    company: list(
      'grupo, banco, compañía, sociedad, sa, empresa, partido, gobierno, comisión, ministerio, fundación, unión, sindicato, asociación, holding',
    ),
    persons: list('personas, víctimas, gente, vidas'),
    whether: list('si'),
    // Any verb may begin a question.
    auxiliary: [],
    existence: [],
    opener: list('y, pero, o, entonces'),
    leaning: list('él, ella, ellos, ellas, ello, esto, eso'),
    yesOrNo: list('sí, no'),
    postpones: list('aplazado, aplazada, aplaza, pospuesto, pospuesta, postergado, postergada'),
    when: list('cuándo'),
    manner: list('cómo'),
    why: list('porqué'),
    whom: list('quién, quiénes'),
    or: list('o, u'),
    quantity: list('ningún, ninguna, cualquier, cada, todo, toda'),
    promise: list('será, serán, va, van'),
    forWhom: list('para'),
    supposes: list('quite, quiten, cierre, retire, venda'),
    modal: list('será, serán, va, van, puede, pueden, podría, podrían, debe, deben, deberá, a'),
    ought: list('debe, deben, debería, deberían'),
    vague: list(
      'tiempo, vez, veces, cosa, cosas, manera, forma, pregunta, preguntas, asunto, parte, tipo, nuevo, nueva, nuevos, próximo, próxima, día, días, semana, semanas, mes, meses, año, años, primero, primera, último, última, mucho, muchos, realmente, gran, grande, pequeño, bueno, malo, alguien, algo, ocurre, ocurrir, ocurrió, pasa, pasar, viene, venir, toma, tomar, quiere, necesita, sabe, saber, conocido, piensa, significa, claro, incierto, desconocido, desconoce, queda, sigue, depende, falta, aún',
    ),
    infinitive: list('a, de, ser, para'),
    anaphor: list('esto, eso, ello, que, este, esta, ella, él, la, lo, fue'),
    denies: list('desmintió, desmiente, desmienten, desmintieron, niega, niegan, negó, negaron, negado, desmentido'),
    dismisses: list('rechazó, rechaza, rechazan, rechazaron, descartó, refutó'),
    hearsay: list(
      'rumor, rumores, información, informaciones, especulación, especulaciones, acusación, acusaciones, denuncias, versiones, bulos',
    ),
    that: list('que, haber'),
    versus: list('contra, a'),
    margin: list('por'),
    comesOut: list('ganó, venció, perdió, votó'),
    whole: list('todos, todas'),
    clock: list('segundo, segundos, minuto, minutos, hora, horas'),
    elapsed: list('después, más'),
    term: list('año, años, mes, meses, semana, semanas, día, días'),
    aged: list('hace, desde, últimos, últimas, próximos, próximas, antes, tarde, edad'),
    part: list(
      'primer, primera, primero, segundo, segunda, tercer, tercera, último, última, próximo, próxima, antiguo, antigua, otro, otra, otros, otras',
    ),
    joins: list('y, e, o'),
    being: list('se, es, son, fue, fueron, ser, sido, está, están, será, serán, era'),
    undertaking: list(
      'plan, planes, proyecto, proyectos, oferta, ofertas, intento, conversaciones, negociaciones, propuesta, programa, idea, solicitud, candidatura, acuerdo',
    ),
    calledOff: list(
      'canceló, cancela, cancelan, cancelaron, suspendió, aplazó, aplaza, aplazaron, pospuso, pospone, anuló, desconvocó',
    ),
    labour: [],
    reschedules: list(
      'aplazado, aplazada, aplazó, aplaza, pospuesto, pospuesta, pospuso, pospone, retrasado, retrasada, trasladado, trasladada, trasladó, adelantado, adelantada, adelantó, postergado, postergada',
    ),
    till: list('al, a, hasta'),
    decision: list('decisión, decisiones, fallo, sentencia, veredicto'),
    determiner: list(
      'el, la, los, las, un, una, unos, unas, este, esta, estos, estas, ese, esa, su, sus, nuestro, nuestra, mi, todo, toda, todos, todas, al, del',
    ),
    announces: list('anunció, anunciado, prometió, prometido, ofreció, organizó, acordó, invitó, convocó'),
    decided: list(
      'decidido, decidida, resuelto, fijado, conocido, anunciado, aclarado, dicho, decir, dice, dijo, explicado, explicar, revelado, revelar, precisado, precisar, detallado, detallar, confirmado, decidir, aclarar, establecido, claro, seguro, sabe, saber, decisión, explicación',
    ),
    genitive: list('de, del'),
    known: list('el, la, los, las, este, esta, esa, ese'),
    indefinite: list('un, una, unos, unas, otro, otra'),
    since: list('tras, desde, hasta, durante, después, antes'),
    ownPage: list(
      'artículo, página, texto, versión, directo, blog, podcast, boletín, noticia, nota, resumen, panorama, síntesis',
    ),
    publishes: list(
      'publicado, publicada, actualizado, actualizada, modificado, modificada, corregido, corregida, apareció',
    ),
    hosts: list('acoge, acogerá, acoger, acogió, alberga, albergará'),
    yearly: list('año, anual, anuales, anualmente'),
    pluperfect: list('había, habían'),
    perfect: list('ha, han'),
    sinceThen: list('desde'),
    not: list('no'),
    clitic: list('lo, la, los, las'),
    thing: list('ello, esto'),
    light: list(
      'primero, primera, primer, segundo, segunda, tercero, tercer, último, última, próximo, nuevo, nueva, viejo, vieja, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, medio, mitad, parte, tiempo, vez, veces, día, días, semana, semanas, mes, meses, año, años, hora, horas, empezar, empezó, empezará, comenzar, comenzó, inicio, fin, final, poner, puso, tomar, tomó, dar, dio, venir, vino, quedar, quedó, ver, visto, querer, quiere, mostrar, decir, pedir, pidió, llamar, saber, pensar, cosa, cosas, manera, mucho, muchos, gran, grande, pequeño, bueno, malo, alto, bajo, temprano, tarde, alrededor, largo, casi, previsto, prevista, según, personas, gente, número, lugar, lado, trabajo, millón, millones, mil, cien, ciento, euros, votos',
    ),
    says: list('dijo, dice'),
    bareNoun: list('marcha, vigor, peligro, juego'),
    merely: list('solo, sólo, solamente, simplemente'),
    permission: list('permiso, autorización, consentimiento, aprobación, licencia'),
    oneBehindTens: [],
    roughly: list('unos, unas, casi, aproximadamente'),
    uncounted: list(
      'año, años, mes, meses, semana, semanas, día, días, hora, horas, minuto, minutos, segundo, segundos, por, ciento, grados, metros, kilómetros, km, euros, dólares, toneladas, veces, puntos',
    ),
  },
  numbers: {
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    trece: 13,
    catorce: 14,
    quince: 15,
    dieciséis: 16,
    diecisiete: 17,
    dieciocho: 18,
    diecinueve: 19,
    veinte: 20,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
  },
  currencies: {
    euro: 'EUR',
    euros: 'EUR',
    dólar: 'USD',
    dólares: 'USD',
    libras: 'GBP',
    francos: 'CHF',
    yenes: 'JPY',
    yuanes: 'CNY',
    rublos: 'RUB',
    pesos: 'peso',
    coronas: 'crown',
  },
  scales: { cien: 1e2, mil: 1e3, millón: 1e6, millones: 1e6, billón: 1e12, billones: 1e12 },
};
