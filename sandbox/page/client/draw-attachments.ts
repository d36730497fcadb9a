import { html, nothing, type TemplateResult } from 'lit-html';
import { type JsonObject, numberIn, textIn } from '../../json.ts';
import { icon } from './icons.ts';
import { ownFile } from './safe-link.ts';

function size(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1_048_576 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
}

function drawSave(address: string, name: string): TemplateResult {
  return html`<a class="save" href=${address} download=${name} title="Save ${name}">
    ${icon('save')}<span class="hidden">Save ${name}</span>
  </a>`;
}

/** A picture that the sandbox holds itself; of one from elsewhere only its address is shown. */
export function drawPicture(media: JsonObject, description: string, kind = 'picture'): TemplateResult {
  const address = ownFile(media['url']);
  const outside = textIn(media['url']);
  if (address === null) {
    return html`<p class="odd">
      ${description === '' ? 'A picture' : description}: nothing is loaded from outside this machine
      (<span class="address">${outside}</span>).
    </p>`;
  }
  const name = decodeURIComponent(new URL(address).pathname.split('/').at(-1) ?? '');
  return html`<span class="pictured">
    <a class=${kind} href=${address} target="_blank" rel="noopener">
      <img src=${address} alt=${description === '' ? 'Picture without a description' : description} loading="lazy" />
    </a>
    ${kind === 'picture' ? drawSave(address, name) : nothing}
  </span>`;
}

/** A file that came with a message: a picture is shown, and every file can be opened and saved. */
export function drawAttachment(attachment: JsonObject): TemplateResult {
  const name = textIn(attachment['title'] ?? attachment['filename']);
  const address = ownFile(attachment['url']);
  const isPicture = /^image\/(?:png|jpeg|gif|webp)/u.test(textIn(attachment['content_type']));
  if (isPicture) return drawPicture(attachment, textIn(attachment['description'] ?? name));
  return html`<div class="attachment">
    ${icon('file')}
    <div>
      ${
        address === null
          ? html`<span>${name}</span>`
          : html`<a href=${address} target="_blank" rel="noopener">${name}</a>`
      }
      <small>${size(numberIn(attachment['size']) ?? 0)}</small>
    </div>
    ${address === null ? nothing : drawSave(address, textIn(attachment['filename']))}
  </div>`;
}
