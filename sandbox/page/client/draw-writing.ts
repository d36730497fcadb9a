import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { numberIn, textIn } from '../../json.ts';
import type { ShownChannel } from '../shapes.ts';
import { addFiles, drawAttach, drawFiles } from './draw-files.ts';
import { icon } from './icons.ts';
import { Option } from './kinds.ts';
import { type MenuItem, menuOf } from './menu.ts';
import { type App, current, type Field, write } from './store.ts';
import {
  dropField,
  enterField,
  enterNext,
  eraseBack,
  moveInMenu,
  pick,
  pickHighlighted,
  send,
  stepBack,
  takeFile,
  typeField,
  typeText,
} from './writing.ts';

/** Whether Enter in this place picks what is highlighted rather than sends what is written. */
function picksOnEnter(): boolean {
  const { writing } = current();
  if (menuOf(current()).length === 0) return false;
  if (writing.command === null) return true;
  const field = writing.fields[writing.at];
  if (field === undefined) return writing.text !== '';
  if (field.value !== null) return false;
  return field.text !== '' || field.option['required'] === true || field.option['autocomplete'] !== true;
}

function onKey(event: KeyboardEvent): void {
  if (event.isComposing) return;
  const { target, key } = event;
  const isEmpty = (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.value === '';
  let isDone = false;
  if (key === 'ArrowDown') isDone = moveInMenu(1);
  else if (key === 'ArrowUp') isDone = moveInMenu(-1);
  else if (key === 'Escape') isDone = stepBack();
  else if (key === 'Tab' && !event.shiftKey) {
    const { at, fields } = current().writing;
    isDone = fields[at]?.value == null && pickHighlighted();
    if (!isDone && at < fields.length) {
      isDone = true;
      enterNext(at);
    }
  } else if (key === 'Enter' && !event.shiftKey) {
    isDone = true;
    if (!picksOnEnter() || !pickHighlighted()) void send();
  } else if (key === 'Backspace' && isEmpty) {
    isDone = current().writing.command !== null;
    eraseBack();
  }
  if (isDone) {
    event.preventDefault();
    event.stopPropagation();
  }
}

function drawMenu(app: App, items: readonly MenuItem[]): TemplateResult | typeof nothing {
  const { writing } = app;
  const { suggestions } = writing;
  const field = writing.fields[writing.at];
  const said =
    field?.option['autocomplete'] !== true || writing.menuShut
      ? null
      : suggestions === 'loading'
        ? 'Looking for suggestions …'
        : suggestions === 'failed'
          ? 'Suggestions could not be loaded'
          : items.length === 0
            ? 'No suggestions match'
            : null;
  if (items.length === 0 && said === null) return nothing;
  const head = writing.command === null ? 'Commands' : field === undefined ? 'Options' : textIn(field.option['name']);
  return html`<div class="menu">
    <h4>${head}${field === undefined ? nothing : html` <small>${textIn(field.option['description'])}</small>`}</h4>
    ${said === null ? nothing : html`<p role="status">${said}</p>`}
    <ul role="listbox" id="menu" aria-label=${head}>
      ${items.map(
        (item, index) =>
          html`<li
            role="option"
            id="menu-${index}"
            aria-selected=${index === writing.picked ? 'true' : 'false'}
            @mousemove=${() => {
              if (current().writing.picked !== index) write({ picked: index });
            }}
            @mousedown=${(event: Event) => event.preventDefault()}
            @click=${() => pick(item)}
          >
            <b>${item.name}</b><span>${item.hint}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** What an input with a menu tells of it to a screen reader. */
const combobox = (items: readonly MenuItem[], picked: number) => ({
  expanded: items.length > 0 ? 'true' : 'false',
  active: items.length > 0 ? `menu-${picked}` : nothing,
});

function drawField(app: App, field: Field, at: number, items: readonly MenuItem[]): TemplateResult {
  const { option, text, fault } = field;
  const name = textIn(option['name']);
  const isHere = app.writing.at === at;
  const { expanded, active } = combobox(isHere ? items : [], app.writing.picked);
  const isFile = option['type'] === Option.Attachment;
  return html`<span class="field ${isHere ? 'here' : ''} ${fault === null ? '' : 'faulty'}">
    <label for="field-${at}">${name}</label>
    ${
      isFile
        ? html`<input
          id="field-${at}"
          type="file"
          aria-label="${name}: ${textIn(option['description'])}"
          @focus=${() => enterField(at)}
          @keydown=${onKey}
          @change=${({ target }: Event) => {
            const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
            if (file !== undefined) void takeFile(at, file);
          }}
        />`
        : html`<input
          id="field-${at}"
          type="text"
          autocomplete="off"
          spellcheck="false"
          role="combobox"
          aria-autocomplete="list"
          aria-controls="menu"
          aria-expanded=${expanded}
          aria-activedescendant=${active}
          aria-label="${name}: ${textIn(option['description'])}"
          aria-invalid=${fault === null ? 'false' : 'true'}
          aria-describedby=${fault === null ? nothing : 'write-fault'}
          size=${Math.max(6, Math.min(48, text.length + 1))}
          maxlength=${numberIn(option['max_length']) ?? 6000}
          .value=${live(text)}
          @focus=${() => enterField(at)}
          @input=${({ target }: Event) => {
            if (target instanceof HTMLInputElement) typeField(at, target.value);
          }}
          @keydown=${onKey}
        />`
    }
    ${
      option['required'] === true
        ? nothing
        : html`<button type="button" class="plain" aria-label="Remove ${name}" @click=${() => dropField(at)}>
          ${icon('close')}
        </button>`
    }
  </span>`;
}

function placeholder({ writing }: App, channel: ShownChannel): string {
  if (!channel.writable) return 'You do not have permission to send messages in this channel.';
  if (writing.command === null) return `Message ${channel.kind === 'direct' ? '@' : '#'}${channel.name}`;
  const left = writing.command.options.length - writing.fields.length;
  return left === 0 ? 'Enter sends' : `+${left} optional`;
}

/** The box at the bottom: text, or a command with its options, and above it the menu. */
export function drawWriting(app: App, channel: ShownChannel): TemplateResult {
  const { writing } = app;
  const { command, fields } = writing;
  const items = menuOf(app);
  const isHere = command === null || writing.at >= fields.length;
  const { expanded, active } = combobox(isHere ? items : [], writing.picked);
  const fault = fields.find((field) => field.fault !== null);
  return html`<form
    class="writing"
    @submit=${(event: Event) => {
      event.preventDefault();
      void send();
    }}
  >
    ${drawMenu(app, items)}
    ${
      fault === undefined
        ? nothing
        : html`<p class="fault" id="write-fault" role="alert">
          ${icon('warn')} <span><b>${textIn(fault.option['name'])}</b>: ${fault.fault}</span>
        </p>`
    }
    ${command === null ? drawFiles(app) : nothing}
    <div class="box ${command === null ? '' : 'command'}">
      ${drawAttach(app, channel)}
      ${command === null ? nothing : html`<span class="called">/${command.line}</span>`}
      ${fields.map((field, at) => drawField(app, field, at, items))}
      <textarea
        id="write"
        rows="1"
        autocomplete="off"
        role="combobox"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls="menu"
        aria-expanded=${expanded}
        aria-activedescendant=${active}
        aria-label=${command === null ? placeholder(app, channel) : `Options of /${command.line}`}
        placeholder=${placeholder(app, channel)}
        maxlength="2000"
        ?disabled=${!channel.writable}
        .value=${live(writing.text)}
        @focus=${() => {
          if (writing.at !== fields.length) write({ at: fields.length, picked: 0, menuShut: false });
        }}
        @input=${({ target }: Event) => {
          if (target instanceof HTMLTextAreaElement) typeText(target.value);
        }}
        @keydown=${onKey}
        @paste=${(event: ClipboardEvent) => {
          const files = event.clipboardData?.files;
          if (files === undefined || files.length === 0 || command !== null || !channel.takesFiles) return;
          event.preventDefault();
          addFiles(files);
        }}
      ></textarea>
      <button type="submit" class="plain send" aria-label="Send">${icon('send')}</button>
    </div>
  </form>`;
}
