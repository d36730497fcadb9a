import type { DocumentDate } from '../../../model/document.ts';
import { isAsPublished } from '../../../view/is-as-published.ts';
import { fitText, nameSource } from './cite.ts';
import { cutStart, cutText } from './cut-text.ts';
import { escapePlain } from './escape-text.ts';
import { fitsRoom, PIECE, type Room } from './limits.ts';
import { plainText } from './plain-text.ts';
import type { QuoteInContext } from './quote-in-context.ts';
import { showInterval } from './show-civil-day.ts';
import { showLink } from './show-link.ts';
import type { Texts } from './texts.ts';

const CONTEXT = 300;
const BASIS: Room = { characters: 80, bytes: 200 };
const SECTION: Room = { characters: 120, bytes: 300 };

/** A citation in full: source, the quote in bold between its neighbours, then place, dates with their basis, and link. */
export function drawQuote({ citation, document, before, after }: QuoteInContext, texts: Texts): string {
  const date = (value: DocumentDate): string =>
    texts.basis(showInterval(value, texts.locale), fitText(value.basis, BASIS));
  const { section, published, asOf, start, end } = citation;
  const facts = [
    ...(section === null ? [] : [texts.section(fitText(section, SECTION))]),
    published === null ? texts.undated : texts.published(date(published)),
    ...(asOf === null || isAsPublished(asOf, published) ? [] : [texts.knows(date(asOf))]),
    texts.characters(start, end),
  ];
  const link = showLink(document?.link ?? null, texts.open);
  const lead = plainText(cutStart(plainText(before), CONTEXT));
  const tail = cutText(plainText(after), (part) => part.length <= CONTEXT);
  const draw = (quote: string): string =>
    [
      `**${nameSource(citation)}**`,
      [escapePlain(lead), `**${escapePlain(quote)}**`, escapePlain(tail)].filter((part) => part !== '').join(' '),
      `-# ${[...facts, ...(link === null ? [] : [link])].join(' · ')}`,
      ...(document === null ? [`-# ${texts.gone}`] : []),
    ].join('\n');
  return draw(cutText(plainText(citation.quote) || '–', (part) => fitsRoom(draw(part), PIECE)));
}
