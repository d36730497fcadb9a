import type { Transaction } from 'kysely';
import { z } from 'zod';
import type { Step } from '../settings/apply-changes.ts';
import { ACCESS, type SettingKey, type Settings, type SettingValue, settingsFrom } from '../settings/setting.ts';
import type { ChangeSet } from '../settings/settings-store.ts';
import type { Tables } from './tables.ts';

/** Reads what holds for a guild now, and what other guilds hold private. */
export async function readSettings(transaction: Transaction<Tables>, guild: string | null): Promise<Settings> {
  const held = await transaction.selectFrom('private_briefings').selectAll().execute();
  const closed = new Set(held.filter((row) => row.guild !== guild).map((row) => row.briefing));
  if (guild === null) return settingsFrom(null, 0, new Map(), closed);
  const rows = await transaction.selectFrom('settings').select(['key', 'value']).where('guild', '=', guild).execute();
  const last = await transaction
    .selectFrom('change_sets')
    .select((select) => select.fn.max('revision').as('revision'))
    .where('guild', '=', guild)
    .executeTakeFirst();
  const values = new Map(rows.map(({ key, value }) => [keyFrom(key), valueFrom(key, value)]));
  return settingsFrom(guild, last?.revision ?? 0, values, closed);
}

/** Writes a change set: the record of it, what holds after it, and who holds which briefing private. */
export async function writeChangeSet(
  transaction: Transaction<Tables>,
  guild: string,
  { revision, at, actor, kind, steps }: ChangeSet,
): Promise<void> {
  await transaction.insertInto('change_sets').values({ guild, revision, at, actor, kind }).execute();
  for (const step of steps) {
    // oxlint-disable eslint/no-await-in-loop -- statements of one transaction run one after another
    await transaction
      .insertInto('setting_changes')
      .values({ guild, revision, key: step.key, before: textOf(step.before), after: textOf(step.after) })
      .execute();
    await writeSetting(transaction, guild, revision, step);
    if (step.key.startsWith(ACCESS)) await writeHold(transaction, guild, step);
    // oxlint-enable eslint/no-await-in-loop
  }
}

async function writeSetting(
  transaction: Transaction<Tables>,
  guild: string,
  revision: number,
  { key, after }: Step,
): Promise<void> {
  const value = textOf(after);
  if (value === null) {
    await transaction.deleteFrom('settings').where('guild', '=', guild).where('key', '=', key).execute();
    return;
  }
  await transaction
    .insertInto('settings')
    .values({ guild, key, value, revision })
    .onConflict((conflict) => conflict.columns(['guild', 'key']).doUpdateSet({ value, revision }))
    .execute();
}

/** Keeps `private_briefings` in step: a second guild's claim fails on its primary key, whatever was read before. */
async function writeHold(transaction: Transaction<Tables>, guild: string, { key, after }: Step): Promise<void> {
  const briefing = key.slice(ACCESS.length);
  await transaction
    .deleteFrom('private_briefings')
    .where('briefing', '=', briefing)
    .where('guild', '=', guild)
    .execute();
  if (after === null || typeof after === 'string' || after.visibility === 'public') return;
  await transaction.insertInto('private_briefings').values({ briefing, guild }).execute();
}

function textOf(value: SettingValue | null): string | null {
  return value === null ? null : JSON.stringify(value);
}

const storedText: z.ZodType<SettingValue> = z.string();
const storedAccess: z.ZodType<SettingValue> = z.discriminatedUnion('visibility', [
  z.strictObject({ visibility: z.literal('public') }),
  z.strictObject({ visibility: z.literal('private'), channels: z.array(z.string()) }),
]);

/**
 * Reads a value as it was stored. One that is not of its key's shape was written by another hand: it stops the reading,
 * for a rule of access that is not understood must not count as no rule.
 */
export function valueFrom(key: string, text: string): SettingValue {
  const shape = key.startsWith(ACCESS) ? storedAccess : storedText;
  const read = shape.safeParse(JSON.parse(text));
  if (read.success) return read.data;
  throw new Error(`The stored setting ${key} is ${text}, which this version does not understand`, {
    cause: read.error,
  });
}

export function keyFrom(text: string): SettingKey {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only checked keys are written
  return text as SettingKey;
}
