/** How a run of characters is set: what a terminal's escape sequences say of it. */
interface Style {
  readonly bold: boolean;
  readonly dim: boolean;
  readonly underline: boolean;
  readonly yellow: boolean;
}
interface Run {
  readonly text: string;
  readonly column: number;
  readonly style: Style;
}

const PLAIN: Style = { bold: false, dim: false, underline: false, yellow: false };
const CODES: Readonly<Record<string, Partial<Style>>> = {
  0: PLAIN,
  1: { bold: true },
  2: { dim: true },
  4: { underline: true },
  22: { bold: false, dim: false },
  24: { underline: false },
  33: { yellow: true },
  39: { yellow: false },
};
const ESCAPE = new RegExp(`${String.fromCharCode(27)}\\[(\\d*)m`, 'u');
/** Sizes in pixels; a character of a monospaced face is about 0.6 of its height wide, and `textLength` makes it so. */
const SIZE = { font: 13, character: 7.8, line: 18, margin: 18, bar: 30 };
const COLOURS = { paper: '#14181f', bar: '#222833', ink: '#d9dee7', dim: '#8b95a5', yellow: '#e8c268' };

/** Draws lines of terminal output, escape sequences and all, as a picture of a terminal window. */
export function terminalSvg(lines: readonly string[], title: string, columns: number): string {
  const width = Math.round(columns * SIZE.character + 2 * SIZE.margin);
  const height = lines.length * SIZE.line + SIZE.bar + 2 * SIZE.margin;
  const top = SIZE.bar + SIZE.margin + SIZE.font;
  let style = PLAIN;
  const rows = lines.flatMap((line, row) => {
    const { runs, last } = runsOf(line, style);
    style = last;
    return runs.map((run) => textOf(run, top + row * SIZE.line));
  });
  const lights = ['#e0655d', '#e3b341', '#57ab5a'].map(
    (colour, i) => `<circle cx="${SIZE.margin + i * 18}" cy="${SIZE.bar / 2}" r="5.5" fill="${colour}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(title)}">
<rect width="${width}" height="${height}" rx="9" fill="${COLOURS.paper}"/>
<path d="M0 ${SIZE.bar}V9a9 9 0 0 1 9-9h${width - 18}a9 9 0 0 1 9 9v${SIZE.bar - 9}z" fill="${COLOURS.bar}"/>
${lights.join('')}
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${SIZE.font}" xml:space="preserve">
<text x="${width / 2}" y="${SIZE.bar / 2 + 4.5}" fill="${COLOURS.dim}" text-anchor="middle">${escape(title)}</text>
${rows.join('\n')}
</g>
</svg>
`;
}

function runsOf(line: string, from: Style): { readonly runs: readonly Run[]; readonly last: Style } {
  const runs: Run[] = [];
  let style = from;
  let column = 0;
  for (const [i, part] of line.split(ESCAPE).entries()) {
    if (i % 2 === 1) {
      style = { ...style, ...CODES[part || '0'] };
      continue;
    }
    // Blanks at the ends of a run only shift it.
    const lead = part.length - part.trimStart().length;
    if (part.trim() !== '') runs.push({ text: part.trim(), column: column + lead, style });
    column += part.length;
  }
  return { runs, last: style };
}

function textOf({ text, column, style }: Run, y: number): string {
  const fill = style.yellow ? COLOURS.yellow : style.dim ? COLOURS.dim : COLOURS.ink;
  const weight = style.bold ? ' font-weight="700"' : '';
  const line = style.underline ? ' text-decoration="underline"' : '';
  const x = (SIZE.margin + column * SIZE.character).toFixed(1);
  const length = (text.length * SIZE.character).toFixed(1);
  return `<text x="${x}" y="${y}" textLength="${length}" fill="${fill}"${weight}${line}>${escape(text)}</text>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
