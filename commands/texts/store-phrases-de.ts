/**
 * What the store says in English of its own making, and the same in German: why a side of a conflict is the weaker one,
 * what a date was taken from, why a passage of a page was left out. They may be joined: `published: byline, without a year`.
 */
const PHRASES: readonly (readonly [english: string, german: string])[] = [
  ['fewer independent sources', 'weniger unabhängige Quellen'],
  [' against ', ' gegen '],
  ['older knowledge: its newest source reaches to', 'älteres Wissen: Ihre neueste Quelle reicht bis'],
  ["the other side's to", 'die der anderen Seite bis'],
  ['equally many independent sources', 'gleich viele unabhängige Quellen'],
  ['with knowledge of the same age', 'mit gleich altem Wissen'],
  ['that look back on it', 'die darauf zurückblicken'],
  ['the other side was told on', 'die andere Seite stand schon da am'],
  ['before the day that it gives', 'vor dem Tag, den sie nennt'],
  [', a summary by an assistant,', ', die Zusammenfassung eines Assistenten,'],
  ['one is a summary by an assistant', 'eine ist die Zusammenfassung eines Assistenten'],
  ['are summaries by an assistant', 'sind Zusammenfassungen eines Assistenten'],
  [
    'a summary by an assistant that cites others of them is not counted',
    'die Zusammenfassung eines Assistenten, die andere von ihnen anführt, zählt nicht',
  ],
  ['who only repeats another of them is not counted', 'wer nur eine andere wiederholt, zählt nicht'],
  ['one side only', 'nur eine Seite'],
  ['stated in the front matter', 'im Kopf der Datei genannt'],
  ['stated in the text', 'im Text genannt'],
  ['latest past date that it tells', 'letzter vergangener Tag, von dem es berichtet'],
  ['day in a link', 'Tag in einem Link'],
  ['day in the address of the page', 'Tag in der Adresse der Seite'],
  ['date of the message', 'Datum der Nachricht'],
  ['latest day in the feed', 'letzter Tag im Feed'],
  ['published, after', 'veröffentlicht laut'],
  ['published', 'veröffentlicht'],
  ['the last change in the page’s data', 'letzter Änderung in den Daten der Seite'],
  ['the last change in a meta tag of the page', 'letzter Änderung in einem Meta-Tag der Seite'],
  ['the page’s data', 'den Daten der Seite'],
  ['a meta tag of the page', 'einem Meta-Tag der Seite'],
  ['a time tag of the page', 'einem Zeit-Tag der Seite'],
  ['line of the last change', 'Zeile der letzten Änderung'],
  ['byline', 'Autorenzeile'],
  ['dateline', 'Ortsmarke'],
  ['without a year', 'ohne Jahr'],
  ['the year is inferred', 'das Jahr ist erschlossen'],
  [
    'the one in which other documents tell the days that it tells',
    'das, in dem andere Dokumente dieselben Tage nennen',
  ],
  ['the one nearest to what the other documents know', 'das nächste an dem, was die anderen Dokumente wissen'],
  ['the latest such day that is not in the future', 'der letzte solche Tag, der nicht in der Zukunft liegt'],
  ['the first one after all that it tells', 'das erste nach allem, wovon es berichtet'],
  ['repeats the title', 'wiederholt den Titel'],
  ['is the title', 'ist der Titel'],
  ['above the headline', 'über der Überschrift'],
  ['above the article', 'über dem Artikel'],
  ['below the article', 'unter dem Artikel'],
  ['outside the article', 'außerhalb des Artikels'],
  ['citation badge', 'angeklebter Quellenhinweis'],
  ['stray token', 'verirrtes Zeichen'],
  ['looks like the name of a site', 'sieht aus wie der Name einer Website'],
  ['breadcrumbs', 'Pfad der Seite'],
  ['caption of a picture', 'Bildunterschrift'],
  ['gallery of pictures', 'Bildergalerie'],
  ['stands twice', 'steht zweimal da'],
  ['biography of the author', 'Angaben zum Autor'],
  ['menu, tool or mark of the page', 'Menü, Werkzeug oder Zeichen der Seite'],
  ['prompt, advert or mark of the page', 'Aufforderung, Werbung oder Zeichen der Seite'],
  ['prompt or notice of the page', 'Aufforderung oder Hinweis der Seite'],
  ['mark of the page', 'Zeichen der Seite'],
  ['mark of a reference', 'Verweiszeichen'],
  ['day of the page', 'Tag der Seite'],
  ['table of contents', 'Inhaltsverzeichnis'],
  ['running head of a page', 'Kolumnentitel'],
  ['number of a page', 'Seitenzahl'],
  ['header of the message', 'Kopf der Nachricht'],
];

const GERMAN = new Map(PHRASES);
const KNOWN = new RegExp([...GERMAN.keys()].toSorted((a, b) => b.length - a.length).join('|'), 'gu');

/** A text of the store's own making in German; what it quotes of a document or a link stays as it is. */
export function storePhrasesInGerman(text: string): string {
  const quoted = text.search(/“|https?:/u);
  const own = quoted === -1 ? text : text.slice(0, quoted);
  return own.replace(KNOWN, (phrase) => GERMAN.get(phrase) ?? phrase) + text.slice(own.length);
}
