import type { Table } from './table.ts';

/** One benchmark: what it is called on the command line, and the tables that it gives. */
export interface Benchmark {
  readonly name: string;
  readonly summary: string;
  run(options: Options): Promise<readonly Table[]>;
}

export interface Options {
  /** Smaller inputs and fewer rounds: to see that all works, not to compare figures. */
  readonly quick: boolean;
}
