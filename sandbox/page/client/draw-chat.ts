import { html, nothing, type TemplateResult } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { repeat } from 'lit-html/directives/repeat.js';
import { textIn } from '../../json.ts';
import type { ShownChannel, ShownMessage } from '../shapes.ts';
import { goToThread } from './entering.ts';
import { forget } from './following.ts';
import { drawAvatar } from './draw-avatar.ts';
import { drawForum } from './draw-forum.ts';
import { authorOf, drawMessage } from './draw-message.ts';
import { signOf } from './draw-sidebar.ts';
import { drawWelcome } from './draw-welcome.ts';
import { drawWriting } from './draw-writing.ts';
import { icon } from './icons.ts';
import { shownMoment } from './moments.ts';
import { nameOfUser, openChannel, openServer } from './places.ts';
import { type App, change, type Pending } from './store.ts';

/** Milliseconds within which messages of one person stand under one head. */
const TOGETHER = 7 * 60_000;

function joins(before: ShownMessage | undefined, message: ShownMessage): boolean {
  if (before === undefined || message.payload['interaction'] !== undefined) return false;
  // An answer to another message has that one above it, and so its own head.
  if (message.payload['referenced_message'] !== undefined) return false;
  const gap = Date.parse(textIn(message.payload['timestamp'])) - Date.parse(textIn(before.payload['timestamp']));
  return authorOf(before)['id'] === authorOf(message)['id'] && gap < TOGETHER && before.ephemeral === message.ephemeral;
}

const dayOf = ({ payload }: ShownMessage): string => shownMoment(Date.parse(textIn(payload['timestamp'])), 'D');

function drawPending(app: App, { id, line, fault }: Pending): TemplateResult {
  const { application, me } = app.state;
  return html`<article class="message pending" aria-label="${line}">
    <div class="used"><span>${nameOfUser(app, me)}</span> used <b>${line}</b></div>
    <div class="gutter">${drawAvatar(application.id, application.name)}</div>
    <div class="body">
      <header><span class="name">${application.name}</span><span class="app">APP</span></header>
      ${
        fault === null
          ? html`<p class="thinking"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span> Sending command …</p>`
          : html`<p class="fault" role="alert">${icon('warn')} ${fault}</p>
            <p class="only-you">
              ${icon('eye')} Only you can see this ·
              <button type="button" class="textual" @click=${() => forget(id)}>Dismiss message</button>
            </p>`
      }
    </div>
  </article>`;
}

function drawMessages(app: App, channel: ShownChannel): TemplateResult {
  const content = app.contents.get(channel.id);
  const messages = (content?.messages ?? []).filter(({ payload }) => !app.dismissed.has(textIn(payload['id'])));
  const ids = new Set(['', ...messages.map(({ payload }) => textIn(payload['id']))]);
  const pending = app.pending.filter((one) => one.channel === channel.id);
  // What failed stays where it was sent; what is still waited for stands last.
  const stays = ({ fault, after }: Pending): boolean => fault !== null && ids.has(after);
  const failedAfter = (id: string): readonly Pending[] => pending.filter((one) => stays(one) && one.after === id);
  const { state, busy, faults } = app;
  // Words such as «today» and «in 5 minutes» are put anew when they may have become others.
  const minute = Math.floor(state.now / 60_000);
  return html`<div
    class="messages"
    role="log"
    aria-label="Messages in ${channel.name}"
    aria-busy=${content === undefined ? 'true' : 'false'}
    tabindex="0"
  >
    ${drawWelcome(app, channel)} ${failedAfter('').map((one) => drawPending(app, one))}
    ${repeat(
      messages,
      ({ payload }) => textIn(payload['id']),
      (message, index) => {
        const before = messages[index - 1];
        const isNewDay = before === undefined || dayOf(before) !== dayOf(message);
        const isJoined = !isNewDay && joins(before, message);
        const id = textIn(message.payload['id']);
        const waiting = [...busy].filter((key) => key.startsWith(id)).join();
        const failed = failedAfter(id);
        const rest = [waiting, failed.map((one) => one.id).join(), faults.get(id), state.users, state.servers, minute];
        return guard([message, isNewDay, isJoined, ...rest], () => [
          isNewDay ? html`<div class="day"><span>${dayOf(message)}</span></div>` : nothing,
          drawMessage(app, message, isJoined, channel.takesThreads),
          failed.map((one) => drawPending(app, one)),
        ]);
      },
    )}
    ${pending.filter((one) => !stays(one)).map((one) => drawPending(app, one))}
    <p class="typing" aria-hidden="true">
      ${app.typing === null ? nothing : `${nameOfUser(app, app.typing)} is typing …`}
    </p>
  </div>`;
}

/** The way back from a thread or post. */
function drawParent(app: App, { kind, parentId }: ShownChannel): TemplateResult | typeof nothing {
  const parent = openServer(app)?.channels.find(({ id }) => id === parentId);
  if (kind !== 'thread' || parent === undefined) return nothing;
  return html`<button type="button" class="plain parent" @click=${() => goToThread(parent.id)}>
    ${icon('back')}<span>${parent.name}</span>
  </button>`;
}

/** The channel that is open. */
export function drawChat(app: App): TemplateResult {
  const channel = openChannel(app);
  return html`<main class="chat">
    <header class="top">
      <button
        type="button"
        class="plain drawer-open"
        aria-label="Servers and channels"
        aria-controls="side"
        aria-expanded=${app.drawer ? 'true' : 'false'}
        @click=${() => change({ drawer: true })}
      >
        ${icon('menu')}
      </button>
      ${
        channel === null
          ? html`<h1>No channel</h1>`
          : html`${drawParent(app, channel)}
            <h1>${signOf(channel)} ${channel.name}</h1>
            <p class="topic">${channel.topic ?? ''}</p>`
      }
      ${
        channel?.takesThreads === true
          ? html`<button
            type="button"
            class="plain begin-thread"
            aria-label="Create a thread"
            title="Create a thread"
            @click=${() => change({ begin: { kind: 'thread', from: null } })}
          >
            ${icon('thread')}
          </button>`
          : nothing
      }
      <span class="badge" title="A local stand-in; nothing of it is Discord">Sandbox</span>
    </header>
    ${
      app.isOnline
        ? nothing
        : html`<p class="offline" role="status">The sandbox does not answer. It is looked for again …</p>`
    }
    ${
      channel === null
        ? html`<p class="empty">There is nothing to see here.</p>`
        : channel.kind === 'forum'
          ? drawForum(app, channel)
          : [drawMessages(app, channel), drawWriting(app, channel)]
    }
  </main>`;
}
