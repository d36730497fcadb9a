/** Orders strings by their code units, as nothing of a locale would change: days, ids. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
