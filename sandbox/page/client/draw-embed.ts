import { html, nothing, type TemplateResult } from 'lit-html';
import { type JsonObject, isObject, objectsIn, textIn } from '../../json.ts';
import type { Mark } from '../shapes.ts';
import { drawPicture } from './draw-attachments.ts';
import { drawText } from './draw-marks.ts';
import { safeLink } from './safe-link.ts';
import { colour } from './set-colour.ts';

/** An embed, the older way of showing a card. */
export function drawEmbed(embed: JsonObject, marks: Readonly<Record<string, readonly Mark[]>>): TemplateResult {
  const part = (name: string): JsonObject => (isObject(embed[name]) ? embed[name] : {});
  const link = safeLink(textIn(embed['url']));
  const title = drawText(marks, embed['title']);
  const [author, footer, image] = [textIn(part('author')['name']), textIn(part('footer')['text']), part('image')];
  return html`<div class="container embed" ${colour(embed['color'])}>
    ${author === '' ? nothing : html`<div class="author">${author}</div>`}
    ${
      embed['title'] === undefined
        ? nothing
        : html`<h3>
          ${
            embed['url'] === undefined || link === null
              ? title
              : html`<a href=${link} target="_blank" rel="noreferrer noopener">${title}</a>`
          }
        </h3>`
    }
    <div class="text">${drawText(marks, embed['description'])}</div>
    <div class="fields">
      ${objectsIn(embed['fields']).map(
        (field) =>
          html`<div class=${field['inline'] === true ? 'inline' : ''}>
            <h4>${drawText(marks, field['name'])}</h4>
            <div class="text">${drawText(marks, field['value'])}</div>
          </div>`,
      )}
    </div>
    ${image['url'] === undefined ? nothing : drawPicture(image, '')}
    ${footer === '' ? nothing : html`<small>${footer}</small>`}
  </div>`;
}
