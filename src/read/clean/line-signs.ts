import type { Draft } from '../draft.ts';
import { readByline } from './byline.ts';
import { isCaption } from './caption.ts';
import { isCommentsHeading, isPageMark, isPrompt, isRelatedHeading } from './cue-words.ts';
import { isFeedback } from './foot-words.ts';
import { isToolbar } from './toolbar.ts';
import { type LineShape, lineShape } from './line-shape.ts';

/** Longest line, in words, that standing twice makes suspect: entries of menus do, sentences and refrains may. */
const MENU_WORDS = 6;

const ONWARD =
  /^(?:read|continue|learn|see|find out|get)\b.{0,12}\b(?:more|full|whole|rest|reading|story)\b.{0,20}$|^(?:weiterlesen|mehr lesen|lire la suite|leer más|seguir leyendo|ler mais|leggi (?:tutto|di più)|lees (?:meer|verder)|czytaj dalej|читать (?:далее|полностью)|читати далі|اقرأ المزيد|阅读(?:全文|更多)).{0,4}$/iu;

/** What tells whether a block is of the article: its looks, its cues, and how often it stands on the page. */
export interface LineSigns extends LineShape {
  readonly draft: Draft;
  /** Commas and their like, at most three: prose has them, menus do not. */
  readonly commas: number;
  /** Share of capitalised words among the longer ones; ½ when there are too few to tell. */
  readonly titled: number;
  readonly comments: boolean;
  readonly related: boolean;
  readonly prompt: boolean;
  /** A link onward that stands again and again: it ends the parts of a newsletter. */
  readonly onward: boolean;
  /** A counter, a page switch, an advert of the page's builder. */
  readonly mark: boolean;
  /** A menu, a trail or a row of buttons. */
  readonly toolbar: boolean;
  /** A byline or a date alone. */
  readonly byline: boolean;
  readonly caption: boolean;
  readonly repeated: boolean;
}

/** Looks at every block of a page. */
export function lineSigns(drafts: readonly Draft[]): LineSigns[] {
  const times = new Map<string, number>();
  for (const each of drafts) times.set(each.text, (times.get(each.text) ?? 0) + 1);
  return drafts.map((each) => {
    const { text } = each;
    return {
      ...lineShape(text),
      draft: each,
      commas: Math.min(3, text.slice(0, 400).match(/[,，、;]/g)?.length ?? 0),
      titled: titledShare(text),
      comments: isCommentsHeading(text),
      related: isRelatedHeading(text),
      prompt: isPrompt(text) || isFeedback(text),
      onward: (times.get(text) ?? 0) > 1 && ONWARD.test(text),
      mark: isPageMark(text),
      toolbar: isToolbar(each),
      byline: readByline(text) !== null,
      caption: isCaption(text),
      repeated: (times.get(text) ?? 0) > 1,
    };
  });
}

/** True when any cue marks a block as furniture; looks alone are none. */
export function isCued(signs: LineSigns): boolean {
  return signs.comments || signs.related || signs.prompt || signs.mark || (signs.repeated && signs.words <= MENU_WORDS);
}

/** A line inside the article that is no part of it. */
export function isInsert(signs: LineSigns): boolean {
  return signs.comments || signs.related || signs.prompt || signs.mark;
}

function titledShare(text: string): number {
  const long = text.slice(0, 200).match(/(?<!\p{L})\p{L}{4,}/gu) ?? [];
  if (long.length < 2) return 0.5;
  return long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length;
}
