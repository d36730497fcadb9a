import { ComponentType as Type } from '../wire.ts';
import { type JsonObject, numberIn, objectsIn, textIn } from '../json.ts';
import { lengthOf } from '../validate/form.ts';
import { CannotSend } from './cannot-send.ts';
import type { HandedFile } from './hand-over.ts';
import { resolveChannel, resolveFile, resolveRole, resolveUser, type Writing } from './option-values.ts';

type ModalValue = string | boolean | readonly (string | HandedFile)[];

/** What a person fills in, by custom id: text, the picked values, the files, or whether a box is ticked. */
export type ModalValues = Readonly<Record<string, ModalValue | undefined>>;

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

function keepCount(component: JsonObject, count: number, what: string): void {
  const isNeeded = component['required'] !== false;
  const least = isNeeded ? Math.max(1, numberIn(component['min_values']) ?? 1) : 0;
  const most = numberIn(component['max_values']) ?? 1;
  if (count >= least && count <= most) return;
  const bounds = least === most ? String(least) : `${least} to ${most}`;
  throw new CannotSend(`${textIn(component['custom_id'])} takes ${bounds} ${what}, and ${count} were given`);
}

function filesIn(component: JsonObject, given: ModalValue): readonly HandedFile[] {
  const files = [given].flat().filter((one) => typeof one === 'object');
  if (Array.isArray(given) && files.length === given.length) return files;
  throw new CannotSend(`${textIn(component['custom_id'])} wants files`);
}

/** Picks that name something of the server go with what they name. */
const NAMED: Readonly<Partial<Record<number, (writing: Writing, id: string) => string>>> = {
  [Type.UserSelect]: resolveUser,
  [Type.RoleSelect]: resolveRole,
  [Type.ChannelSelect]: resolveChannel,
  [Type.MentionableSelect]: (writing, id) =>
    writing.world.users.has(id) ? resolveUser(writing, id) : resolveRole(writing, id),
};

function fillInput(writing: Writing, component: JsonObject, values: ModalValues): JsonObject {
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
  if (type === Type.FileUpload) {
    const files = filesIn(component, given ?? []);
    keepCount(component, files.length, 'files');
    return { ...bare, values: files.map((file) => resolveFile(writing, file)) };
  }
  const picked = given === undefined ? defaultsOf(component) : [given].flat().map(String);
  const name = NAMED[numberIn(type) ?? 0];
  const checked = pickedValues(component, picked).map((one) => name?.(writing, one) ?? one);
  return type === Type.RadioGroup ? { ...bare, value: checked[0] ?? null } : { ...bare, values: checked };
}

/** The components of a filled-in modal, in the form in which they are submitted; what they name is resolved beside it. */
export function fillModal(
  writing: Writing,
  components: readonly JsonObject[],
  values: ModalValues,
): readonly JsonObject[] {
  const known = new Set<string>();
  const filled = components.map((component): JsonObject => {
    const { type, id } = component;
    if (type === Type.TextDisplay) return { type, id };
    const inner = objectsIn(type === Type.Label ? [component['component']] : component['components']);
    for (const one of inner) known.add(textIn(one['custom_id']));
    const done = inner.map((one) => fillInput(writing, one, values));
    return type === Type.Label ? { type, id, component: done[0] } : { type, id, components: done };
  });
  const unknown = Object.keys(values).find((key) => !known.has(key));
  if (unknown !== undefined) throw new CannotSend(`There is no input ${unknown}; there are ${[...known].join(', ')}`);
  return filled;
}
