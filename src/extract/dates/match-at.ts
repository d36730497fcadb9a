/** Matches a sticky expression at an offset. The expression must carry the flag `y`. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

/** The text just before an offset, capped so that looking back costs the same everywhere. */
export function before(text: string, at: number, length = 24): string {
  return text.slice(Math.max(0, at - length), at);
}
