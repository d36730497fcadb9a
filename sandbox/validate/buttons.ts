import { ButtonStyle } from '../wire.ts';
import { compact, type Json, type JsonObject } from '../json.ts';
import type { ComponentContext } from './component-context.ts';
import { flaws } from './flaws.ts';
import type { Path } from './form.ts';
import { LIMITS } from './limits.ts';

const { components: LIMIT } = LIMITS;
const SCHEMES = ['http', 'https', 'discord'];

/** An emoji by its character, or by the id of a custom one. */
export function readEmoji(context: ComponentContext, path: Path, value: Json | undefined): JsonObject | undefined {
  const emoji = context.form.object(path, value);
  if (emoji === undefined) return undefined;
  const id = context.form.snowflake([...path, 'id'], emoji['id']);
  const name = context.form.text([...path, 'name'], emoji['name'], { max: 32 });
  if (
    id === undefined &&
    (name === undefined || !/\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u.test(name))
  ) {
    return context.form.flaw([...path, 'name'], { code: 'BUTTON_COMPONENT_INVALID_EMOJI', message: 'Invalid emoji' });
  }
  const animated = context.form.flag([...path, 'animated'], emoji['animated']);
  return compact({ id, name, animated: animated === true ? true : undefined });
}

function readTarget(context: ComponentContext, path: Path, button: JsonObject, style: number): JsonObject {
  const { form } = context;
  if (style === ButtonStyle.Link) {
    if (button['custom_id'] != null) form.flaw([...path, 'custom_id'], flaws.customIdAndUrl());
    const at = [...path, 'url'];
    const url = form.url(at, form.required(at, button['url']), LIMIT.buttonUrl, SCHEMES);
    return compact({ url });
  }
  if (style === ButtonStyle.Premium) {
    const at = [...path, 'sku_id'];
    return compact({ sku_id: form.snowflake(at, form.required(at, button['sku_id'])) });
  }
  if (button['url'] != null) form.flaw([...path, 'url'], flaws.customIdAndUrl());
  if (button['custom_id'] == null) {
    form.flaw([...path, 'custom_id'], flaws.customIdRequired());
    return {};
  }
  return compact({ custom_id: context.customId(path, button) });
}

/** A button: one with a custom id, a link, or one that sells. */
export function readButton(context: ComponentContext, path: Path, button: JsonObject): JsonObject {
  const { form } = context;
  const at = [...path, 'style'];
  const style = form.choice(at, form.required(at, button['style']), [1, 2, 3, 4, 5, 6]) ?? ButtonStyle.Primary;
  const label = form.text([...path, 'label'], button['label'], { max: LIMIT.label });
  const emoji = readEmoji(context, [...path, 'emoji'], button['emoji']);
  const isBare = (button['label'] == null || button['label'] === '') && button['emoji'] == null;
  if (isBare && style !== ButtonStyle.Premium) form.flaw(path, flaws.labelRequired());
  const disabled = form.flag([...path, 'disabled'], button['disabled']);
  return compact({
    style,
    ...readTarget(context, path, button, style),
    label,
    emoji,
    disabled: disabled === true ? true : undefined,
  });
}
