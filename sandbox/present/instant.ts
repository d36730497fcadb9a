/** An instant in the form that Discord writes: microseconds and an explicit offset. */
export function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '000+00:00');
}
