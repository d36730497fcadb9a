import { html, nothing, type TemplateResult } from 'lit-html';
import type { ShownChannel } from '../shapes.ts';
import { foldGreeting } from './entering.ts';
import { icon } from './icons.ts';
import { firstChannel, openServer } from './places.ts';
import type { App } from './store.ts';
import { tryOut } from './try-out.ts';

/** The beginning of a channel: its name, and for newcomers what may be tried. */
export function drawWelcome(app: App, channel: ShownChannel): TemplateResult {
  const { welcome } = app.state;
  const server = openServer(app);
  const isFirst = server !== null && firstChannel(server)?.id === channel.id;
  const isRoom = channel.kind !== 'direct' && channel.kind !== 'thread';
  const greeting =
    welcome === null || app.greeted || !isFirst
      ? nothing
      : html`<section class="welcome" aria-label="Welcome">
          <button type="button" class="plain shut" aria-label="Close the welcome" @click=${() => foldGreeting(true)}>
            ${icon('close')}
          </button>
          <h2>${welcome.title}</h2>
          <p>${welcome.text}</p>
          <ol>
            ${welcome.tries.map(
              (one) =>
                html`<li>
                  <button type="button" class="try" @click=${() => tryOut(one)}>
                    <b>${one.title}</b><span>${one.label}</span>
                  </button>
                </li>`,
            )}
          </ol>
        </section>`;
  return html`<div class="beginning">
      <h2>${isRoom ? `Welcome to #${channel.name}` : channel.name}</h2>
      <p>${channel.topic ?? `This is the beginning of the ${isRoom ? 'channel' : 'conversation'}.`}</p>
    </div>
    ${greeting}`;
}
