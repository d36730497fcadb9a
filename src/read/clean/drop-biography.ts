import type { Removed } from '../../model/document.ts';
import type { Draft, Page } from '../draft.ts';
import { lineShape } from './line-shape.ts';

/** A sentence that introduces an author: a name, then what the person does. */
const INTRODUCTION =
  /(?:^|(?<=[.!?]["”’)]? ))(\p{Lu}[\p{L}.'’-]+(?: (?:de |van |von |da |al-)?\p{Lu}[\p{L}.'’-]+){1,3})(?:, (?:an? |the )?[\p{L} -]{3,40},)? (?:is|was|has been|covers|writes|reports|edits|works|serves|specialises|specializes|contributes|joined|directs|leads|heads|runs|chairs|teaches|studies|researches|advises) /gu;
/** What lives of authors are made of; two of them beside the introduction make a biography. */
const LIFE =
  /\b(?:journalist|reporter|correspondent|columnist|editor|writer|author of|contributor|freelancer?|analyst|blogger|born in|educated at|graduated|degree|fluent in|based in|lives in|lives with|resides|previously worked|formerly|expertise|experience in|years of experience|covers|has written|has worked|work has appeared|award-winning|specialis\w+|specializ\w+|maintains an? .{0,30}network|passion(?:ate)? (?:for|about)|follow (?:him|her|them)|can be reached)\b/gi;
/** A trade, or the pronoun for a person: without either it is no person's life. */
const PERSONAL =
  /\b(?:he|she|they|journalist|reporter|correspondent|columnist|editor|writer|author|analyst|blogger|contributor|professor|lecturer|researcher|fellow|photographer)\b/i;
/** Last blocks of running text among which a biography may be. */
const LAST_BLOCKS = 3;
const MIN_SIGNS = 2;
const MAX_LENGTH = 1_200;

/** Removes the author's biography at the end, also when it is glued to the last paragraph, and takes the author's name from it. */
export function dropBiography(page: Page): Page {
  const last = page.drafts.flatMap((each, index) => (lineShape(each.text).prose ? [index] : [])).slice(-LAST_BLOCKS);
  for (const index of last) {
    const each = page.drafts[index];
    const found = each === undefined ? null : biographyIn(each, page.drafts.slice(0, index), page.author);
    if (each === undefined || found === null) continue;
    const removed: Removed = { text: each.text.slice(found.start), why: 'biography of the author' };
    const rest = each.text.slice(0, found.start).trimEnd();
    const shorter: Draft[] =
      rest === ''
        ? []
        : [
            {
              ...each,
              text: rest,
              links: each.links.filter((link) => link.at <= rest.length),
              cuts: each.cuts.filter((cut) => cut < rest.length),
            },
          ];
    return {
      ...page,
      drafts: [...page.drafts.slice(0, index), ...shorter, ...page.drafts.slice(index + 1)],
      author: page.author ?? found.name,
      removed: [...page.removed, removed],
    };
  }
  return page;
}

function biographyIn(
  each: Draft,
  before: readonly Draft[],
  author: string | null,
): { start: number; name: string } | null {
  for (const match of each.text.matchAll(INTRODUCTION)) {
    const name = match[1] ?? '';
    const life = each.text.slice(match.index);
    const signs = new Set(life.match(LIFE)?.map((sign) => sign.toLowerCase()));
    // Of whom the byline names, any life will do.
    const enough = author?.includes(name) === true ? 0 : MIN_SIGNS;
    if (life.length > MAX_LENGTH || signs.size < enough || !PERSONAL.test(life)) continue;
    // Someone whom the article tells of is no author of it.
    const surname = name.split(' ').at(-1) ?? name;
    const known =
      before.some((other) => other.text.includes(surname)) || each.text.slice(0, match.index).includes(surname);
    if (!known) return { start: match.index, name };
  }
  return null;
}
