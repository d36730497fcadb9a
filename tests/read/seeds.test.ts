import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readFolder } from '../../src/read/read-folder.ts';

/** Real articles that lie beside the project where it is developed; elsewhere these tests are skipped. */
const shared = path.resolve(import.meta.dirname, '../../../shared');
const here = existsSync(path.join(shared, 'gold/seeds.json'));
const goldSchema = z.object({
  noise: z.array(z.string()),
  documents: z.record(
    z.string(),
    z.object({
      file: z.string(),
      title: z.string().nullable(),
      publisher: z.string().optional(),
      author: z.string().optional(),
    }),
  ),
});

function gold(): z.infer<typeof goldSchema> {
  return goldSchema.parse(JSON.parse(readFileSync(path.join(shared, 'gold/seeds.json'), 'utf8')));
}

const fold = (text: string): string => text.replace(/\s+/g, ' ');

describe.skipIf(!here)('five real articles (skipped where they are not at hand)', () => {
  it('have their titles, publisher and author', async () => {
    const { sources, faults } = await readFolder(path.join(shared, 'seeds'));
    expect(faults).toEqual([]);
    for (const want of Object.values(gold().documents)) {
      const { file: _, ...known } = want;
      expect(sources.find((each) => each.file === want.file)).toMatchObject(known);
    }
  });

  it('keep none of their page furniture', async () => {
    const { sources } = await readFolder(path.join(shared, 'seeds'));
    const text = sources.map((each) => each.text).join('\n');
    expect(gold().noise.filter((noise) => text.includes(noise))).toEqual([]);
  });

  it('keep their words in order, cuts aside', async () => {
    const { sources } = await readFolder(path.join(shared, 'seeds'));
    for (const source of sources) {
      const file = fold(readFileSync(path.join(shared, 'seeds', source.file), 'utf8'));
      for (const block of source.blocks) {
        const ends = [...block.cuts, block.end];
        ends.reduce((start, end) => {
          expect(file).toContain(source.text.slice(start, end).trim());
          return end;
        }, block.start);
      }
    }
  });
});
