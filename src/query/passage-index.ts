import { DatabaseSync } from 'node:sqlite';
import type { Passage } from '../model/claim.ts';
import { spaceOut } from './search-terms.ts';

/** Columns of the index: what a passage says, the heading above it, the title of its document. */
export type Column = 'text' | 'section' | 'title';

export interface RankedRow {
  readonly row: number;
  /** The sum of bm25 over the terms: about the sum of their weights when each stands once in a passage of usual length. */
  readonly score: number;
}

/** A full-text index; rows are positions in the list of passages, matches are FTS5 expressions. */
export interface PassageIndex {
  count(match: string): number;
  rows(match: string): Set<number>;
  has(match: string, column: Column, row: number): boolean;
  /** The best rows of the first `RANKED` that match. */
  best(match: string, limit: number): RankedRow[];
  close(): void;
}

/** Weights of the columns: a heading alone is a hint, a title hardly one. */
const WEIGHTS = '1.0, 0.2, 0.05';
/** Matches that are ranked at most: bm25 takes about 0.7 µs for each, and common words have tens of thousands. */
const RANKED = 2500;

/** Indexes passages, `english` words by their stems, into bytes that another thread can open. */
export function indexPassages(passages: readonly Passage[], english: boolean): Uint8Array {
  const database = new DatabaseSync(':memory:');
  try {
    const tokenize = `${english ? 'porter ' : ''}unicode61 remove_diacritics 2`;
    // Without content: the passages themselves are at hand.
    database.exec(
      `CREATE VIRTUAL TABLE passages USING fts5(text, section, title, content='', tokenize="${tokenize}"); BEGIN`,
    );
    const insert = database.prepare('INSERT INTO passages(rowid, text, section, title) VALUES (?, ?, ?, ?)');
    for (const [row, { text, citation }] of passages.entries()) {
      insert.run(row, spaceOut(text), spaceOut(citation.section ?? ''), spaceOut(citation.title ?? ''));
    }
    database.exec(`COMMIT; INSERT INTO passages(passages) VALUES ('optimize')`);
    return database.serialize();
  } finally {
    database.close();
  }
}

/** Opens an index in memory. */
export function openPassageIndex(bytes: Uint8Array): PassageIndex {
  const database = new DatabaseSync(':memory:');
  database.deserialize(bytes);
  const count = database.prepare('SELECT count(*) AS n FROM passages WHERE passages MATCH ?');
  const rows = database.prepare('SELECT rowid AS row FROM passages WHERE passages MATCH ?');
  const has = database.prepare('SELECT 1 FROM passages WHERE passages MATCH ? AND rowid = ?');
  const best = database.prepare(
    `SELECT row, score FROM (
       SELECT rowid AS row, -bm25(passages, ${WEIGHTS}) AS score FROM passages WHERE passages MATCH ? LIMIT ${RANKED}
     ) ORDER BY score DESC, row LIMIT ?`,
  );
  return {
    count: (match) => Number(count.get(match)?.['n']),
    rows: (match) => new Set(rows.all(match).map(({ row }) => Number(row))),
    // FTS5 looks a row up by an integer only: a number of JavaScript is bound as a real, and would find any row.
    has: (match, column, row) => has.get(`${column} : (${match})`, BigInt(row)) !== undefined,
    best: (match, limit) =>
      best.all(match, limit).map(({ row, score }) => ({ row: Number(row), score: Number(score) })),
    close() {
      if (database.isOpen) database.close();
    },
  };
}
