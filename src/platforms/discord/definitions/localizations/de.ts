import type { Localization } from '../../../../../commands/localizations/localization.ts';
import { germanDigest } from './de-digest.ts';

/** German for what only chat has. */
export const german: Localization = {
  ...germanDigest,
  '*/briefing': { description: 'Ein anderes Briefing als das hier übliche' },
  '*/share': { description: 'Die Antwort allen hier zeigen; sonst sehen nur Sie sie' },
  '*/picture/dark': { description: 'dunkel' },
  '*/picture/light': { description: 'hell' },
  help: { description: 'Was jeder Befehl tut, was die Zeichen bedeuten und wo mehr steht' },
  settings: { description: 'Was Admins für diesen Server einstellen' },
  'settings/show': { description: 'Alles, was eingestellt ist' },
  'settings/briefing': { description: 'Das übliche Briefing des Servers oder eines Kanals' },
  'settings/briefing/briefing': { description: 'Das Briefing; weglassen, um keines mehr vorzugeben' },
  'settings/briefing/channel': { description: 'Nur für diesen Kanal; weglassen für den ganzen Server' },
  'settings/zone': { description: 'Die Zeitzone, in der Tage und Uhrzeiten gemeint sind' },
  'settings/zone/zone': { description: 'Ein Name wie Europe/Berlin; weglassen für UTC' },
  'settings/language': { description: 'Die Sprache der Antworten' },
  'settings/language/language': { description: 'Weglassen, damit alle in ihrer eigenen Sprache lesen' },
  'settings/admin-role': { description: 'Welche Rolle neben „Server verwalten“ einstellen darf' },
  'settings/admin-role/role': { description: 'Die Rolle; weglassen, damit es keine mehr ist' },
  'settings/access': { description: 'Wer von einem Briefing erfahren darf' },
  'settings/access/briefing': { description: 'Das Briefing' },
  'settings/access/visibility': { description: 'Für alle, oder nur in gewählten Kanälen' },
  'settings/access/channel': {
    description: 'Ein Kanal, in dem das private Briefing gelesen wird; mehr wählen Sie in der Antwort',
  },
  'settings/alerts': { description: 'Der Kanal, in dem Admins von Störungen erfahren' },
  'settings/alerts/channel': { description: 'Der Kanal; weglassen für keinen' },
  'settings/history': { description: 'Wer wann was geändert hat' },
  'settings/export': { description: 'Alle Einstellungen als Datei' },
  'settings/import': { description: 'Einstellungen aus einer solchen Datei, im Ganzen' },
  'settings/import/file': { description: 'Eine Datei, die /settings export geschrieben hat' },
};
