let counted = 0;

/** A number that nothing else on the page has. */
export function nextNumber(): number {
  counted += 1;
  return counted;
}
