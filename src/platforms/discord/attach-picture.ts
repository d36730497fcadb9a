import type { RawFile } from 'discord.js';
import type { Made } from './answer-request.ts';
import { layoutOf } from './answer-page.ts';
import type { Bot } from './bot.ts';
import { pictureFile } from './picture-file.ts';
import { hasPicture, pictureOnPage } from './render/render-view.ts';
import type { Rendered } from './render/rendered.ts';
import { withoutGallery } from './render/without-gallery.ts';
import { wordsFor } from './words/words-for.ts';

/** A drawn page with what is sent along; an empty list takes away what another page had, no list leaves all as it is. */
export interface Attached {
  readonly body: Rendered;
  readonly files?: readonly RawFile[];
}

/**
 * The picture of a page as a file, where the page shows one. An answer without pictures is given back at once; one whose
 * picture cannot be drawn says so instead, for the list is what was asked for.
 */
export function attachPicture(
  bot: Pick<Bot, 'pictures' | 'log'>,
  { answer, briefing }: Pick<Made, 'answer' | 'briefing'>,
  page: number,
  language: string,
  body: Rendered,
): Attached | Promise<Attached> {
  const layout = layoutOf(briefing, language);
  if (!hasPicture(answer.view, layout)) return { body };
  const picture = pictureOnPage(answer.view, page, layout);
  if (picture === null) return { body, files: [] };
  const instead = (err: unknown): Attached => {
    bot.log.error({ err }, 'a picture could not be drawn');
    const components = withoutGallery(body.components, wordsFor(language).noPicture);
    return { body: { ...body, components }, files: [] };
  };
  if (bot.pictures === null) return instead(new Error('nobody draws pictures here'));
  return bot.pictures
    .png(picture)
    .then((png) => ({ body, files: [pictureFile(png)] }))
    .catch(instead);
}
