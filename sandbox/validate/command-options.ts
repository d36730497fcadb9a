import { OptionType as Type } from '../wire.ts';
import { compact, type Json, type JsonObject } from '../json.ts';
import { flaws } from './flaws.ts';
import type { Form, Path } from './form.ts';
import { LIMITS } from './limits.ts';
import { readLocalizations } from './localizations.ts';

const { commands: LIMIT } = LIMITS;
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LARGEST = Number.MAX_SAFE_INTEGER;

/** Whether a text may name a slash command or an option: no spaces, and lower case where there is one. */
export function isCommandName(text: string): boolean {
  return NAME.test(text) && text === text.toLowerCase();
}

const PLAIN = [
  Type.String,
  Type.Integer,
  Type.Boolean,
  Type.User,
  Type.Channel,
  Type.Role,
  Type.Mentionable,
  Type.Number,
  Type.Attachment,
] as const;

/** What may stand in a command, in a group, in a subcommand. */
const ALLOWED = {
  command: [Type.Subcommand, Type.SubcommandGroup, ...PLAIN],
  group: [Type.Subcommand],
  subcommand: PLAIN,
} as const;

type Place = keyof typeof ALLOWED;

function readValue(form: Form, path: Path, value: Json | undefined, type: number): Json | undefined {
  form.required(path, value);
  if (type === Type.String) return form.text(path, value, { min: 1, max: LIMIT.choiceValue });
  if (type === Type.Integer) return form.integer(path, value, -LARGEST, LARGEST);
  if (value == null || typeof value === 'number') return value;
  return form.flaw(path, flaws.notNumber(value));
}

function readChoices(form: Form, path: Path, option: JsonObject, type: number): readonly JsonObject[] | undefined {
  const list = form.list(path, option['choices'], { max: LIMIT.choices });
  if (list === undefined) return undefined;
  if (option['autocomplete'] === true && list.length > 0) form.flaw(path, flaws.choicesAndAutocomplete());
  const seen = new Set<Json | undefined>();
  return list.map((entry, index) => {
    const at = [...path, index];
    const choice = form.object(at, entry) ?? {};
    const name = form.text([...at, 'name'], form.required([...at, 'name'], choice['name']), {
      min: 1,
      max: LIMIT.choiceName,
    });
    const value = readValue(form, [...at, 'value'], choice['value'], type);
    if (seen.has(value)) form.flaw(at, flaws.choicesRepeated());
    seen.add(value);
    const translations = readLocalizations(
      form,
      [...at, 'name_localizations'],
      choice['name_localizations'],
      LIMIT.choiceName,
    );
    return compact({ name, name_localizations: translations ?? undefined, value });
  });
}

/** The bounds that only some types have. */
function readBounds(form: Form, path: Path, option: JsonObject, type: number): Record<string, unknown> {
  if (type === Type.String) {
    return {
      min_length: form.integer([...path, 'min_length'], option['min_length'], 0, LIMIT.textLength),
      max_length: form.integer([...path, 'max_length'], option['max_length'], 1, LIMIT.textLength),
    };
  }
  if (type === Type.Integer || type === Type.Number) {
    return { min_value: option['min_value'] ?? undefined, max_value: option['max_value'] ?? undefined };
  }
  return type === Type.Channel ? { channel_types: option['channel_types'] ?? undefined } : {};
}

function readInner(form: Form, path: Path, option: JsonObject, type: number): Record<string, unknown> {
  if (type === Type.Subcommand)
    return { options: readOptions(form, [...path, 'options'], option['options'], 'subcommand') };
  if (type === Type.SubcommandGroup)
    return { options: readOptions(form, [...path, 'options'], option['options'], 'group') };
  const hasChoices = type === Type.String || type === Type.Integer || type === Type.Number;
  return {
    required: form.flag([...path, 'required'], option['required']),
    ...(hasChoices
      ? {
          choices: readChoices(form, [...path, 'choices'], option, type),
          autocomplete: form.flag([...path, 'autocomplete'], option['autocomplete']),
        }
      : {}),
    ...readBounds(form, path, option, type),
  };
}

function readOption(form: Form, path: Path, value: Json, place: Place): JsonObject {
  const option = form.object(path, value) ?? {};
  const type = ALLOWED[place].find((one) => one === option['type']);
  if (option['type'] == null) form.flaw([...path, 'type'], flaws.required());
  else if (type === undefined) form.flaw([...path], flaws.unionType(ALLOWED[place]));
  if (type === undefined) return {};
  const nameAt = [...path, 'name'];
  const name = form.text(nameAt, form.required(nameAt, option['name']), { min: 1, max: LIMIT.name });
  if (name !== undefined && !isCommandName(name)) form.flaw(nameAt, flaws.commandName());
  const aboutAt = [...path, 'description'];
  const description = form.text(aboutAt, form.required(aboutAt, option['description']), {
    min: 1,
    max: LIMIT.description,
  });
  const names = option['name_localizations'];
  const descriptions = option['description_localizations'];
  return compact({
    type,
    name,
    name_localizations:
      readLocalizations(form, [...path, 'name_localizations'], names, LIMIT.name, isCommandName) ?? undefined,
    description,
    description_localizations:
      readLocalizations(form, [...path, 'description_localizations'], descriptions, LIMIT.description) ?? undefined,
    ...readInner(form, path, option, type),
  });
}

/** Reads the options of a command, a group or a subcommand, and the rules that hold between them. */
export function readOptions(form: Form, path: Path, value: Json | undefined, place: Place): readonly JsonObject[] {
  const list = form.list(path, value, { max: LIMIT.options }) ?? [];
  const options = list.map((entry, index) => readOption(form, [...path, index], entry, place));
  const seen = new Set<Json | undefined>();
  let optionalBefore = false;
  for (const [index, option] of options.entries()) {
    if (option['name'] !== undefined && seen.has(option['name'])) form.flaw([...path, index], flaws.optionsRepeated());
    seen.add(option['name']);
    const isPlain = PLAIN.some((type) => type === option['type']);
    if (isPlain && option['required'] === true && optionalBefore) form.flaw([...path, index], flaws.requiredFirst());
    if (isPlain && option['required'] !== true) optionalBefore = true;
  }
  const plain = options.filter((option) => PLAIN.some((type) => type === option['type'])).length;
  if (plain > 0 && plain < options.length) form.flaw(path, flaws.optionsMixed());
  return options;
}
