import { type APIMediaGalleryComponent, ComponentType } from 'discord-api-types/v10';
import { cutText } from './cut-text.ts';
import { DISCORD } from './limits.ts';
import { plainText } from './plain-text.ts';

/** The name of the file that is sent with a page that shows a picture. */
export const PICTURE_FILE = 'picture.png';

/** A picture that is sent along as `PICTURE_FILE`, with what it shows for those who do not see it. */
export function drawGallery(alt: string): APIMediaGalleryComponent {
  const description = cutText(plainText(alt), (part) => part.length <= DISCORD.description);
  return {
    type: ComponentType.MediaGallery,
    items: [{ media: { url: `attachment://${PICTURE_FILE}` }, description }],
  };
}
