import { html, nothing, type TemplateResult } from 'lit-html';
import { type JsonObject, isObject, numberIn, objectsIn, textIn } from '../../json.ts';
import type { ShownMessage } from '../shapes.ts';
import { dismiss } from './acts.ts';
import { goToThread } from './entering.ts';
import { drawAttachment } from './draw-attachments.ts';
import { drawAvatar } from './draw-avatar.ts';
import { drawComponents } from './draw-components.ts';
import { drawEmbed } from './draw-embed.ts';
import { drawText } from './draw-marks.ts';
import { icon } from './icons.ts';
import { LOADING } from './kinds.ts';
import { shownMoment, shownSince } from './moments.ts';
import { type App, change } from './store.ts';

export const authorOf = ({ payload }: ShownMessage): JsonObject =>
  isObject(payload['author']) ? payload['author'] : {};

function nameOf(user: JsonObject): string {
  return textIn(user['global_name'] ?? user['username'] ?? 'somebody');
}

/** Files that no component shows are listed below. */
function looseAttachments({ payload }: ShownMessage): readonly JsonObject[] {
  const components = JSON.stringify(payload['components'] ?? []);
  return objectsIn(payload['attachments']).filter(
    ({ filename, url }) =>
      !components.includes(`attachment://${textIn(filename)}`) && !components.includes(textIn(url)),
  );
}

function drawUsed({ payload }: ShownMessage): TemplateResult | typeof nothing {
  const { interaction } = payload;
  if (!isObject(interaction) || !isObject(interaction['user'])) return nothing;
  return html`<div class="used">
    <span>${nameOf(interaction['user'])}</span> used <b>/${textIn(interaction['name'])}</b>
  </div>`;
}

/** The message that this one answers, in one line. */
function drawAnswered({ payload }: ShownMessage): TemplateResult | typeof nothing {
  const answered = payload['referenced_message'];
  if (answered === undefined) return nothing;
  if (!isObject(answered)) return html`<div class="used">The message that this answers was deleted.</div>`;
  const author = isObject(answered['author']) ? answered['author'] : {};
  const words = textIn(answered['content']);
  return html`<div class="used">
    <b>@${nameOf(author)}</b> ${words === '' ? html`<em>an attachment or a card</em>` : words.slice(0, 120)}
  </div>`;
}

function drawBody(app: App, message: ShownMessage): TemplateResult {
  const { payload, marks } = message;
  if (((numberIn(payload['flags']) ?? 0) & LOADING) !== 0) {
    return html`<p class="thinking">
      <span class="dots" aria-hidden="true"><i></i><i></i><i></i></span> ${nameOf(authorOf(message))} is thinking …
    </p>`;
  }
  const components = objectsIn(payload['components']);
  const thread = isObject(payload['thread']) ? payload['thread'] : null;
  return html`
    ${payload['content'] === '' ? nothing : html`<div class="text">${drawText(marks, payload['content'])}</div>`}
    ${objectsIn(payload['embeds']).map((embed) => drawEmbed(embed, marks))}
    ${looseAttachments(message).map(drawAttachment)} ${drawComponents({ app, message }, components)}
    ${
      payload['edited_timestamp'] == null || components.length > 0
        ? nothing
        : html`<small class="edited">(edited)</small>`
    }
    ${
      thread === null
        ? nothing
        : html`<button type="button" class="thread" @click=${() => goToThread(textIn(thread['id']))}>
          ${icon('thread')} <b>${textIn(thread['name'])}</b> ${textIn(thread['message_count'])} messages
        </button>`
    }
  `;
}

/** What may be done with a message: shown where the pointer or the cursor is. */
function drawTools(id: string, channel_id: string): TemplateResult {
  return html`<div class="tools">
    <button
      type="button"
      class="plain"
      aria-label="Create a thread from this message"
      title="Create a thread"
      @click=${() => change({ begin: { kind: 'thread', from: { id, channel_id } } })}
    >
      ${icon('thread')}
    </button>
  </div>`;
}

/** A message with its head. Whatever is wrong with one shows in its place, and leaves the others alone. */
export function drawMessage(app: App, message: ShownMessage, joins: boolean, takesThreads: boolean): TemplateResult {
  const { payload } = message;
  const id = textIn(payload['id']);
  const author = authorOf(message);
  const at = Date.parse(textIn(payload['timestamp']));
  const fault = app.faults.get(id);
  let body: TemplateResult;
  try {
    if (message.fault !== null) throw new Error(message.fault);
    body = drawBody(app, message);
  } catch (error) {
    body = html`<div class="broken">
      ${icon('warn')}
      <p>This message cannot be shown: ${error instanceof Error ? error.message : String(error)}</p>
      <details><summary>Its payload</summary><pre tabindex="0">${JSON.stringify(payload, null, 2)}</pre></details>
    </div>`;
  }
  return html`<article
    class="message ${joins ? 'joins' : ''} ${message.ephemeral ? 'ephemeral' : ''} ${message.pings ? 'pings' : ''}"
    data-id=${id}
    aria-label="${nameOf(author)}, ${shownMoment(at, 't')}"
  >
    ${drawUsed(message)} ${drawAnswered(message)}
    ${takesThreads && !message.ephemeral && payload['thread'] === undefined ? drawTools(id, textIn(payload['channel_id'])) : nothing}
    <div class="gutter">${joins ? nothing : drawAvatar(textIn(author['id']), nameOf(author))}</div>
    <div class="body">
      ${
        joins
          ? nothing
          : html`<header>
            <span class="name">${nameOf(author)}</span>
            ${author['bot'] === true ? html`<span class="app">APP</span>` : nothing}
            <time datetime=${new Date(at).toISOString()}>${shownSince(at, app.state.now)}</time>
          </header>`
      }
      ${body}
      ${fault === undefined ? nothing : html`<p class="fault" role="alert">${icon('warn')} ${fault}</p>`}
      ${
        message.ephemeral
          ? html`<p class="only-you">
            ${icon('eye')} Only you can see this ·
            <button type="button" class="textual" @click=${() => dismiss(id)}>Dismiss message</button>
          </p>`
          : nothing
      }
    </div>
  </article>`;
}
