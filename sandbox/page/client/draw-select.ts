import { html, nothing, type TemplateResult } from 'lit-html';
import { type JsonObject, numberIn, objectsIn, textIn } from '../../json.ts';
import { choose } from './acts.ts';
import type { Drawing } from './drawing.ts';
import { Component } from './kinds.ts';
import { openServer } from './places.ts';
import type { App } from './store.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description: string;
  readonly isDefault: boolean;
}

/** What a select offers: its own options, or people, roles and channels of the server. */
export function choicesOf(app: App, select: JsonObject): readonly Choice[] {
  const defaults = new Set(objectsIn(select['default_values']).map(({ id }) => textIn(id)));
  const server = openServer(app);
  const people = app.state.users.filter(({ id }) => server === null || server.members.includes(id));
  const named = (list: readonly { readonly id: string; readonly name: string }[], sign: string): Choice[] =>
    list.map(({ id, name }) => ({ value: id, label: `${sign}${name}`, description: '', isDefault: defaults.has(id) }));
  switch (select['type']) {
    case Component.UserSelect:
      return named(people, '');
    case Component.RoleSelect:
      return named(server?.roles ?? [], '@');
    case Component.MentionableSelect:
      return [...named(people, ''), ...named(server?.roles ?? [], '@')];
    case Component.ChannelSelect: {
      const rooms = (server?.channels ?? []).filter(({ kind }) => ['text', 'announcement', 'thread'].includes(kind));
      return named(rooms, '#');
    }
    default:
      return objectsIn(select['options']).map((option) => ({
        value: textIn(option['value']),
        label: textIn(option['label']),
        description: textIn(option['description']),
        isDefault: option['default'] === true,
      }));
  }
}

/**
 * A select of a message. One value is picked in the browser's own menu, which every keyboard and reader knows; several
 * are ticked in a list, and sent together.
 */
export function drawSelect({ app, message }: Drawing, select: JsonObject): TemplateResult {
  const at = { id: textIn(message.payload['id']), channel_id: textIn(message.payload['channel_id']) };
  const customId = textIn(select['custom_id']);
  const isBusy = app.busy.has(`${at.id}:${customId}`);
  const placeholder = textIn(select['placeholder'] ?? 'Make a selection');
  const choices = choicesOf(app, select);
  const most = numberIn(select['max_values']) ?? 1;
  const isOff = select['disabled'] === true || isBusy;
  if (most > 1 || select['min_values'] === 0) return drawSeveral();
  const chosen = choices.find(({ isDefault }) => isDefault)?.value ?? '';
  return html`<select
    class="select"
    aria-label=${placeholder}
    ?disabled=${isOff}
    @change=${(event: Event) => {
      const { target } = event;
      if (!(target instanceof HTMLSelectElement) || target.value === '') return;
      void choose(at, customId, [target.value]).finally(() => {
        target.value = '';
      });
    }}
  >
    <option value="" ?selected=${chosen === ''}>${placeholder}</option>
    ${choices.map(
      ({ value, label, description, isDefault }) =>
        html`<option value=${value} ?selected=${isDefault}>
          ${label}${description === '' ? nothing : ` – ${description}`}
        </option>`,
    )}
  </select>`;

  function drawSeveral(): TemplateResult {
    return html`<details class="several">
      <summary aria-disabled=${isOff ? 'true' : 'false'}>${placeholder}</summary>
      <form
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          if (!(event.target instanceof HTMLFormElement)) return;
          void choose(at, customId, new FormData(event.target).getAll('choice').map(String));
          event.target.closest('details')?.removeAttribute('open');
        }}
      >
        ${choices.map(
          ({ value, label, description, isDefault }) =>
            html`<label>
              <input type="checkbox" name="choice" value=${value} ?checked=${isDefault} />
              <span>${label}${description === '' ? nothing : html`<small>${description}</small>`}</span>
            </label>`,
        )}
        <button type="submit" class="button primary">Choose</button>
      </form>
    </details>`;
  }
}
