let isWanted = false;

/** Whoever sends something wants to see it: the next drawing goes to the end of the messages. */
export function followEnd(): void {
  isWanted = true;
}

export function takeFollow(): boolean {
  const was = isWanted;
  isWanted = false;
  return was;
}
