import { type Cost, costOf, quantile } from './cost.ts';
import { figure } from './table.ts';

export const QUERY_COLUMNS = ['p50 ms', 'p99 ms', 'worst ms', 'p50 CPU ms', 'p99 CPU ms'] as const;

/** Asks every query once after a warm-up with some of them, and gives the cells of `QUERY_COLUMNS`. */
export async function timeQueries<Q>(queries: readonly Q[], ask: (query: Q) => unknown): Promise<string[]> {
  for (const query of queries.slice(0, queries.length / 10)) ask(query);
  const costs: Cost[] = [];
  // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other is what is measured
  for (const query of queries) costs.push((await costOf(() => ask(query))).cost);
  const [wall, cpu] = [costs.map((cost) => cost.wall), costs.map((cost) => cost.cpu)];
  const cells = [quantile(wall, 0.5), quantile(wall, 0.99), quantile(wall, 1), quantile(cpu, 0.5), quantile(cpu, 0.99)];
  return cells.map(figure);
}
