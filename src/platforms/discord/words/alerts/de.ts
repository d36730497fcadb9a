import type { AlertWords } from './alert-words.ts';

export const german: AlertWords = {
  title: 'Mit einer Ausgabe stimmt etwas nicht',
  told: {
    late: ({ channel, period }) => `Die Ausgabe${of(period)} in ${channel} kam zu spät.`,
    missed: ({ channel, period }) => `Die Ausgabe${of(period)} in ${channel} wurde nicht veröffentlicht.`,
    held: ({ channel, period }) =>
      `Die Ausgabe${of(period)} in ${channel} ist angehalten: Vielleicht steht sie dort, vielleicht nicht. Bitte nachsehen; die nächste kommt wie geplant.`,
    failed: ({ channel, period }) => `Die Ausgabe${of(period)} in ${channel} konnte nicht veröffentlicht werden.`,
    suspended: ({ channel }) => `Die Ausgaben in ${channel} sind ausgesetzt. Setze sie fort, wenn es behoben ist.`,
    waiting: ({ channel, period }) => `Die Ausgabe${of(period)} in ${channel} wartet auf ihr Briefing.`,
  },
  why: {
    'too-late': 'Es gelang nicht rechtzeitig.',
    overtaken: 'Eine neuere war fällig und wurde stattdessen veröffentlicht.',
    unreadable:
      'Wie sie eingerichtet wurden, kann diese Fassung des Bots nicht lesen; es bleibt, wie es ist. Eine neuere Fassung hilft vielleicht, sonst /digest remove und neu einrichten.',
    private: 'Ihr Briefing darf in diesem Kanal nicht mehr erzählt werden.',
    'channel-gone': 'Den Kanal gibt es nicht mehr.',
    'no-permission': 'Ich darf den Kanal nicht sehen oder dort nicht schreiben.',
    'thread-gone': 'Der Thread der Ausgabe wurde gelöscht.',
    'wants-tag': 'Das Forum nimmt keinen Beitrag ohne Tag, und ich setze keine: Es muss ihn auch ohne erlauben.',
    'not-accepted': 'Discord hat sie nicht angenommen; mehr steht im Protokoll.',
    incomplete: 'Nur ihr erster Teil konnte veröffentlicht werden.',
    'history-unreadable': 'Ich darf den Verlauf des Kanals nicht lesen und kann nicht selbst nachsehen.',
    'briefing-broken': 'Das Briefing kann nicht gelesen werden.',
  },
  schedule: (id) => `Zeitplan \`${id}\``,
};

function of(period: string): string {
  return period === '' ? '' : ` vom ${period}`;
}
