import { ComponentType as Type } from '../wire.ts';
import { compact, type Json, type JsonObject } from '../json.ts';
import { ComponentContext } from './component-context.ts';
import { readComponent, readTextDisplay } from './components.ts';
import type { Form, Path } from './form.ts';
import { LIMITS } from './limits.ts';
import { readAutoSelect, readOptions, readStringSelect } from './selects.ts';

const { modal: LIMIT } = LIMITS;

const TOP = [Type.ActionRow, Type.TextDisplay, Type.Label] as const;
const IN_ROW = [Type.TextInput] as const;
const IN_LABEL = [
  Type.StringSelect,
  Type.TextInput,
  Type.UserSelect,
  Type.RoleSelect,
  Type.MentionableSelect,
  Type.ChannelSelect,
  Type.FileUpload,
  Type.RadioGroup,
  Type.CheckboxGroup,
  Type.Checkbox,
] as const;

function readInput(context: ComponentContext, path: Path, input: JsonObject): JsonObject {
  const { form } = context;
  const style = form.choice([...path, 'style'], form.required([...path, 'style'], input['style']), [1, 2]);
  const min = form.integer([...path, 'min_length'], input['min_length'], 0, LIMIT.input);
  const max = form.integer([...path, 'max_length'], input['max_length'], 1, LIMIT.input);
  return compact({
    custom_id: context.customId(path, input),
    style,
    label: form.text([...path, 'label'], input['label'], { min: 1, max: LIMIT.label }),
    value: form.text([...path, 'value'], input['value'], { max: max ?? LIMIT.input }),
    placeholder: form.text([...path, 'placeholder'], input['placeholder'], { max: LIMIT.placeholder }),
    required: form.flag([...path, 'required'], input['required']) ?? true,
    min_length: min,
    max_length: max,
  });
}

/** The older form: a row with one text input, which then carries its own label. */
function readInputRow(context: ComponentContext, path: Path, row: JsonObject): JsonObject {
  const { form } = context;
  const at = [...path, 'components'];
  const list = form.list(at, form.required(at, row['components']), { min: 1, max: 1 }) ?? [];
  return {
    components: list.map((entry, index) => {
      const input = readComponent(context, [...at, index], entry, IN_ROW, READERS);
      form.required([...at, index, 'label'], input['label']);
      return input;
    }),
  };
}

function readLabel(context: ComponentContext, path: Path, label: JsonObject): JsonObject {
  const { form } = context;
  const component = form.required([...path, 'component'], label['component']);
  return compact({
    label: form.text([...path, 'label'], form.required([...path, 'label'], label['label']), {
      min: 1,
      max: LIMIT.label,
    }),
    description: form.text([...path, 'description'], label['description'], { min: 1, max: LIMIT.description }),
    component:
      component === undefined
        ? undefined
        : readComponent(context, [...path, 'component'], component, IN_LABEL, READERS),
  });
}

function readGroup(leastOptions: number) {
  return (context: ComponentContext, path: Path, group: JsonObject): JsonObject => ({
    ...compact({
      custom_id: context.customId(path, group),
      required: context.form.flag([...path, 'required'], group['required']) ?? true,
      min_values: context.form.integer([...path, 'min_values'], group['min_values'], 0, LIMIT.radioOptions),
      max_values: context.form.integer([...path, 'max_values'], group['max_values'], 1, LIMIT.radioOptions),
    }),
    options: readOptions(context, [...path, 'options'], group['options'], leastOptions, LIMIT.radioOptions),
  });
}

function readCheckbox(context: ComponentContext, path: Path, box: JsonObject): JsonObject {
  return compact({
    custom_id: context.customId(path, box),
    default: context.form.flag([...path, 'default'], box['default']) ?? false,
  });
}

function readUpload(context: ComponentContext, path: Path, upload: JsonObject): JsonObject {
  return compact({
    custom_id: context.customId(path, upload),
    required: context.form.flag([...path, 'required'], upload['required']) ?? true,
    min_values: context.form.integer([...path, 'min_values'], upload['min_values'], 0, LIMIT.uploads) ?? 1,
    max_values: context.form.integer([...path, 'max_values'], upload['max_values'], 1, LIMIT.uploads) ?? 1,
  });
}

const READERS = {
  [Type.ActionRow]: readInputRow,
  [Type.TextDisplay]: readTextDisplay,
  [Type.Label]: readLabel,
  [Type.TextInput]: readInput,
  [Type.StringSelect]: readStringSelect,
  [Type.UserSelect]: readAutoSelect,
  [Type.RoleSelect]: readAutoSelect,
  [Type.MentionableSelect]: readAutoSelect,
  [Type.ChannelSelect]: readAutoSelect,
  [Type.FileUpload]: readUpload,
  [Type.RadioGroup]: readGroup(2),
  [Type.CheckboxGroup]: readGroup(1),
  [Type.Checkbox]: readCheckbox,
} as const;

/** Reads a modal as the callback brings it: its title, its id, and one to five components. */
export function readModal(form: Form, path: Path, value: Json | undefined): JsonObject {
  const modal = form.object(path, form.required(path, value));
  if (modal === undefined) return {};
  const context = new ComponentContext(
    form,
    () => null,
    () => '0',
  );
  const at = [...path, 'components'];
  const title = form.text([...path, 'title'], form.required([...path, 'title'], modal['title']), {
    min: 1,
    max: LIMIT.title,
  });
  const customId = form.text([...path, 'custom_id'], form.required([...path, 'custom_id'], modal['custom_id']), {
    min: 1,
    max: LIMITS.components.customId,
  });
  const list = form.list(at, form.required(at, modal['components']), { min: 1, max: LIMIT.components }) ?? [];
  const components = list.map((entry, index) => readComponent(context, [...at, index], entry, TOP, READERS));
  return compact({
    custom_id: customId,
    title,
    components: form.isClean ? context.numberAll(components) : components,
  });
}
