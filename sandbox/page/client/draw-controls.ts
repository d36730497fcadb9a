import { html, type TemplateResult } from 'lit-html';
import { moveClock } from './acts.ts';
import { enterAs } from './entering.ts';
import { explain, toast } from './toasts.ts';
import { drawAvatar } from './draw-avatar.ts';
import { icon } from './icons.ts';
import { nameOfUser } from './places.ts';
import { shownMoment, untilMorning } from './moments.ts';
import type { App } from './store.ts';
import { chooseTheme, chosenTheme } from './theme.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function roleOf({ state }: App, id: string): string {
  const isAdmin = state.servers.some(({ admins }) => admins.includes(id));
  return isAdmin ? 'admin' : 'member';
}

/** What only a sandbox has: to be somebody else, and to move the clock on. */
export function drawControls(app: App): TemplateResult {
  const { state } = app;
  const people = state.users.filter(({ bot }) => !bot);
  const others = new Set(state.servers.flatMap(({ admins }) => admins));
  const label = (id: string, name: string): string => `${name} · ${others.has(id) ? 'admin' : 'member'}`;
  return html`<section class="controls" aria-label="Sandbox controls">
    <p class="sandbox"><b>Local sandbox</b> – this is not Discord. All that is said here stays on this machine.</p>
    <div class="control clock">
      ${icon('clock')}
      <span class="grow">
        <time datetime=${new Date(state.now).toISOString()} aria-label="The sandbox's clock">
          ${shownMoment(state.now, 'f')}
        </time>
      </span>
    </div>
    <div class="control pushes" role="group" aria-label="Move the clock on">
      <button type="button" @click=${() => void moveClock(HOUR)}>+ 1 hour</button>
      <button type="button" @click=${() => void moveClock(untilMorning(state.now))}>Next morning</button>
      <button type="button" @click=${() => void moveClock(untilMorning(state.now) + 6 * DAY)}>In a week</button>
    </div>
    <div class="control me">
      ${drawAvatar(state.me, nameOfUser(app, state.me))}
      <label class="grow">
        <span class="hidden">You are</span>
        <select
          class="person"
          .value=${state.me}
          @change=${({ target }: Event) => {
            if (!(target instanceof HTMLSelectElement)) return;
            enterAs(target.value).catch((error: unknown) => toast(explain(error), true));
          }}
        >
          ${people.map(
            ({ id, name }) => html`<option value=${id} ?selected=${id === state.me}>${label(id, name)}</option>`,
          )}
        </select>
        <small>You are ${nameOfUser(app, state.me)}, ${roleOf(app, state.me)} here</small>
      </label>
      <button
        type="button"
        class="plain"
        aria-label="Switch between light and dark"
        title="Light or dark"
        @click=${() => chooseTheme(chosenTheme() === 'dark' ? 'light' : 'dark')}
      >
        ${icon('sun')}
      </button>
    </div>
  </section>`;
}
