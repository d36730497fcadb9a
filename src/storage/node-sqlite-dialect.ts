import type { DatabaseSync } from 'node:sqlite';
import {
  type Dialect,
  type DialectAdapter,
  type Driver,
  type Kysely,
  type QueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { NodeSqliteDriver, type WriteRules } from './node-sqlite-driver.ts';

/** Kysely over Node's own SQLite: its parts for SQLite, with a driver for `DatabaseSync`. */
export class NodeSqliteDialect implements Dialect {
  readonly #database: DatabaseSync;
  readonly #rules: WriteRules;

  constructor(database: DatabaseSync, rules: WriteRules) {
    this.#database = database;
    this.#rules = rules;
  }

  createDriver(): Driver {
    return new NodeSqliteDriver(this.#database, this.#rules);
  }

  createQueryCompiler(): QueryCompiler {
    return new SqliteQueryCompiler();
  }

  createAdapter(): DialectAdapter {
    return new TransactionalAdapter();
  }

  createIntrospector(database: Kysely<unknown>): SqliteIntrospector {
    return new SqliteIntrospector(database);
  }
}

/** SQLite rolls back schema changes like any other; Kysely's adapter leaves that out, and with it atomic migrations. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
