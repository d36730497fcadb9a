import { counted } from '../../view/counted.ts';
import type { PictureWords } from './picture-words.ts';

export const german: PictureWords = {
  locale: 'de',
  sources: 'Quellen',
  undated: 'ohne Datum',
  more: (count) => `+${count} weitere in der Liste; blasse Striche an der Achse`,
  moreUnnumbered: (count) => `+${count} weitere; blasse Striche an der Achse`,
  disputed: 'Quellen widersprechen sich',
  rivals: 'A und B können nicht beide stimmen',
  bar: 'Balken: an einem Tag dieser Spanne',
  isNew: 'fett: neu',
  elsewhere: (script, number) => `(${script}: siehe Nummer ${number} der Liste)`,
  elsewhereUnnumbered: (script) => `(${script}: siehe die Liste)`,
  needsFont: (scripts, fonts) =>
    `Mangels Schrift nicht gezeichnet: ${scripts}. Abhilfe: ${fonts} in den Ordner legen, den ATTACHE_FONTS nennt.`,
  signs: 'Emoji und Zeichen',
  unknownScript: 'eine andere Schrift',
  untitled: 'Zeitleiste',
  events: (count) => counted('de', count, { one: '# Ereignis', other: '# Ereignisse' }),
  span: (from, to) => `${from} bis ${to}`,
  freshness: (day) => `nichts Neueres als ${day}`,
  alt: {
    timeline: (title) => `Bild einer Zeitleiste. ${title}:`,
    ofStatus: (count, status) => `${count} ${status}`,
    undatedToo: (count) => `${count} ohne Datum`,
    disputed: (count) => `Bei ${count} widersprechen sich die Quellen.`,
    important: 'Am wichtigsten:',
    ledger: (title) => `Bild, wie sich eine Frage bewegt hat. ${title}:`,
    noSteps: 'noch kein datierter Schritt',
  },
};
