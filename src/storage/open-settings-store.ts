import type { Kysely } from 'kysely';
import { applySteps, changesBetween, stepsOf } from '../settings/apply-changes.ts';
import { type ChangePlan, planChanges } from '../settings/plan-changes.ts';
import { type Change, type Settings, settingsFrom, valuesOf } from '../settings/setting.ts';
import { readSettingsFile } from '../settings/settings-file.ts';
import type { Author, ChangeOutcome, ChangeSet, SettingsStore } from '../settings/settings-store.ts';
import { type Known, knownTo } from '../settings/value-schemas.ts';
import { changeSetsOf, overlapping } from './change-sets.ts';
import type { ChangeStamp } from './change-stamp.ts';
import { readSettings, writeChangeSet } from './settings-rows.ts';
import type { Tables } from './tables.ts';
import { untilChanged } from './until-changed.ts';

/** Most change sets that one question of history is answered with. */
const MOST_SETS = 100;

/**
 * The settings kept in a database. `known` is asked at every change, for briefings come and go while the bot runs. With
 * a `stamp`, what was read is remembered until the database changes; without one it is read each time.
 */
export function openSettingsStore(
  queries: Kysely<Tables>,
  known: () => Known,
  stamp: ChangeStamp = () => null,
): SettingsStore {
  // A plan is made inside the transaction that carries it out: nothing can change between.
  const carryOut = (author: Author, kind: ChangeSet['kind'], plan: (settings: Settings) => ChangePlan) =>
    queries.transaction().execute(async (transaction): Promise<ChangeOutcome> => {
      const settings = await readSettings(transaction, author.guild);
      const planned = plan(settings);
      if (planned.kind === 'refused') return planned;
      if (planned.steps.length === 0) return { kind: 'unchanged', settings };
      const others = await overlapping(transaction, author, kind, planned.steps);
      if (others.length > 0 || (author.seen ?? 0) > settings.revision) return { kind: 'conflict', settings, others };
      const { actor, at, guild } = author;
      const changeSet = { revision: settings.revision + 1, at, actor, kind, steps: planned.steps };
      await writeChangeSet(transaction, guild, changeSet);
      const values = applySteps(valuesOf(settings), planned.steps);
      return { kind: 'changed', changeSet, settings: settingsFrom(guild, changeSet.revision, values, settings.closed) };
    });
  const read = (guild: string | null): Promise<Settings> =>
    queries
      .transaction()
      .setAccessMode('read only')
      .execute((transaction) => readSettings(transaction, guild));
  return {
    read: untilChanged(stamp, read),
    change: (author, changes) =>
      carryOut(author, 'edit', (settings) => planChanges(settings, changes, author.guild, known())),
    importFile: (author, text) => carryOut(author, 'import', (settings) => planImport(settings, text, author, known())),
    history: (guild, limit, before) =>
      queries
        .transaction()
        .setAccessMode('read only')
        .execute((transaction) =>
          changeSetsOf(transaction, guild, {
            limit: Math.min(Math.max(1, Math.floor(limit)), MOST_SETS),
            before: before ?? Number.MAX_SAFE_INTEGER,
          }),
        ),
  };
}

function planImport(settings: Settings, text: string, author: Author, known: Known): ChangePlan {
  const read = readSettingsFile(text, author.guild, knownTo(settings, known));
  if (read.kind === 'refused') return read;
  const values = valuesOf(settings);
  const changes: readonly Change[] = changesBetween(values, read.values);
  return { kind: 'planned', steps: stepsOf(values, changes) };
}
