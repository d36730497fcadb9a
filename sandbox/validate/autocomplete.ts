import { OptionType as Type } from '../wire.ts';
import { compact, type Json, type JsonObject } from '../json.ts';
import { flaws } from './flaws.ts';
import type { Form, Path } from './form.ts';
import { LIMITS } from './limits.ts';
import { readLocalizations } from './localizations.ts';

const { autocomplete: LIMIT } = LIMITS;

function readValue(form: Form, path: Path, value: Json | undefined, type: number): Json | undefined {
  const given = form.required(path, value);
  if (given === undefined) return undefined;
  if (type === Type.Integer) return form.integer(path, given, -Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  if (type === Type.Number) return typeof given === 'number' ? given : form.flaw(path, flaws.notNumber(given));
  return form.text(path, given, { min: 1, max: LIMIT.value });
}

/** Reads the choices that answer an autocomplete; their values are of the focused option's type. */
export function readChoices(form: Form, path: Path, value: Json | undefined, type: number): readonly JsonObject[] {
  const data = form.object(path, form.required(path, value)) ?? {};
  const at = [...path, 'choices'];
  const list = form.list(at, form.required(at, data['choices']), { max: LIMIT.choices }) ?? [];
  return list.map((entry, index) => {
    const choice = form.object([...at, index], entry) ?? {};
    const nameAt = [...at, index, 'name'];
    const { name_localizations: given } = choice;
    const translations =
      given == null ? null : readLocalizations(form, [...at, index, 'name_localizations'], given, LIMIT.name);
    return compact({
      name: form.text(nameAt, form.required(nameAt, choice['name']), { min: 1, max: LIMIT.name }),
      name_localizations: translations ?? undefined,
      value: readValue(form, [...at, index, 'value'], choice['value'], type),
    });
  });
}
