import type { FrozenPart } from '../../../delivery/run.ts';
import type { EditionPart } from '../digest/edition-part.ts';
import { customIdsIn } from './markers.ts';

/** The parts of an edition as they are kept and sent, each with the custom id by which it is found again. */
export function freezeEdition(parts: readonly EditionPart[], key: string): readonly FrozenPart[] {
  return parts.map((part) => {
    const marker = customIdsIn(part.body.components).find((id) => id.includes(key));
    if (marker === undefined) throw new Error(`Part ${part.part} of delivery ${key} bears no mark of it`);
    return { kind: part.kind, payload: JSON.stringify(part), marker };
  });
}

/** A frozen part as it was written by `freezeEdition`. */
export function thaw(payload: string): EditionPart {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by this program only
  return JSON.parse(payload) as EditionPart;
}
