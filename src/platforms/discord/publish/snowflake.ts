/** Epoch milliseconds of the first moment that Discord's ids can tell. */
const EPOCH = 1_420_070_400_000;

/** When an id was made, in epoch milliseconds of Discord's clock. */
export function momentOf(id: string): number {
  return Number(BigInt(id) >> 22n) + EPOCH;
}
