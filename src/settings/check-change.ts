import type { z } from 'zod';
import { ACCESS, type Change, CHANNEL_BRIEFING, type SettingKey, type SettingValue } from './setting.ts';
import { fault, faultsOf, type SettingsFault } from './settings-fault.ts';
import type { ValueSchemas } from './value-schemas.ts';

/** A change with its value in the one spelling that is stored, or what is wrong with it. */
export type CheckedChange =
  | { readonly kind: 'sound'; readonly change: Change }
  | { readonly kind: 'faulty'; readonly faults: readonly SettingsFault[] };

/** Checks one change. Unsetting needs no sound value: what is no longer known must still be removable. */
export function checkChange(change: Change, schemas: ValueSchemas): CheckedChange {
  const schema = schemaOf(change.key, schemas);
  if (schema === null) {
    return { kind: 'faulty', faults: [fault('not-valid', [change.key], 'this key', 'only known keys')] };
  }
  if (change.to === null) return { kind: 'sound', change };
  const faults = subjectFaults(change.key, schemas);
  const parsed = schema.safeParse(change.to, { reportInput: true });
  if (!parsed.success) faults.push(...faultsOf(parsed.error.issues, [change.key]));
  if (!parsed.success || faults.length > 0) return { kind: 'faulty', faults };
  return { kind: 'sound', change: { key: change.key, to: parsed.data } };
}

function schemaOf(key: SettingKey, schemas: ValueSchemas): z.ZodType<SettingValue> | null {
  if (key.startsWith(CHANNEL_BRIEFING)) return schemas.briefing;
  if (key.startsWith(ACCESS)) return schemas.access;
  switch (key) {
    case 'briefing':
      return schemas.briefing;
    case 'zone':
      return schemas.zone;
    case 'language':
      return schemas.language;
    case 'admin-role':
      return schemas.role;
    case 'alerts-channel':
      return schemas.channel;
    default:
      return null;
  }
}

/** What is wrong with the channel or the briefing that a key names. */
function subjectFaults(key: SettingKey, schemas: ValueSchemas): SettingsFault[] {
  const slash = key.indexOf('/');
  if (slash < 0) return [];
  const subject = key.slice(slash + 1);
  const schema = key.startsWith(ACCESS) ? schemas.briefing : schemas.channel;
  const parsed = schema.safeParse(subject, { reportInput: true });
  return parsed.success ? [] : faultsOf(parsed.error.issues, [key]);
}
