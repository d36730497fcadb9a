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
import { NodeSqliteDriver } from './node-sqlite-driver.ts';

/** Kysely over Node's own SQLite: its parts for SQLite, with a driver for `DatabaseSync`. */
export class NodeSqliteDialect implements Dialect {
  readonly #database: DatabaseSync;
  readonly #beforeWrite: () => void;

  /** `beforeWrite` may throw to refuse a write before it begins. */
  constructor(database: DatabaseSync, beforeWrite: () => void) {
    this.#database = database;
    this.#beforeWrite = beforeWrite;
  }

  createDriver(): Driver {
    return new NodeSqliteDriver(this.#database, this.#beforeWrite);
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
