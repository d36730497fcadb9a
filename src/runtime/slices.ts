import { setImmediate as nextTurn } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';
import type { Snapshot } from '../model/snapshot.ts';

/** Bytes of a slice, about: reading one takes 1 to 2 ms. */
const SLICE_BYTES = 256 * 1024;
const FIRST_ITEMS = 32;

type Slice =
  | { readonly kind: 'fields'; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly kind: 'items'; readonly list: string; readonly items: readonly unknown[] };

/**
 * Cuts a snapshot into buffers of bounded size, so that the other thread can read it bit by bit: sent whole, a snapshot
 * of 1,461 documents would stop that thread for a fifth of a second.
 */
export function* sliceSnapshot(snapshot: Snapshot): Generator<Uint8Array<ArrayBuffer>> {
  const lists = Object.entries(snapshot).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  const names = new Set(lists.map(([name]) => name));
  const fields = Object.fromEntries(Object.entries(snapshot).filter(([name]) => !names.has(name)));
  yield pack({ kind: 'fields', fields: { ...fields, ...Object.fromEntries(lists.map(([name]) => [name, []])) } });
  for (const [list, all] of lists) {
    let size = FIRST_ITEMS;
    for (let start = 0; start < all.length; ) {
      const items = all.slice(start, start + size);
      const bytes = pack({ kind: 'items', list, items });
      yield bytes;
      start += items.length;
      size = Math.max(1, Math.min(size * 4, Math.floor((items.length * SLICE_BYTES) / bytes.length)));
    }
  }
}

function pack(slice: Slice): Uint8Array<ArrayBuffer> {
  // Copied into memory of its own, which can be handed to another thread without another copy.
  return new Uint8Array(serialize(slice));
}

/** Puts a snapshot together from its slices, one in each turn of the event loop, and freezes it. */
export async function joinSlices(slices: readonly Uint8Array[]): Promise<Snapshot> {
  const fields: Record<string, unknown> = {};
  const lists: Record<string, unknown[]> = {};
  for (const bytes of slices) {
    // Written by `sliceSnapshot` in this process: the shape is known.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const slice = deserialize(bytes) as Slice;
    if (slice.kind === 'fields') Object.assign(fields, slice.fields);
    else {
      const list = (lists[slice.list] ??= []);
      for (const item of slice.items) list.push(Object.freeze(item));
    }
    // The pauses between are the point.
    // oxlint-disable-next-line eslint/no-await-in-loop
    await nextTurn();
  }
  for (const list of Object.values(lists)) {
    Object.freeze(list);
    // oxlint-disable-next-line eslint/no-await-in-loop
    await nextTurn();
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.freeze({ ...fields, ...lists } as unknown as Snapshot);
}
