import { type Kysely, sql, type Transaction } from 'kysely';
import { Migrator } from 'kysely/migration';
import { MIGRATIONS } from './migrations/migrations.ts';
import { StorageError } from './storage-error.ts';
import type { Tables } from './tables.ts';

const LATEST = Object.keys(MIGRATIONS).length;

/** The `user_version` of the schema that this program knows. */
export const SCHEMA_VERSION = LATEST;

/**
 * Brings the schema up to date in one transaction that holds the write lock from its beginning: a second process waits
 * and then finds nothing to do, and a crash leaves the old schema whole.
 */
export async function migrate(database: Kysely<Tables>, file: string): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const version = await schemaVersion(transaction);
    if (version > LATEST) throw newer(file, version);
    if (version < LATEST) await runMigrations(transaction);
    // Written even when it holds already: SQLite opens a file without leave to write it and would say so much later.
    await sql.raw(`PRAGMA user_version = ${LATEST}`).execute(transaction);
  });
}

async function runMigrations(transaction: Transaction<Tables>): Promise<void> {
  const migrator = new Migrator({ db: transaction, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  // The migrator reports instead of throwing; only a throw rolls the transaction back.
  throw error instanceof Error ? error : new Error('A migration failed', { cause: error });
}

async function schemaVersion(database: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ user_version: number }>`PRAGMA user_version`.execute(database);
  return rows[0]?.user_version ?? 0;
}

/** The refusal of a file that a later version wrote: an older one would misread or spoil it. */
export function newer(file: string, version: number): StorageError {
  const found = `a newer version of Attaché wrote it (schema ${version}, this one knows ${LATEST})`;
  return new StorageError(
    'newer',
    file,
    found,
    'Start the newer version, or put back a backup from before the upgrade.',
  );
}
