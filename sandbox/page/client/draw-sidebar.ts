import { html, nothing, type TemplateResult } from 'lit-html';
import type { ShownChannel, ShownServer } from '../shapes.ts';
import { goTo, goToServer } from './entering.ts';
import { drawControls } from './draw-controls.ts';
import { icon, type IconName } from './icons.ts';
import { openServer } from './places.ts';
import { type App, change } from './store.ts';

const SIGNS: Readonly<Partial<Record<ShownChannel['kind'], IconName>>> = {
  announcement: 'megaphone',
  forum: 'forum',
  thread: 'thread',
  direct: 'at',
};

export function signOf({ kind }: ShownChannel): TemplateResult {
  return icon(SIGNS[kind] ?? 'hash');
}

function initials(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => Array.from(word)[0] ?? '')
    .join('')
    .slice(0, 3);
}

function drawChannel(app: App, server: ShownServer | null, channel: ShownChannel): TemplateResult {
  const opened = server?.channels.find(({ id }) => id === app.channel);
  // The posts of a forum do not stand in the list: their forum is where one is.
  const isOpen = app.channel === channel.id || (channel.kind === 'forum' && opened?.parentId === channel.id);
  const isNew = app.unread.has(channel.id) && !isOpen;
  return html`<li class=${channel.kind}>
    <button
      type="button"
      class="channel ${isOpen ? 'open' : ''} ${isNew ? 'new' : ''}"
      aria-current=${isOpen ? 'page' : 'false'}
      @click=${() => void goTo(server?.id ?? null, channel.id)}
    >
      ${signOf(channel)}<span>${channel.name}</span>${isNew ? html`<span class="hidden">, unread</span>` : nothing}
    </button>
  </li>`;
}

/** Channels under their categories, threads under their channels. */
function drawChannels(app: App, server: ShownServer): TemplateResult {
  const rooms = server.channels.filter(({ kind }) => kind !== 'thread');
  const under = (id: string | null): ShownChannel[] =>
    rooms.filter(({ parentId, kind }) => kind !== 'category' && parentId === id);
  const threads = (id: string): ShownChannel[] =>
    server.channels.filter(({ kind, parentId }) => kind === 'thread' && parentId === id);
  const list = (channels: readonly ShownChannel[]): TemplateResult =>
    html`<ul>
      ${channels.map((one) => [
        drawChannel(app, server, one),
        one.kind === 'forum' ? nothing : threads(one.id).map((thread) => drawChannel(app, server, thread)),
      ])}
    </ul>`;
  return html`${list(under(null))}
  ${rooms
    // One that holds nothing for this person is not shown to them.
    .filter(({ kind, id }) => kind === 'category' && under(id).length > 0)
    .map((category) => html`<h3>${category.name}</h3>${list(under(category.id))}`)}`;
}

/** What stands at the left: servers, channels, and who one is. */
export function drawSidebar(app: App): TemplateResult {
  const { state, unread } = app;
  const server = openServer(app);
  const { direct } = state;
  const hasNews = ({ channels }: ShownServer): boolean => channels.some(({ id }) => unread.has(id));
  return html`<aside class="side ${app.drawer ? 'out' : ''}" id="side" aria-label="Servers and channels">
    <nav class="servers" aria-label="Servers">
      ${
        direct === null
          ? nothing
          : html`<button
            type="button"
            class="server ${app.server === null ? 'open' : ''}"
            title="Direct messages"
            aria-label="Direct messages"
            aria-current=${app.server === null ? 'true' : 'false'}
            @click=${() => void goToServer(null)}
          >
            ${icon('at')}
          </button>`
      }
      ${state.servers.map(
        (one) =>
          html`<button
            type="button"
            class="server ${one.id === app.server ? 'open' : ''} ${hasNews(one) ? 'new' : ''}"
            title=${one.name}
            aria-current=${one.id === app.server ? 'true' : 'false'}
            @click=${() => void goToServer(one.id)}
          >
            <span aria-hidden="true">${initials(one.name)}</span>
            <span class="hidden">${one.name}${hasNews(one) ? ', unread' : ''}</span>
          </button>`,
      )}
    </nav>
    <div class="rooms">
      <header>
        <h2>${server?.name ?? 'Direct messages'}</h2>
        <button
          type="button"
          class="plain drawer-shut"
          aria-label="Close the list of channels"
          @click=${() => change({ drawer: false })}
        >
          ${icon('close')}
        </button>
      </header>
      <nav class="channels" aria-label="Channels">
        ${
          server === null
            ? direct === null
              ? nothing
              : html`<ul>
                ${drawChannel(app, null, direct)}
              </ul>`
            : drawChannels(app, server)
        }
      </nav>
      ${drawControls(app)}
    </div>
  </aside>`;
}
