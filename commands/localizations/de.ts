import type { Localization } from './localization.ts';

/**
 * German. The names stay English on purpose: a team of several languages tells each other what to type, and the
 * answers name commands too.
 */
export const german: Localization = {
  briefing: { description: 'Das Briefing auf einer Seite: wie frisch es ist und das Wichtigste von allem' },
  timeline: { description: 'Was geschah und was geplant ist, nach Datum' },
  'timeline/from': { description: 'Erster Tag' },
  'timeline/to': { description: 'Letzter Tag' },
  'timeline/about': { description: 'Wörter, um die es in den Ereignissen geht' },
  'timeline/status': { description: 'Nur Ereignisse mit diesem Stand' },
  'timeline/limit': { description: 'Nur so viele Tage, die wichtigsten' },
  'timeline/per-date': { description: 'Nur so viele Ereignisse je Tag, die wichtigsten' },
  'timeline/picture': { description: 'Auch als Bild, mit einer Nummer an jeder Zeile, auf die es verweist' },
  stakes: { description: 'Was zu gewinnen oder zu verlieren ist, nach Thema' },
  'stakes/theme': { description: 'Nur dieses Thema' },
  'stakes/actor': { description: 'Nur was diesen Beteiligten nennt' },
  takeaways: { description: 'Was man sich merken sollte, das Wichtigste zuerst' },
  'takeaways/limit': { description: 'Höchstens so viele' },
  questions: { description: 'Offene Fragen, wie sie stehen und wie es dazu kam' },
  'questions/question': { description: 'Nur diese Frage' },
  'questions/status': { description: 'Nur Fragen mit diesem Stand' },
  'questions/picture': { description: 'Mit einer Frage: zeichnen, wie sie sich bewegt hat' },
  conflicts: { description: 'Wo die Quellen einander widersprechen' },
  ask: { description: 'Was die Dokumente zu etwas sagen, in ihren Worten' },
  'ask/words': { description: 'Was Sie wissen möchten' },
  sources: { description: 'Die Dokumente hinter dem Briefing: wie frisch, und was ausgelassen wurde' },
  'sources/document': { description: 'Nur dieses Dokument' },
  changes: { description: 'Was seit einem Tag oder einer Fassung neu, geändert oder zurückgezogen ist' },
  'changes/since': { description: 'Ein Tag (JJJJ-MM-TT) oder eine Fassung des Briefings' },
  digest: { description: 'Die Ausgabe, die jetzt verschickt würde' },
  'digest/now': { description: 'Der Zeitpunkt, für den sie zusammengestellt wird (ISO 8601)' },
};
