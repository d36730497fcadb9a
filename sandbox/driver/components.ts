import { ComponentType as Type } from '../wire.ts';
import { type JsonObject, numberIn, objectsIn, textIn } from '../json.ts';
import { CannotSend } from './cannot-send.ts';

/** A component by its custom id, by its label, or by a pattern for either. */
export type ComponentRef = string | RegExp;

/** Every component of a message or modal, outermost first. */
function everyComponent(components: readonly unknown[]): readonly JsonObject[] {
  return objectsIn(components).flatMap((component) => [
    component,
    ...everyComponent(objectsIn(component['components'])),
    ...everyComponent([component['accessory'], component['component']]),
  ]);
}

/** The buttons and selects of a message, in the order in which they are shown. */
export function interactiveComponents(components: readonly unknown[]): readonly JsonObject[] {
  return everyComponent(components).filter((component) => component['custom_id'] !== undefined);
}

function isMeant(component: JsonObject, ref: ComponentRef): boolean {
  const names = [component['custom_id'], component['label'], component['placeholder']];
  return names.some((name) => typeof name === 'string' && (typeof ref === 'string' ? name === ref : ref.test(name)));
}

/** The one component that is meant, if it may be used. */
export function findInteractive(
  components: readonly unknown[],
  ref: ComponentRef,
  types: readonly number[],
): JsonObject {
  const there = interactiveComponents(components).filter((component) =>
    types.includes(numberIn(component['type']) ?? 0),
  );
  const meant = there.filter((component) => isMeant(component, ref));
  const [component] = meant;
  if (component === undefined || meant.length > 1) {
    const names = there.map((one) => textIn(one['label'] ?? one['placeholder'] ?? one['custom_id']));
    const found = names.length === 0 ? 'there is none' : `there are: ${names.join(', ')}`;
    throw new CannotSend(`${meant.length === 0 ? 'No' : 'More than one'} component is «${String(ref)}»; ${found}`);
  }
  if (component['disabled'] === true) throw new CannotSend(`«${String(ref)}» is switched off`);
  return component;
}

export const BUTTONS = [Type.Button] as const;
export const SELECTS = [
  Type.StringSelect,
  Type.UserSelect,
  Type.RoleSelect,
  Type.MentionableSelect,
  Type.ChannelSelect,
] as const;
