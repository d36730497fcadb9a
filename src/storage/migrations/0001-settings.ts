import type { Kysely } from 'kysely';

/** The settings of guilds, and the history of every change to them. */
export async function up(database: Kysely<never>): Promise<void> {
  await database.schema
    .createTable('change_sets')
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('change_sets_key', ['guild', 'revision'])
    .execute();
  await database.schema
    .createTable('setting_changes')
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .addPrimaryKeyConstraint('setting_changes_key', ['guild', 'revision', 'key'])
    .addForeignKeyConstraint('setting_changes_set', ['guild', 'revision'], 'change_sets', ['guild', 'revision'])
    .execute();
  await database.schema
    .createTable('settings')
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('settings_key', ['guild', 'key'])
    .addForeignKeyConstraint('settings_set', ['guild', 'revision'], 'change_sets', ['guild', 'revision'])
    .execute();
  await database.schema
    .createTable('private_briefings')
    .addColumn('briefing', 'text', (column) => column.notNull().primaryKey())
    .addColumn('guild', 'text', (column) => column.notNull())
    .execute();
}
