import { html, nothing, type TemplateResult } from 'lit-html';
import { agoOrAhead } from '../../ago-or-ahead.ts';
import type { ShownChannel } from '../shapes.ts';
import { goToThread } from './entering.ts';
import { icon } from './icons.ts';
import { nameOfUser, openServer } from './places.ts';
import { type App, change } from './store.ts';

/** The posts of a forum, newest first; each is opened like a channel. */
export function drawForum(app: App, forum: ShownChannel): TemplateResult {
  const posts = (openServer(app)?.channels ?? []).filter(
    ({ kind, parentId }) => kind === 'thread' && parentId === forum.id,
  );
  return html`<div class="forum" tabindex="0">
    ${
      forum.writable
        ? html`<button type="button" class="button primary" @click=${() => change({ begin: { kind: 'post' } })}>
          ${icon('plus')} New post
        </button>`
        : nothing
    }
    ${posts.length === 0 ? html`<p class="empty">No posts in ${forum.name} yet.</p>` : nothing}
    <ul>
      ${posts
        .toSorted((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0))
        .map(
          (post) =>
            html`<li>
              <button type="button" class="post" @click=${() => goToThread(post.id)}>
                ${post.tags.map((tag) => html`<span class="tag">${tag}</span>`)}
                <b>${post.name}</b>
                <small>
                  ${post.ownerId === null ? nothing : nameOfUser(app, post.ownerId)} ·
                  ${post.messageCount} ${post.messageCount === 1 ? 'message' : 'messages'} ·
                  ${post.createdAt === null ? nothing : agoOrAhead(post.createdAt, app.state.now)}
                </small>
              </button>
            </li>`,
        )}
    </ul>
  </div>`;
}
