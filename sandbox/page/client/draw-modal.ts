import { html, nothing, type TemplateResult } from 'lit-html';
import { type JsonObject, isObject, numberIn, objectsIn, textIn } from '../../json.ts';
import type { FilledIn } from '../shapes.ts';
import { submitModal } from './acts.ts';
import { drawText } from './draw-marks.ts';
import { choicesOf } from './draw-select.ts';
import { filesIn, handIn } from './hand-in.ts';
import { Component } from './kinds.ts';
import { showDialog } from './show-dialog.ts';
import { type App, change } from './store.ts';

const SEVERAL: readonly unknown[] = [
  Component.StringSelect,
  Component.UserSelect,
  Component.RoleSelect,
  Component.MentionableSelect,
  Component.ChannelSelect,
  Component.CheckboxGroup,
];

function drawInput(app: App, input: JsonObject, label: string, hint: string): TemplateResult {
  const id = textIn(input['custom_id']);
  const isRequired = input['required'] !== false;
  const { type } = input;
  const head = html`<span class="label">${label}${isRequired ? html`<b aria-hidden="true"> *</b>` : nothing}</span>
    ${hint === '' ? nothing : html`<small>${hint}</small>`}`;
  if (type === Component.TextInput) {
    const least = numberIn(input['min_length']);
    const most = numberIn(input['max_length']) ?? 4000;
    return input['style'] === 2
      ? html`<label>
          ${head}<textarea
            name=${id}
            rows="4"
            minlength=${least ?? nothing}
            maxlength=${most}
            ?required=${isRequired}
            placeholder=${textIn(input['placeholder'])}
            .value=${textIn(input['value'])}
          ></textarea>
        </label>`
      : html`<label>
          ${head}<input
            type="text"
            name=${id}
            minlength=${least ?? nothing}
            maxlength=${most}
            ?required=${isRequired}
            placeholder=${textIn(input['placeholder'])}
            .value=${textIn(input['value'])}
          />
        </label>`;
  }
  if (type === Component.Checkbox) {
    return html`<label class="tick">
      <input type="checkbox" name=${id} ?checked=${input['default'] === true} /><span>${head}</span>
    </label>`;
  }
  if (type === Component.FileUpload) {
    const isMany = (numberIn(input['max_values']) ?? 1) > 1;
    return html`<label>
      ${head}<input type="file" name=${id} ?required=${isRequired} ?multiple=${isMany} />
    </label>`;
  }
  const choices = choicesOf(app, input);
  const isOne = type === Component.RadioGroup || (SEVERAL.includes(type) && (numberIn(input['max_values']) ?? 1) === 1);
  return html`<fieldset>
    <legend>${head}</legend>
    ${choices.map(
      ({ value, label: name, description, isDefault }) =>
        html`<label class="tick">
          <input type=${isOne ? 'radio' : 'checkbox'} name=${id} value=${value} ?checked=${isDefault} />
          <span>${name}${description === '' ? nothing : html`<small>${description}</small>`}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** The inputs of a modal, with what is said of each. */
function inputsOf(components: readonly JsonObject[]): readonly JsonObject[] {
  return components.flatMap((component) =>
    component['type'] === Component.Label ? objectsIn([component['component']]) : objectsIn(component['components']),
  );
}

async function valueOf(data: FormData, input: JsonObject): Promise<FilledIn[string]> {
  const id = textIn(input['custom_id']);
  if (input['type'] === Component.Checkbox) return data.has(id);
  if (input['type'] === Component.TextInput) return textIn(data.get(id));
  if (input['type'] !== Component.FileUpload) return data.getAll(id).map(String);
  return await Promise.all(filesIn(data, id).map(handIn));
}

async function valuesOf(form: HTMLFormElement, inputs: readonly JsonObject[]): Promise<FilledIn> {
  const data = new FormData(form);
  const values = inputs.map(async (input) => [textIn(input['custom_id']), await valueOf(data, input)] as const);
  return Object.fromEntries(await Promise.all(values));
}

const shut = (): void => change({ modal: null, modalFault: null });

/** The form that the application opened; the browser's own dialogue keeps the cursor in it. */
export function drawModal(app: App): TemplateResult | typeof nothing {
  const { modal, modalFault } = app;
  if (modal === null) return nothing;
  return html`<dialog
    class="modal"
    aria-labelledby="modal-title"
    ${showDialog()}
    @close=${shut}
  >
    <form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const form = event.target;
        if (form instanceof HTMLFormElement) void submitModal(() => valuesOf(form, inputsOf(modal.components)));
      }}
    >
      <h2 id="modal-title">${modal.title}</h2>
      <p class="sandbox">This form is from ${app.state.application.name}, in a local sandbox.</p>
      ${modal.components.map((component) => {
        if (component['type'] === Component.TextDisplay) {
          return html`<div class="text">${drawText(modal.marks, component['content'])}</div>`;
        }
        const inner = component['component'];
        if (component['type'] === Component.Label && isObject(inner)) {
          return drawInput(app, inner, textIn(component['label']), textIn(component['description']));
        }
        return objectsIn(component['components']).map((input) => drawInput(app, input, textIn(input['label']), ''));
      })}
      ${modalFault === null ? nothing : html`<p class="fault" role="alert">${modalFault}</p>`}
      <footer>
        <button type="button" class="button link" @click=${shut}>Cancel</button>
        <button type="submit" class="button primary">Submit</button>
      </footer>
    </form>
  </dialog>`;
}
