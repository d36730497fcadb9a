/** What some work took, in milliseconds: time on the wall, and time on processors (all threads of the process). */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

/** Does the work and says what it took. Processor time is the steadier figure on a machine that others use too. */
export async function costOf<T>(work: () => Promise<T> | T): Promise<{ readonly result: T; readonly cost: Cost }> {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const used = process.cpuUsage(cpu);
  return { result, cost: { wall: performance.now() - wall, cpu: (used.user + used.system) / 1000 } };
}

/** The least value that is not below the share `q` of all. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? Number.NaN;
}

/** The run with the least processor time: what disturbs a run only ever adds to it. */
export function leastOf<T extends { readonly cost: Cost }>(runs: readonly [T, ...T[]]): T {
  return runs.reduce((best, run) => (run.cost.cpu < best.cost.cpu ? run : best));
}
