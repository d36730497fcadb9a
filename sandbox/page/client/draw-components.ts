import { html, nothing, type TemplateResult } from 'lit-html';
import { type JsonObject, isObject, numberIn, objectsIn, textIn } from '../../json.ts';
import { press } from './acts.ts';
import { drawAttachment, drawPicture } from './draw-attachments.ts';
import { drawSelect } from './draw-select.ts';
import { drawText } from './draw-marks.ts';
import type { Drawing } from './drawing.ts';
import { icon } from './icons.ts';
import { Component, LINK_BUTTON } from './kinds.ts';
import { safeLink } from './safe-link.ts';
import { colour } from './set-colour.ts';

type Drawn = TemplateResult | typeof nothing;

const STYLES: Readonly<Record<number, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
  5: 'link',
};

function drawEmoji(emoji: unknown): TemplateResult | typeof nothing {
  const name = isObject(emoji) ? textIn(emoji['name']) : '';
  return name === '' ? nothing : html`<span class="emoji" aria-hidden="true">${name}</span>`;
}

export function drawButton({ app, message }: Drawing, button: JsonObject): TemplateResult {
  const label = html`${drawEmoji(button['emoji'])}<span>${textIn(button['label'])}</span>`;
  const style = numberIn(button['style']) ?? 2;
  const link = style === LINK_BUTTON ? safeLink(textIn(button['url'])) : null;
  if (link !== null) {
    return html`<a class="button link" href=${link} target="_blank" rel="noreferrer noopener">${label}${icon('link')}</a>`;
  }
  const at = { id: textIn(message.payload['id']), channel_id: textIn(message.payload['channel_id']) };
  const customId = textIn(button['custom_id']);
  const isBusy = app.busy.has(`${at.id}:${customId}`);
  const isOff = button['disabled'] === true;
  // Not `disabled`: a button that is switched off by its own press must not lose the cursor.
  return html`<button
    type="button"
    class="button ${STYLES[style] ?? 'secondary'}"
    aria-disabled=${isOff ? 'true' : 'false'}
    aria-busy=${isBusy ? 'true' : 'false'}
    @click=${() => {
      if (!isOff && !isBusy) void press(at, customId);
    }}
  >
    ${isBusy ? html`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>` : label}
    ${isBusy ? html`<span class="hidden">${textIn(button['label'])}: waiting</span>` : nothing}
  </button>`;
}

function drawGallery(items: readonly JsonObject[]): TemplateResult {
  return html`<div class="gallery of-${Math.min(items.length, 4)}">
    ${items.map((item) => drawPicture(isObject(item['media']) ? item['media'] : {}, textIn(item['description'])))}
  </div>`;
}

function drawSection(drawing: Drawing, section: JsonObject): TemplateResult {
  const { accessory } = section;
  return html`<div class="section">
    <div>${drawComponents(drawing, objectsIn(section['components']))}</div>
    <div class="accessory">${isObject(accessory) ? drawComponent(drawing, accessory) : nothing}</div>
  </div>`;
}

function drawFile({ message }: Drawing, component: JsonObject): Drawn {
  const file = isObject(component['file']) ? component['file'] : {};
  const name = textIn(file['url']).replace(/^attachment:\/\//u, '');
  const attachment = objectsIn(message.payload['attachments']).find(
    (one) => one['filename'] === name || one['url'] === file['url'],
  );
  return attachment === undefined ? nothing : drawAttachment(attachment);
}

/** A component of a message, by its type; one that is not known says so and takes nothing else along. */
function drawComponent(drawing: Drawing, component: JsonObject): Drawn {
  const inner = objectsIn(component['components']);
  switch (component['type']) {
    case Component.TextDisplay:
      return html`<div class="text">${drawText(drawing.message.marks, component['content'])}</div>`;
    case Component.Container:
      return html`<div class="container" ${colour(component['accent_color'])}>${drawComponents(drawing, inner)}</div>`;
    case Component.Section:
      return drawSection(drawing, component);
    case Component.Separator:
      return html`<hr class="${component['divider'] === false ? 'space' : 'line'} ${component['spacing'] === 2 ? 'wide' : ''}" />`;
    case Component.MediaGallery:
      return drawGallery(objectsIn(component['items']));
    case Component.Thumbnail:
      return drawPicture(
        isObject(component['media']) ? component['media'] : {},
        textIn(component['description']),
        'thumbnail',
      );
    case Component.File:
      return drawFile(drawing, component);
    case Component.ActionRow:
      return html`<div class="row">${drawComponents(drawing, inner)}</div>`;
    case Component.Button:
      return drawButton(drawing, component);
    case Component.StringSelect:
    case Component.UserSelect:
    case Component.RoleSelect:
    case Component.MentionableSelect:
    case Component.ChannelSelect:
      return drawSelect(drawing, component);
    default:
      return html`<p class="odd">A component of type ${textIn(component['type'])} is not shown here.</p>`;
  }
}

export function drawComponents(drawing: Drawing, components: readonly JsonObject[]): readonly Drawn[] {
  return components.map((component) => drawComponent(drawing, component));
}
