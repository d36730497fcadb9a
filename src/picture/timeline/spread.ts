/** Something that wants to be centred at `wish`, and takes `size`. */
export interface Wish {
  readonly wish: number;
  readonly size: number;
}

interface Block {
  /** Sum of the wishes, each moved up by what stands before it. */
  sum: number;
  count: number;
}

/**
 * Centres for things in a row from `start`, `length` long: in order, none over another, each as near to where it wants to
 * be as the others let it (the least squares of the distances). `length` must hold them all.
 */
export function spread(wishes: readonly Wish[], start: number, length: number): readonly number[] {
  const offsets: number[] = [];
  let used = 0;
  for (const { size } of wishes) {
    offsets.push(used + size / 2);
    used += size;
  }
  const blocks: Block[] = [];
  for (const [index, { wish }] of wishes.entries()) {
    blocks.push({ sum: wish - (offsets[index] ?? 0), count: 1 });
    while (blocks.length > 1 && meanOf(blocks.at(-1)) < meanOf(blocks.at(-2))) {
      const last = blocks.pop();
      const before = blocks.at(-1);
      if (last === undefined || before === undefined) break;
      before.sum += last.sum;
      before.count += last.count;
    }
  }
  const latest = start + length - used;
  const shifts = blocks.flatMap((block) =>
    Array.from({ length: block.count }, () => Math.max(start, Math.min(latest, meanOf(block)))),
  );
  return wishes.map((_, index) => (shifts[index] ?? 0) + (offsets[index] ?? 0));
}

function meanOf(block: Block | undefined): number {
  return block === undefined ? 0 : block.sum / block.count;
}
