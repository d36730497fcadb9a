import { applySteps, type Step, stepsOf } from './apply-changes.ts';
import { checkChange } from './check-change.ts';
import { ACCESS, type Change, CHANNEL_BRIEFING, type Settings, valuesOf } from './setting.ts';
import { fault, type SettingsFault } from './settings-fault.ts';
import { type Known, knownTo, MOST_ENTRIES, valueSchemas } from './value-schemas.ts';

/** The steps that changes come to, none when all is so already; or every reason why they may not be made. */
export type ChangePlan =
  | { readonly kind: 'planned'; readonly steps: readonly Step[] }
  | { readonly kind: 'refused'; readonly faults: readonly SettingsFault[] };

/** Checks changes together and works out what they come to. */
export function planChanges(settings: Settings, changes: readonly Change[], guild: string, known: Known): ChangePlan {
  const schemas = valueSchemas(guild, knownTo(settings, known));
  const checked = changes.map((change) => checkChange(change, schemas));
  const faults = checked.flatMap((one) => (one.kind === 'faulty' ? one.faults : []));
  if (faults.length > 0) return { kind: 'refused', faults };
  const values = valuesOf(settings);
  const steps = stepsOf(
    values,
    checked.flatMap((one) => (one.kind === 'sound' ? [one.change] : [])),
  );
  const keys = [...applySteps(values, steps).keys()];
  const crowded = [CHANNEL_BRIEFING, ACCESS]
    .map((prefix) => ({ prefix, count: keys.filter((key) => key.startsWith(prefix)).length }))
    .filter(({ count }) => count > MOST_ENTRIES)
    .map(({ prefix, count }) => fault('too-many', [`${prefix}*`], `${count} entries`, `at most ${MOST_ENTRIES}`));
  return crowded.length > 0 ? { kind: 'refused', faults: crowded } : { kind: 'planned', steps };
}
