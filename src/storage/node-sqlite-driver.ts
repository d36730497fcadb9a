import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult, TransactionSettings } from 'kysely';
import { sqliteResult } from './storage-error.ts';

const BUSY = 5;

/** What a connection does beside running statements. */
export interface WriteRules {
  /** Called before each write or transaction of writes begins; throws to refuse it. */
  readonly beforeWrite: () => void;
  /** How long another process's write may hold ours up, in milliseconds, before it is an error. */
  readonly patience: number;
}

/**
 * Kysely's driver over one `DatabaseSync`. A transaction that may write takes the write lock when it begins
 * (`BEGIN IMMEDIATE`): one that read first and wrote later could fail half-way, for another process wrote in between.
 */
export class NodeSqliteDriver implements Driver {
  readonly #database: DatabaseSync;
  readonly #connection: NodeSqliteConnection;

  constructor(database: DatabaseSync, rules: WriteRules) {
    this.#database = database;
    this.#connection = new NodeSqliteConnection(database, rules);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }

  async beginTransaction(_connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await this.#connection.begin(settings.accessMode === 'read only' ? 'BEGIN' : 'BEGIN IMMEDIATE');
  }

  async commitTransaction(): Promise<void> {
    this.#database.exec('COMMIT');
  }

  async rollbackTransaction(): Promise<void> {
    // A full disk or an input/output error has rolled back already; a second rollback would hide that error.
    if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    if (this.#database.isOpen) this.#database.close();
  }
}

class NodeSqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSync;
  readonly #rules: WriteRules;

  constructor(database: DatabaseSync, rules: WriteRules) {
    this.#database = database;
    this.#rules = rules;
  }

  async begin(statement: 'BEGIN' | 'BEGIN IMMEDIATE'): Promise<void> {
    if (statement === 'BEGIN IMMEDIATE') this.#rules.beforeWrite();
    await this.#whenFree(() => this.#database.exec(statement));
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const statement = this.#database.prepare(sql);
    const values = bound(parameters);
    if (!this.#database.isTransaction && !/^select\b/iu.test(sql)) this.#rules.beforeWrite();
    // A statement with result columns answers rows: SELECT, PRAGMA, and anything with RETURNING.
    if (statement.columns().length > 0)
      return { rows: rowsOf<R>(await this.#whenFree(() => statement.all(...values))) };
    const { changes, lastInsertRowid } = await this.#whenFree(() => statement.run(...values));
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  async *streamQuery<R>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    for (const row of this.#database.prepare(sql).iterate(...bound(parameters))) yield { rows: rowsOf<R>([row]) };
  }

  /**
   * Tries again while another process holds the lock. `busy_timeout` alone would do so with the whole process standing
   * still; here it is short, and the waiting is done by the event loop.
   */
  async #whenFree<T>(run: () => T): Promise<T> {
    for (let waited = 0, step = 5; ; waited += step, step = Math.min(step * 2, 100)) {
      try {
        return run();
      } catch (error) {
        if (sqliteResult(error) !== BUSY || waited >= this.#rules.patience) throw error;
      }
      // oxlint-disable-next-line eslint/no-await-in-loop -- each try follows the one before
      await pause(step);
    }
  }
}

function bound(parameters: readonly unknown[]): readonly SQLInputValue[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- SQLite itself refuses any other type with a clear error
  return parameters as readonly SQLInputValue[];
}

function rowsOf<R>(rows: readonly unknown[]): R[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Kysely's query types say what the columns are
  return rows as R[];
}
