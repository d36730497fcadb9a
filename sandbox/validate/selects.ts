import { compact, numberIn, type Json, type JsonObject } from '../json.ts';
import { readEmoji } from './buttons.ts';
import type { ComponentContext } from './component-context.ts';
import { flaws } from './flaws.ts';
import type { Path } from './form.ts';
import { LIMITS } from './limits.ts';

const { components: LIMIT } = LIMITS;

/** How many values may be picked, and what all selects have in common. */
function readSelect(context: ComponentContext, path: Path, select: JsonObject): JsonObject {
  const { form } = context;
  const min = form.integer([...path, 'min_values'], select['min_values'], 0, LIMIT.options) ?? 1;
  const max = form.integer([...path, 'max_values'], select['max_values'], 1, LIMIT.options) ?? 1;
  if (min > max) form.flaw([...path, 'min_values'], flaws.minOverMax());
  const disabled = form.flag([...path, 'disabled'], select['disabled']);
  const required = form.flag([...path, 'required'], select['required']);
  return compact({
    custom_id: context.customId(path, select),
    placeholder: form.text([...path, 'placeholder'], select['placeholder'], { max: LIMIT.placeholder }),
    min_values: min,
    max_values: max,
    disabled: disabled === true ? true : undefined,
    required,
  });
}

function readOption(context: ComponentContext, path: Path, value: Json): JsonObject {
  const { form } = context;
  const option = form.object(path, value) ?? {};
  const length = { min: 1, max: LIMIT.optionText };
  return compact({
    label: form.text([...path, 'label'], form.required([...path, 'label'], option['label']), length),
    value: form.text([...path, 'value'], form.required([...path, 'value'], option['value']), length),
    description: form.text([...path, 'description'], option['description'], { max: LIMIT.optionText }),
    emoji: readEmoji(context, [...path, 'emoji'], option['emoji']),
    default: form.flag([...path, 'default'], option['default']),
  });
}

/** The options of a select, a radio group or a group of checkboxes: their values differ. */
export function readOptions(
  context: ComponentContext,
  path: Path,
  value: Json | undefined,
  min: number,
  max: number,
): readonly JsonObject[] {
  const { form } = context;
  const list = form.list(path, form.required(path, value), { min, max }) ?? [];
  const seen = new Set<Json | undefined>();
  return list.map((entry, index) => {
    const option = readOption(context, [...path, index], entry);
    if (seen.has(option['value'])) form.flaw([...path, index], flaws.optionRepeated());
    seen.add(option['value']);
    return option;
  });
}

/** A select of the sender's own options. */
export function readStringSelect(context: ComponentContext, path: Path, select: JsonObject): JsonObject {
  const common = readSelect(context, path, select);
  const options = readOptions(context, [...path, 'options'], select['options'], 1, LIMIT.options);
  const max = numberIn(common['max_values']) ?? 1;
  if (max > options.length && options.length > 0) {
    context.form.flaw([...path, 'max_values'], flaws.maxOverOptions());
  }
  const defaults = options.filter((option) => option['default'] === true).length;
  if (defaults > max) context.form.flaw([...path, 'options'], flaws.tooManyDefaults());
  return { ...common, options };
}

/** A select of people, roles or channels, which Discord fills. */
export function readAutoSelect(context: ComponentContext, path: Path, select: JsonObject): JsonObject {
  const { form } = context;
  const defaults = form.list([...path, 'default_values'], select['default_values'], { max: LIMIT.options });
  const types = form.list([...path, 'channel_types'], select['channel_types'], { max: LIMIT.options });
  return compact({
    ...readSelect(context, path, select),
    default_values: defaults,
    channel_types: types,
  });
}
