import { ComponentType as Type } from '../wire.ts';
import { type JsonObject, numberIn, objectsIn, textIn } from '../json.ts';
import { lengthOf } from '../validate/form.ts';
import { CannotSend } from './cannot-send.ts';

/** What a person fills in, by custom id: text, the picked values, or whether a box is ticked. */
export type ModalValues = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

function textValue(input: JsonObject, value: string): string {
  const length = lengthOf(value);
  const id = textIn(input['custom_id']);
  const least = numberIn(input['min_length']) ?? 0;
  const most = numberIn(input['max_length']) ?? 4_000;
  if (input['required'] !== false && length === 0) throw new CannotSend(`${id} must be filled in`);
  if (length > 0 && length < least) throw new CannotSend(`${id} wants at least ${least} characters`);
  if (length > most) throw new CannotSend(`${id} takes at most ${most} characters`);
  return value;
}

function pickedValues(component: JsonObject, value: readonly string[]): readonly string[] {
  const id = textIn(component['custom_id']);
  const options = component['options'] === undefined ? undefined : objectsIn(component['options']);
  if (component['required'] !== false && value.length === 0) throw new CannotSend(`${id} must be answered`);
  for (const one of value) {
    if (options !== undefined && !options.some((option) => option['value'] === one)) {
      throw new CannotSend(`«${one}» is none of the options of ${id}`);
    }
  }
  return value;
}

function defaultsOf(component: JsonObject): readonly string[] {
  return objectsIn(component['options'])
    .filter((option) => option['default'] === true)
    .map((option) => textIn(option['value']));
}

function fillInput(component: JsonObject, values: ModalValues): JsonObject {
  const { type } = component;
  const id = textIn(component['custom_id']);
  const given = values[id];
  const bare = { type, id: component['id'], custom_id: id };
  if (type === Type.TextInput) {
    const text = given ?? component['value'] ?? '';
    if (typeof text !== 'string') throw new CannotSend(`${id} wants text`);
    return { ...bare, value: textValue(component, text) };
  }
  if (type === Type.Checkbox)
    return { ...bare, value: given === undefined ? component['default'] === true : given === true };
  const picked = given === undefined ? defaultsOf(component) : [given].flat().map(String);
  const checked = pickedValues(component, picked);
  return type === Type.RadioGroup ? { ...bare, value: checked[0] ?? null } : { ...bare, values: checked };
}

/** The components of a filled-in modal, in the form in which they are submitted. */
export function fillModal(components: readonly JsonObject[], values: ModalValues): readonly JsonObject[] {
  const known = new Set<string>();
  const filled = components.map((component): JsonObject => {
    const { type, id } = component;
    if (type === Type.TextDisplay) return { type, id };
    const inner = objectsIn(type === Type.Label ? [component['component']] : component['components']);
    for (const one of inner) known.add(textIn(one['custom_id']));
    const done = inner.map((one) => fillInput(one, values));
    return type === Type.Label ? { type, id, component: done[0] } : { type, id, components: done };
  });
  const unknown = Object.keys(values).find((key) => !known.has(key));
  if (unknown !== undefined) throw new CannotSend(`There is no input ${unknown}; there are ${[...known].join(', ')}`);
  return filled;
}
