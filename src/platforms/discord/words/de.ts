import { counted } from '../../../view/counted.ts';
import type { Words } from './words.ts';

export const german: Words = {
  previous: 'Zurück',
  next: 'Weiter',
  sources: 'Quellen',
  export: 'Ausgeben',
  share: 'Teilen',
  anotherLine: 'Die Quellen einer anderen Zeile',
  changedSince: (version) => `Das Briefing hat sich seit dieser Antwort geändert; dies ist Fassung ${version}.`,
  outdatedButton:
    'Dieser Knopf gehört zu einer Antwort, die nicht mehr gelesen werden kann. Bitte den Befehl neu geben.',
  noSources: 'Keine Zeile dieser Seite beruht auf einer Quelle.',
  moreSources: (count) =>
    counted('de', count, {
      one: 'Noch # Stelle sagt es; /timeline zeigt sie.',
      other: 'Noch # Stellen sagen es; /timeline zeigt sie.',
    }),
  chooseBriefing: 'Bitte mit der Option „briefing“ wählen:',
  noBriefing: 'Es gibt kein Briefing, das hier gezeigt werden darf.',
  unknownBriefing: (found, allowed) => `Hier gibt es kein Briefing „${found}“. Erlaubt: ${allowed || 'keines'}`,
  notADay: (option, found) => `„${found}“ ist kein Tag für ${option}. Erlaubt: ein Kalendertag als JJJJ-MM-TT`,
  notACount: (option) => `Erlaubt für ${option}: eine ganze Zahl ab 1`,
  notAChoice: (option, found, allowed) => `„${found}“ ist für ${option} nicht bekannt. Erlaubt: ${allowed}`,
  exported: (title, version) => `${title}, Fassung ${version}`,
  calendarLeftOut: (count) =>
    counted('de', count, {
      one: '# Ereignis ist zu ungenau datiert für einen Kalender und fehlt darin.',
      other: '# Ereignisse sind zu ungenau datiert für einen Kalender und fehlen darin.',
    }),
  noPicture: 'Das Bild konnte nicht gezeichnet werden; hier ist die Liste.',
  tooLarge: (files) => `Zu groß, um hier gesendet zu werden: ${files}`,
  failed: (reference) =>
    `Das ist leider auf meiner Seite schiefgegangen. Geschieht es wieder, hilft den Admins diese Kennung: ${reference}`,
  leaving: 'Ich werde gerade neu gestartet. Bitte in einer Minute noch einmal versuchen.',
  help: {
    title: 'Was ich sagen kann',
    promise:
      'Ich lese die Dokumente eines Briefings und antworte in ihren Worten. Jede Zeile nennt ihre Quelle; nichts ist erfunden.',
    help: 'Diese Seite',
    settings: 'Was Admins für diesen Server einstellen',
    digest: 'Admins lassen zu gewählter Zeit Ausgaben in einem Kanal erscheinen',
    catchUp: 'Die Ausgabe seit einem Tag Ihrer Wahl, nur für Sie',
    marks: '**Die Zeichen**',
    singleSource: 'nur ein Dokument sagt das',
    disputed: 'hier widersprechen sich die Quellen: /conflicts zeigt beide Seiten',
    inferred: 'ein Teil des Datums steht nicht im Dokument und wurde erschlossen',
    visibility:
      '**Wer sieht das?** Nur Sie, es sei denn, Sie fragen mit `share: True` oder drücken „Teilen“. „Quellen“ zeigt die Worte hinter jeder Zeile, „Ausgeben“ gibt die ganze Antwort als Dateien.',
    readOn: 'Mehr in docs/readers.md und docs/admins.md im Repositorium dieses Bots.',
  },
};
