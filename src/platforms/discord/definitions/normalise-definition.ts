/** Keys that decide what people see and may do; all others (ids, versions, what Discord derives) are Discord's own. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  type: 1,
  name: '',
  description: '',
  name_localizations: null,
  description_localizations: null,
  default_member_permissions: null,
  integration_types: null,
  contexts: null,
  nsfw: false,
  required: false,
  autocomplete: false,
  choices: null,
  channel_types: null,
  min_value: null,
  max_value: null,
  min_length: null,
  max_length: null,
  value: null,
  options: null,
};
const LISTS_OF_DEFINITIONS = new Set(['options', 'choices']);
const SETS = new Set(['integration_types', 'contexts', 'channel_types']);

/**
 * A definition of a command, ours or as Discord gives it back, as one text: two that mean the same are equal, whatever
 * was left out, added, or put in another order where order means nothing.
 */
function normaliseDefinition(definition: object): string {
  return JSON.stringify(normalised(definition));
}

/** Definitions as one text, whatever their order: Discord lists commands by its own. */
export function normaliseDefinitions(definitions: readonly object[]): string {
  return definitions.map(normaliseDefinition).toSorted().join('\n');
}

function normalised(definition: object): Record<string, unknown> {
  const given = new Map<string, unknown>(Object.entries(definition));
  return Object.fromEntries(
    Object.entries(DEFAULTS).map(([key, orElse]) => [key, valueOf(key, given.get(key), orElse)]),
  );
}

function valueOf(key: string, value: unknown, orElse: unknown): unknown {
  if (value === undefined || value === null) return orElse;
  if (Array.isArray(value)) {
    if (value.length === 0) return orElse;
    if (LISTS_OF_DEFINITIONS.has(key)) return value.map((one: unknown) => (isObject(one) ? normalised(one) : one));
    return SETS.has(key) ? value.map(String).toSorted() : value;
  }
  if (isObject(value)) {
    const entries = Object.entries(value).filter(([, text]) => text !== null);
    return entries.length === 0 ? orElse : Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }
  return typeof value === 'number' && key === 'default_member_permissions' ? String(value) : value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
