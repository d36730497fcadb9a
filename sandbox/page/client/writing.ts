import type { JsonObject } from '../../json.ts';
import { numberIn, objectsIn, textIn } from '../../json.ts';
import type { Filled, ShownCommand } from '../shapes.ts';
import { say, sendCommand } from './acts.ts';
import { explain } from './toasts.ts';
import { focusSoon } from './focus.ts';
import { handIn } from './hand-in.ts';
import { Option } from './kinds.ts';
import { exactItem, isClosed, type MenuItem, menuOf } from './menu.ts';
import { offeredHere } from './places.ts';
import { readLine } from './read-line.ts';
import { requests } from './requests.ts';
import { change, current, type Field, NOTHING_WRITTEN, write } from './store.ts';

const REQUIRED = 'This option is required. Specify a value.';
/** Milliseconds that somebody who types may rest before suggestions are asked for. */
const REST = 180;

const fieldOf = (option: JsonObject): Field => ({ option, text: '', value: null, fault: null });

/** Where the cursor is to go for the field at this place. */
const inputId = (at: number): string => (at < current().writing.fields.length ? `field-${at}` : 'write');

/** Puts a command into the box as if it had been picked from the menu, or types its beginning. */
export function startWriting(line: string, values: Readonly<Record<string, string>> = {}): void {
  const name = line.replace(/^\//, '');
  const command = offeredHere(current()).find((one) => one.line === name);
  if (command === undefined) {
    change({ writing: { ...NOTHING_WRITTEN, text: line } });
    focusSoon('write');
  } else pickCommand(command, values);
}

function pickCommand(command: ShownCommand, values: Readonly<Record<string, string>> = {}): void {
  const fields = command.options
    .filter((option) => option['required'] === true || Object.hasOwn(values, textIn(option['name'])))
    .map((option) => ({ ...fieldOf(option), text: values[textIn(option['name'])] ?? '' }));
  const empty = fields.findIndex(({ text }) => text === '');
  const at = empty === -1 ? fields.length : empty;
  change({ writing: { ...NOTHING_WRITTEN, command, fields, at } });
  focusSoon(inputId(at));
}

export function pick(item: MenuItem): void {
  const { writing } = current();
  if (item.kind === 'command') pickCommand(item.command);
  else if (item.kind === 'option') {
    const fields = [...writing.fields, fieldOf(item.option)];
    write({ fields, text: '', at: fields.length - 1, picked: 0, suggestions: [] });
    focusSoon(inputId(fields.length - 1));
  } else {
    const shown = item.name;
    settle(writing.at, { text: shown, value: item.value, fault: null });
    const at = firstEmpty() ?? current().writing.fields.length;
    write({ at, picked: 0, suggestions: [] });
    focusSoon(inputId(at));
  }
}

function firstEmpty(): number | null {
  const at = current().writing.fields.findIndex(({ text, value }) => text === '' && value === null);
  return at === -1 ? null : at;
}

function settle(at: number, news: Partial<Field>): void {
  const fields = current().writing.fields.map((field, index) => (index === at ? { ...field, ...news } : field));
  write({ fields });
}

export function typeText(text: string): void {
  write({ text, picked: 0, menuShut: false, at: current().writing.fields.length });
}

export function typeField(at: number, text: string): void {
  settle(at, { text, value: null, fault: null });
  write({ at, picked: 0, menuShut: false });
  askForSuggestions(at, REST);
}

/** The cursor is in a field now. */
export function enterField(at: number): void {
  if (current().writing.at === at) {
    if (current().writing.suggestions.length === 0) askForSuggestions(at, 0);
    return;
  }
  write({ at, picked: 0, menuShut: false, suggestions: [] });
  askForSuggestions(at, 0);
}

/** On to the next option, or to where another one is chosen. */
export function enterNext(at: number): void {
  focusSoon(inputId(at + 1));
}

export function dropField(at: number): void {
  const fields = current().writing.fields.filter((_, index) => index !== at);
  write({ fields, at: fields.length, picked: 0, text: '', suggestions: [] });
  focusSoon('write');
}

let asked = 0;

function askForSuggestions(at: number, rest: number): void {
  const field = current().writing.fields[at];
  if (field?.option['autocomplete'] !== true) return;
  asked += 1;
  const mine = asked;
  write({ suggestions: 'loading' });
  setTimeout(() => {
    if (mine !== asked) return;
    const { state, channel, writing } = current();
    const { command, fields } = writing;
    const name = textIn(fields[at]?.option['name']);
    if (channel === null || command === null) return;
    const filled = { ...valuesOf(fields), [name]: fields[at]?.text ?? '' };
    void requests
      .suggest(state.me, channel, command.line, filled, name)
      .catch(() => null)
      .then((suggestions) => (mine === asked ? write({ suggestions: suggestions ?? 'failed' }) : undefined));
  }, rest);
}

export function moveInMenu(by: number): boolean {
  const { length } = menuOf(current());
  if (length === 0) return false;
  write({ picked: (current().writing.picked + by + length) % length });
  return true;
}

export function pickHighlighted(): boolean {
  const item = menuOf(current())[current().writing.picked];
  if (item === undefined) return false;
  pick(item);
  return true;
}

/** Takes one step back: shuts the menu, or puts the command away. True when there was one to take. */
export function stepBack(): boolean {
  const { writing } = current();
  const isAsking = writing.suggestions === 'loading' && !writing.menuShut;
  if (isAsking || menuOf(current()).length > 0) {
    write({ menuShut: true });
    return true;
  }
  if (writing.command === null && writing.text === '' && writing.files.length === 0) return false;
  change({ writing: NOTHING_WRITTEN });
  focusSoon('write');
  return true;
}

/** What Backspace does at the beginning of an empty input. */
export function eraseBack(): void {
  const { writing } = current();
  const { fields, command, at } = writing;
  if (command === null) return;
  const back = at >= fields.length ? fields.length - 1 : at;
  const field = fields[back];
  if (field === undefined) {
    change({ writing: { ...NOTHING_WRITTEN, text: `/${command.line}` } });
    focusSoon('write');
  } else if (at >= fields.length && field.option['required'] === true) {
    focusSoon(inputId(back));
  } else if (field.option['required'] !== true) dropField(back);
  else if (back > 0) focusSoon(inputId(back - 1));
  else {
    change({ writing: { ...NOTHING_WRITTEN, text: `/${command.line}` } });
    focusSoon('write');
  }
}

/** Sends what is written; faults are shown at the options instead. */
export async function send(): Promise<void> {
  const { command, fields, text, files } = current().writing;
  if (command === null) {
    const line = files.length === 0 ? readLine(text, offeredHere(current())) : null;
    if (line === null) await say(text, files);
    else {
      pickCommand(line.command, line.values);
      await send();
    }
    return;
  }
  const checked = fields.map(check);
  const faulty = checked.findIndex(({ fault }) => fault !== null);
  if (faulty !== -1) {
    write({ fields: checked, at: faulty });
    focusSoon(inputId(faulty));
    return;
  }
  const filled = valuesOf(checked);
  const shown = checked
    .filter(({ option }) => filled[textIn(option['name'])] !== undefined)
    .map((field) => ` ${textIn(field.option['name'])}: ${field.text}`);
  const sent = sendCommand(command.line, `/${command.line}${shown.join('')}`, filled);
  // At once: by the time of its answer somebody may be writing elsewhere.
  focusSoon('write');
  await sent;
}

/** The field with what is sent of it, or with what is wrong. */
function check(field: Field): Field {
  const { option, text } = field;
  if (field.value === null && text.trim() === '') {
    return { ...field, fault: option['required'] === true ? REQUIRED : null };
  }
  if (field.value !== null) return field;
  const type = numberIn(option['type']);
  const choice = objectsIn(option['choices']).find(({ name }) => textIn(name).toLowerCase() === text.toLowerCase());
  if (choice !== undefined) {
    const { value } = choice;
    return { ...field, value: typeof value === 'number' ? value : textIn(value) };
  }
  if (type === Option.Boolean && /^(?:true|false)$/i.test(text)) return { ...field, value: /^true$/i.test(text) };
  const named = exactItem(current(), field);
  if (named !== null) return { ...field, text: named.name, value: named.value };
  if (isClosed(option)) return { ...field, fault: 'Choose one from the list.' };
  if (type === Option.String) return { ...field, ...checkLength(option, text) };
  const number = Number(text);
  if (!Number.isFinite(number) || (type === Option.Integer && !Number.isInteger(number))) {
    return { ...field, fault: type === Option.Integer ? 'Enter a whole number.' : 'Enter a number.' };
  }
  const least = numberIn(option['min_value']);
  const most = numberIn(option['max_value']);
  if (least !== undefined && number < least) return { ...field, fault: `Enter ${least} or more.` };
  if (most !== undefined && number > most) return { ...field, fault: `Enter ${most} or less.` };
  return { ...field, value: number };
}

function checkLength(option: JsonObject, text: string): Pick<Field, 'value'> | Pick<Field, 'fault'> {
  const least = numberIn(option['min_length']) ?? 0;
  const most = numberIn(option['max_length']) ?? Number.POSITIVE_INFINITY;
  if (text.length < least) return { fault: `Enter at least ${least} characters; these are ${text.length}.` };
  if (text.length > most) return { fault: `Enter at most ${most} characters; these are ${text.length}.` };
  return { value: text };
}

function valuesOf(fields: readonly Field[]): Filled {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const { value } = field.fault === null ? check(field) : field;
      return value === null ? [] : [[textIn(field.option['name']), value] as const];
    }),
  );
}

/** Takes the file that was chosen for an option. */
export async function takeFile(at: number, file: File): Promise<void> {
  try {
    settle(at, { text: file.name, value: await handIn(file), fault: null });
  } catch (error) {
    settle(at, { fault: explain(error) });
  }
}
