import { html, nothing, render } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { enterAs, lastPerson } from './entering.ts';
import { dropToast, explain } from './toasts.ts';
import { drawBegin } from './draw-begin.ts';
import { drawChat } from './draw-chat.ts';
import { drawModal } from './draw-modal.ts';
import { drawSidebar } from './draw-sidebar.ts';
import { drawDropping, watchDrops } from './dropping.ts';
import { takeFollow } from './follow-end.ts';
import { icon } from './icons.ts';
import { type App, change, current, hasBegun, onChange } from './store.ts';
import { applyTheme } from './theme.ts';
import { writeOut } from './try-out.ts';

// The web client of the sandbox: draws what the store holds, again whenever that changes.

/** Pixels from the end of the messages within which the view stays there. */
const NEAR_END = 120;

function drawApp(app: App) {
  return html`<div class="page">
    <a class="skip" href="#write">To the message box</a>
    ${drawSidebar(app)}
    ${app.drawer ? html`<div class="veil" @click=${() => change({ drawer: false })}></div>` : nothing}
    ${drawChat(app)} ${drawModal(app)} ${drawBegin(app)} ${drawDropping(app)}
    <div class="toasts" role="status">
      ${repeat(
        app.toasts,
        ({ id }) => id,
        ({ id, text, isFault, next }) =>
          html`<div class="toast ${isFault ? 'faulty' : ''}">
            <div>
              <p>${text}</p>
              ${
                next === undefined
                  ? nothing
                  : html`<button
                    type="button"
                    class="button primary"
                    @click=${() => {
                      dropToast(id);
                      writeOut(next);
                    }}
                  >
                    ${next.label}
                  </button>`
              }
            </div>
            <button type="button" class="plain" aria-label="Close" @click=${() => dropToast(id)}>${icon('close')}</button>
          </div>`,
      )}
    </div>
  </div>`;
}

const isNearEnd = (messages: Element): boolean =>
  messages.scrollHeight - messages.scrollTop - messages.clientHeight < NEAR_END;

/** Whether the messages have been drawn once. */
let isFirst = true;

/** Whether somebody comes for the first time, to whom the greeting is more than the end of what was said before. */
function isGreeted({ channel, contents }: App, messages: Element | null): boolean {
  if (!isFirst || messages === null) return false;
  isFirst = !contents.has(channel ?? '');
  return messages.querySelector('.welcome') !== null && messages.querySelector('.app') === null;
}

function draw(): void {
  const root = document.getElementById('app');
  if (root === null || !hasBegun()) return;
  const app = current();
  const before = root.querySelector('.messages');
  const lastChannel = root.dataset['channel'];
  const wasAtEnd = before === null || isAtEnd || isNearEnd(before);
  render(drawApp(app), root);
  root.dataset['channel'] = app.channel ?? '';
  const after = root.querySelector('.messages');
  const isCalled = takeFollow() || isFirst || lastChannel !== app.channel;
  isAtEnd = !isGreeted(app, after) && (wasAtEnd || isCalled);
  if (after !== null && isAtEnd) goToEnd(after);
}

/** Whether the end of the messages is in sight, or was and has only moved away since. */
let isAtEnd = true;
/** How far the messages were scrolled when that was told last. */
let lastTop = 0;

function goToEnd(messages: Element): void {
  messages.scrollTop = messages.scrollHeight;
  lastTop = messages.scrollTop;
}

// A picture that comes later makes its message longer: who was at the end stays there.
document.addEventListener(
  'load',
  ({ target }) => {
    const messages = target instanceof HTMLImageElement ? target.closest('.messages') : null;
    if (messages !== null && isAtEnd) goToEnd(messages);
  },
  true,
);
document.addEventListener(
  'scroll',
  ({ target }) => {
    if (!(target instanceof Element && target.matches('.messages'))) return;
    // Scrolling is told late: by then a message may have grown, but only somebody who leaves the end goes up.
    isAtEnd = isNearEnd(target) || (isAtEnd && target.scrollTop >= lastTop);
    lastTop = target.scrollTop;
  },
  true,
);

let isDue = false;
onChange(() => {
  if (isDue) return;
  isDue = true;
  queueMicrotask(() => {
    isDue = false;
    draw();
  });
});

addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && hasBegun() && current().drawer) change({ drawer: false });
});
// Whoever types without having chosen a place writes in the box.
addEventListener('keydown', ({ target, key, ctrlKey, metaKey, altKey, isComposing }) => {
  const isText = key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey && !isComposing;
  if (isText && target === document.body) document.getElementById('write')?.focus();
});
matchMedia('(prefers-color-scheme: light)').addEventListener('change', applyTheme);
applyTheme();
watchDrops();

/** The clock's face follows by itself; the sandbox tells only of pushes. */
const SECOND = 1000;
setInterval(() => {
  if (!hasBegun()) return;
  const { state } = current();
  change({ state: { ...state, now: state.now + 10 * SECOND } });
}, 10 * SECOND);

try {
  document.getElementById('app')?.replaceChildren();
  await enterAs(lastPerson());
} catch (error) {
  const told = document.createElement('p');
  told.className = 'before';
  told.textContent = `The page could not be opened: ${explain(error)}`;
  document.getElementById('app')?.replaceChildren(told);
}
