import { storePhrasesInGerman } from '../../../../../commands/texts/store-phrases-de.ts';
import { counted } from '../../../../view/counted.ts';
import type { Texts } from './texts.ts';

export const german: Texts = {
  locale: 'de',
  asOf: (day) => `nichts Neueres als ${day}`,
  undatedBriefing: 'kein Dokument sagt, wie weit es reicht',
  documents: (count) => counted('de', count, { one: '# Quelle', other: '# Quellen' }),
  version: (version) => `Fassung ${version}`,
  published: (day) => `veröffentlicht ${day}`,
  knows: (day) => `Stand ${day}`,
  asWritten: (status, date) => `Status: ${status}. Datum im Wortlaut: „${date}“.`,
  undated: 'ohne Datum',
  more: (sources) => counted('de', sources, { one: 'und # weitere', other: 'und # weitere' }),
  open: 'öffnen',
  continued: (heading) => `${heading} (Fortsetzung)`,
  page: (page, pages) => `Seite ${page} von ${pages}`,
  tone: { warning: 'Hinweis', error: 'Fehler' },
  marks: {
    disputed: 'hier widersprechen sich die Quellen, siehe /conflicts',
    'single-source': 'nur ein Dokument',
    'inferred-date': 'ein Teil des Datums ist erschlossen',
  },
  empty: 'Hier gibt es nichts zu zeigen.',
  sources: 'Quellen',
  section: (heading) => `Abschnitt „${heading}“`,
  characters: (start, end) => `Zeichen ${start}–${end}`,
  basis: (day, basis) => `${day} (${storePhrasesInGerman(basis)})`,
  gone: 'Dieses Dokument ist nicht mehr im Briefing; das Zitat steht hier, wie es war.',
};
