import type { JsonObject } from '../../json.ts';
import { numberIn, objectsIn, textIn } from '../../json.ts';
import type { ShownCommand } from '../shapes.ts';
import { Option } from './kinds.ts';
import { offeredHere, openServer } from './places.ts';
import type { App, Field } from './store.ts';

/** A line of the menu above the box, and what picking it means. */
export type MenuItem =
  | { readonly kind: 'command'; readonly command: ShownCommand; readonly name: string; readonly hint: string }
  | { readonly kind: 'option'; readonly option: JsonObject; readonly name: string; readonly hint: string }
  | { readonly kind: 'value'; readonly value: string | number | boolean; readonly name: string; readonly hint: string };

const MOST = 25;

function matches(query: string): (name: string) => boolean {
  const wanted = query.trim().toLowerCase();
  return (name) => name.toLowerCase().includes(wanted);
}

/** Commands that begin with what was typed come before those that only hold it. */
function commandItems(app: App): MenuItem[] {
  const { text } = app.writing;
  if (!text.startsWith('/') || text.includes('\n')) return [];
  const wanted = text.slice(1).trim().toLowerCase();
  return offeredHere(app)
    .filter(({ line }) => line.toLowerCase().includes(wanted))
    .toSorted((a, b) => Number(b.line.startsWith(wanted)) - Number(a.line.startsWith(wanted)))
    .map((command) => ({ kind: 'command', command, name: `/${command.line}`, hint: command.description }));
}

function optionItems({ writing }: App): MenuItem[] {
  const taken = new Set(writing.fields.map(({ option }) => option['name']));
  return (writing.command?.options ?? [])
    .filter((option) => !taken.has(option['name']) && matches(writing.text)(textIn(option['name'])))
    .map((option) => ({
      kind: 'option',
      option,
      name: textIn(option['name']),
      hint: textIn(option['description']),
    }));
}

const item = (name: string, value: string | number | boolean, hint = ''): MenuItem => ({
  kind: 'value',
  name,
  value,
  hint,
});

function valueItems(app: App, { option, text }: Field): MenuItem[] {
  const type = numberIn(option['type']);
  const among = (items: readonly MenuItem[]): MenuItem[] =>
    items.filter(({ name }) => matches(text.replace(/^[#@]/, ''))(name));
  const server = openServer(app);
  const users = (): MenuItem[] =>
    app.state.users
      .filter(({ id }) => server === null || server.members.includes(id))
      .map(({ id, name, bot }) => item(name, id, bot ? 'app' : 'member'));
  const roles = (): MenuItem[] => (server?.roles ?? []).map(({ id, name }) => item(name, id, 'role'));
  if (option['autocomplete'] === true) {
    const { suggestions } = app.writing;
    return typeof suggestions === 'string' ? [] : suggestions.map(({ name, value }) => item(name, value));
  }
  const choices = objectsIn(option['choices']);
  if (choices.length > 0) {
    return among(
      choices.map(({ name, value }) => item(textIn(name), typeof value === 'number' ? value : textIn(value))),
    );
  }
  if (type === Option.Boolean) return among([item('True', true), item('False', false)]);
  if (type === Option.User) return among(users());
  if (type === Option.Role) return among(roles());
  if (type === Option.Mentionable) return among([...users(), ...roles()]);
  if (type === Option.Channel) {
    const types = Array.isArray(option['channel_types']) ? option['channel_types'] : null;
    const kinds = types?.map((one: unknown) => CHANNEL_KINDS[Number(one)]);
    const channels = (server?.channels ?? []).filter(({ kind }) => kinds === undefined || kinds.includes(kind));
    return among(channels.map(({ id, name, kind }) => item(kind === 'category' ? name : `#${name}`, id, kind)));
  }
  return [];
}

const CHANNEL_KINDS: Readonly<Record<number, string>> = {
  0: 'text',
  4: 'category',
  5: 'announcement',
  10: 'thread',
  11: 'thread',
  12: 'thread',
  15: 'forum',
};

/** What the menu offers for what is being written. */
export function menuOf(app: App): readonly MenuItem[] {
  const { writing } = app;
  if (writing.menuShut) return [];
  if (writing.command === null) return commandItems(app);
  const field = writing.fields[writing.at];
  return (field === undefined ? optionItems(app) : valueItems(app, field)).slice(0, MOST);
}

const plain = (name: string): string => name.trim().replace(/^[#@]/, '').toLowerCase();

type ValueItem = Extract<MenuItem, { kind: 'value' }>;

/** What the menu offers under the very name that was typed, where there is one such and no other: it need not be picked. */
export function exactItem(app: App, field: Field): ValueItem | null {
  if (!isClosed(field.option)) return null;
  const named = valueItems(app, field)
    .filter((one) => one.kind === 'value')
    .filter(({ name }) => plain(name) === plain(field.text));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Whether the option takes only what the menu offers. */
export function isClosed(option: JsonObject): boolean {
  const type = numberIn(option['type']);
  const isFree = type === Option.String || type === Option.Integer || type === Option.Number;
  return type !== Option.Attachment && (!isFree || objectsIn(option['choices']).length > 0);
}
