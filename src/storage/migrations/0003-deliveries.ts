import type { Kysely } from 'kysely';

/** The ledger of deliveries: what was due, what was sent, what became of it. */
export async function up(database: Kysely<never>): Promise<void> {
  await database.schema
    .createTable('runs')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('schedule', 'text', (column) => column.notNull())
    .addColumn('period', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('briefing', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('late', 'integer', (column) => column.notNull())
    .addColumn('deadline', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('version', 'text')
    .addColumn('thread', 'text')
    .addColumn('fence', 'integer', (column) => column.notNull())
    .addColumn('lease', 'bigint', (column) => column.notNull())
    .addColumn('rests_since', 'bigint', (column) => column.notNull())
    .addColumn('rests_until', 'bigint', (column) => column.notNull())
    .addColumn('settled_at', 'bigint')
    .addColumn('posted_at', 'bigint')
    .addUniqueConstraint('runs_slot', ['schedule', 'period', 'channel'])
    .execute();
  // In the order in which runs are taken up: the first that can be worked on is found without looking at all.
  await database.schema.createIndex('runs_open').on('runs').columns(['settled_at', 'at', 'id']).execute();
  await database.schema.createIndex('runs_channel').on('runs').columns(['channel', 'settled_at']).execute();
  await database.schema
    .createTable('deliveries')
    .addColumn('run', 'text', (column) => column.notNull())
    .addColumn('part', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('payload', 'text', (column) => column.notNull())
    .addColumn('marker', 'text', (column) => column.notNull())
    .addColumn('nonce', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('first_sent', 'bigint')
    .addColumn('last_sent', 'bigint')
    .addColumn('left_at', 'bigint')
    .addColumn('message', 'text')
    .addPrimaryKeyConstraint('deliveries_key', ['run', 'part'])
    .addForeignKeyConstraint('deliveries_run', ['run'], 'runs', ['id'])
    .execute();
  await database.schema.createIndex('deliveries_left').on('deliveries').column('left_at').execute();
  await database.schema
    .createTable('skips')
    .addColumn('schedule', 'text', (column) => column.notNull())
    .addColumn('first', 'text', (column) => column.notNull())
    .addColumn('last', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('skips_key', ['schedule', 'first', 'last', 'at'])
    .execute();
  await database.schema
    .createTable('alerts')
    .addColumn('cause', 'text', (column) => column.notNull().primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('next_try', 'bigint', (column) => column.notNull())
    .addColumn('told_at', 'bigint')
    .execute();
}
