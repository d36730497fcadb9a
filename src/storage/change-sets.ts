import type { Selectable, Transaction } from 'kysely';
import type { Step } from '../settings/apply-changes.ts';
import type { Author, ChangeSet } from '../settings/settings-store.ts';
import { keyFrom, valueFrom } from './settings-rows.ts';
import type { ChangeSetRow, SettingChangeRow, Tables } from './tables.ts';

/** Change sets of a guild below a revision, newest first. */
export async function changeSetsOf(
  transaction: Transaction<Tables>,
  guild: string,
  { limit, before }: { readonly limit: number; readonly before: number },
): Promise<readonly ChangeSet[]> {
  const sets = await transaction
    .selectFrom('change_sets')
    .selectAll()
    .where('guild', '=', guild)
    .where('revision', '<', before)
    .orderBy('revision', 'desc')
    .limit(limit)
    .execute();
  const oldest = sets.at(-1);
  if (oldest === undefined) return [];
  const steps = await transaction
    .selectFrom('setting_changes')
    .selectAll()
    .where('guild', '=', guild)
    .where('revision', '<', before)
    .where('revision', '>=', oldest.revision)
    .orderBy('key')
    .execute();
  return assemble(sets, steps);
}

/**
 * The change sets after the one that an author saw that touched what the author wants to change, oldest first. An
 * import makes the whole anew, so any change since counts.
 */
export async function overlapping(
  transaction: Transaction<Tables>,
  { guild, seen }: Author,
  kind: ChangeSet['kind'],
  wanted: readonly Step[],
): Promise<readonly ChangeSet[]> {
  if (seen === null) return [];
  const sets = await transaction
    .selectFrom('change_sets')
    .selectAll()
    .where('guild', '=', guild)
    .where('revision', '>', seen)
    .orderBy('revision')
    .execute();
  if (sets.length === 0) return [];
  const steps = await transaction
    .selectFrom('setting_changes')
    .selectAll()
    .where('guild', '=', guild)
    .where('revision', '>', seen)
    .orderBy('key')
    .execute();
  const keys = new Set<string>(wanted.map(({ key }) => key));
  const since = assemble(sets, steps);
  return kind === 'import' ? since : since.filter((set) => set.steps.some((step) => keys.has(step.key)));
}

function assemble(sets: readonly Selectable<ChangeSetRow>[], rows: readonly SettingChangeRow[]): readonly ChangeSet[] {
  const bySet = Map.groupBy(rows, (row) => row.revision);
  return sets.map((set) => ({
    revision: set.revision,
    at: Number(set.at),
    actor: set.actor,
    kind: set.kind === 'import' ? 'import' : 'edit',
    steps: (bySet.get(set.revision) ?? []).map(({ key, before, after }) => ({
      key: keyFrom(key),
      before: before === null ? null : valueFrom(key, before),
      after: after === null ? null : valueFrom(key, after),
    })),
  }));
}
