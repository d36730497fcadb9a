import type { Change, SettingKey, SettingValue, SettingValues } from './setting.ts';

/** One key's step from one value to another; null is unset. */
export interface Step {
  readonly key: SettingKey;
  readonly before: SettingValue | null;
  readonly after: SettingValue | null;
}

/** The steps that changes would make, by key; none where a key has the value already. Of two for one key the last holds. */
export function stepsOf(values: SettingValues, changes: readonly Change[]): readonly Step[] {
  const wanted = new Map(changes.map(({ key, to }) => [key, to]));
  return Array.from(wanted, ([key, after]) => ({ key, before: values.get(key) ?? null, after }))
    .filter(({ before, after }) => !sameValue(before, after))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** The values after some steps; together with the history this replays how settings became what they are. */
export function applySteps(values: SettingValues, steps: readonly Step[]): SettingValues {
  const result = new Map(values);
  for (const { key, after } of steps) {
    if (after === null) result.delete(key);
    else result.set(key, after);
  }
  return result;
}

/** The changes that turn one set of values into another. */
export function changesBetween(from: SettingValues, to: SettingValues): readonly Change[] {
  const gone = [...from.keys()].filter((key) => !to.has(key)).map((key): Change => ({ key, to: null }));
  return [...gone, ...Array.from(to, ([key, value]): Change => ({ key, to: value }))];
}

/** Equal as what is stored: lists of channels are kept in one order, so their text decides. */
function sameValue(a: SettingValue | null, b: SettingValue | null): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
