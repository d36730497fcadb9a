/** Rows under a title; cells are text that was rounded already. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What one must know to read the figures. */
  readonly note: string;
  /** What the figures are to be held against; left out where they only inform. */
  readonly goals?: readonly Goal[];
}

export interface Goal {
  readonly goal: string;
  readonly measured: string;
  readonly isMet: boolean;
}

/** All goals with what was measured, as the last table. */
export function tableOfGoals(goals: readonly Goal[]): Table {
  const missed = goals.filter(({ isMet }) => !isMet).length;
  return {
    title: 'Goals',
    columns: ['goal', 'measured', ''],
    rows: goals.map(({ goal, measured, isMet }) => [goal, measured, isMet ? 'met' : '**not met**']),
    note: missed === 0 ? 'All are met.' : `${missed} of ${goals.length} are not met.`,
  };
}

/** A table as Markdown, so that it can be kept in `docs/benchmarks.md` as it was printed. */
export function showTable({ title, columns, rows, note }: Table): string {
  const widths = columns.map((column, i) => Math.max(column.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [`### ${title}`, '', line(columns), rule, ...rows.map(line), '', note, ''].join('\n');
}

/** A number with as many decimals as it takes to tell three digits. */
export function figure(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en-GB');
  return value.toFixed(value >= 10 ? 1 : 2);
}
