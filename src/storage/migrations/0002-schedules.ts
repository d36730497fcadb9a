import type { Kysely } from 'kysely';

/** The schedules of guilds, and the history of every change to them. */
export async function up(database: Kysely<never>): Promise<void> {
  await database.schema
    .createTable('schedules')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('number', 'integer', (column) => column.notNull().unique())
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('active', 'integer', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('schedule', 'text', (column) => column.notNull())
    .execute();
  await database.schema.createIndex('schedules_of_guild').on('schedules').columns(['guild', 'number']).execute();
  await database.schema
    .createTable('schedule_changes')
    .addColumn('schedule', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .addPrimaryKeyConstraint('schedule_changes_key', ['schedule', 'revision'])
    .execute();
  await database.schema
    .createIndex('schedule_changes_of_guild')
    .on('schedule_changes')
    .columns(['guild', 'at'])
    .execute();
}
