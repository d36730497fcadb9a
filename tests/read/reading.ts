import { readBytes } from '../../src/read/read-file.ts';
import type { SourceText } from '../../src/model/document.ts';
import type { ReadFault } from '../../src/model/snapshot.ts';

/** Reads a text as if it stood in a file; fails the test when it cannot be read. */
export function read(text: string, file = 'note.txt'): SourceText {
  const result = readBytes(new TextEncoder().encode(text), file);
  if (result.kind === 'fault') throw new Error(`${result.fault.code}: ${result.fault.reason}`);
  return result.source;
}

/** The fault that bytes give; fails the test when they can be read. */
export function faultOf(bytes: Uint8Array | string, file = 'note.txt'): ReadFault {
  const result = readBytes(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, file);
  if (result.kind === 'read') throw new Error(`was read: ${result.source.text.slice(0, 80)}`);
  return result.fault;
}

/** Blocks as `kind: text`, easy to compare. */
export function outline(source: SourceText): string[] {
  return source.blocks.map((block) => `${block.kind}: ${source.text.slice(block.start, block.end)}`);
}

/** Reasons and texts of what was left out. */
export function removedTexts(source: SourceText): string[] {
  return source.removed.map((each) => each.text);
}

/** An article that every test may cut up: an invented town and its dam. */
export const ARTICLE = [
  'The council of Elbrook voted on Tuesday to build a new dam above the valley, after a debate that lasted four hours.',
  'The dam will cost 40 million crowns, of which the county pays half, and it is to be finished within three years.',
  'Opponents, among them the anglers of the lower valley, said that they would go to court over the plan.',
  'The mayor, who had called the vote, said that the town could not wait for another flood like the last one.',
] as const;
