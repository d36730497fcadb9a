import { briefingSchema } from '../../../src/model/briefing.ts';
import { buildSnapshot } from '../../../src/merge/build-snapshot.ts';
import type { Snapshot } from '../../../src/model/snapshot.ts';
import { documentOf, sourcesOf, type Files, TODAY } from '../../fixtures/build-briefing.ts';

/** Three small briefings, all invented: two dams, a cup, a merger of which not everybody may know. */
export function snapshotsOfFixtures(): Readonly<Record<string, Snapshot>> {
  return {
    cup: briefingOf('cup', 'The Valley Cup', CUP),
    dams: briefingOf('dams', 'Two river dams', DAMS, DAM_SETTINGS),
    merger: briefingOf('merger', 'A quiet merger', MERGER),
  };
}

export function briefingOf(
  id: string,
  title: string,
  files: Files,
  settings: Readonly<Record<string, unknown>> = {},
): Snapshot {
  return buildSnapshot({
    briefing: id,
    settings: briefingSchema.parse({ title, ...settings }),
    sources: sourcesOf(files),
    faults: [],
    today: TODAY,
  });
}

const DAM_SETTINGS = {
  description: 'The repair of the dams at Oberau and Niederau',
  questions: [
    {
      id: 'reopening',
      title: 'When does the road over the Oberau dam reopen?',
      evidence: [['road'], ['reopen', 'closed']],
      settles: { answered: [['reopened']], calledOff: [] },
    },
  ],
  themes: [
    { title: 'Water supply', words: ['water', 'supply'] },
    { title: 'Money', words: ['million', 'cost'] },
  ],
};

/** Inspections on many days, so that a timeline has pages. */
const INSPECTIONS = Array.from({ length: 28 }, (_, index) => {
  const day = index + 1;
  return `On ${day} February 2031, engineers from Oberau inspected sluice number ${day} of the upper dam and found ${day + 2} cracks in its concrete wall, which the district office then published in its weekly report on the state of the works.`;
});

export const DAMS: Files = {
  'report.md': documentOf(
    `# Repair of the dams

On 3 March 2031 the council of Oberau approved the repair of the upper dam. The repair will cost 12 million crowns. On 9 May 2031 the mayor Ilse Brandt closed the road over the dam.

## Stakes

- **Water supply:** If the repair fails, 4,000 households in Oberau may lose their drinking water supply.
- **Money:** The district risks losing 12 million crowns if the contractor Kessel Bau walks away.

## Key takeaways

- The upper dam must be repaired before the spring floods of 2032.
- The cost has doubled since the first estimate.

## Open questions

- It remains unclear when the road over the dam will reopen.
- Will the contractor Kessel Bau finish the work before winter?
`,
    {
      title: 'Repair of the dams',
      publisher: 'Valley Gazette',
      published: '2031-06-10',
      link: 'https://valley.example/dams',
    },
  ),
  'review.md': documentOf(
    `# A review of the works

On 3 March 2031 the council of Oberau approved the repair of the upper dam by nine votes to two. The mayor Ilse Brandt opened the new pumping station on 12 July 2031. The road over the dam is closed until the autumn. An opening ceremony is planned for 4 April 2032.

## Stakes

- **Water supply:** A second failure could cut the water supply of the hospital in Niederau.
`,
    { title: 'A review of the works', publisher: 'District Courier', published: '2031-08-01' },
  ),
  'inspections.md': documentOf(`# Inspections of the sluices\n\n${INSPECTIONS.join('\n\n')}\n`, {
    title: 'Inspections of the sluices',
    publisher: 'District Office',
    published: '2031-03-05',
  }),
};

const CUP: Files = {
  'final.md': documentOf(
    'On 2 May 2031 Harbour United won the Valley Cup against Mill Rovers. On 9 May 2031 the club celebrated in the town square of Lindau. It remains unclear whether the trainer Oskar Lenz will stay.',
    { title: 'The final', publisher: 'Sports Weekly', published: '2031-05-10' },
  ),
};

const MERGER: Files = {
  'memo.md': documentOf(
    'On 6 June 2031 Nordwerk signed a secret letter of intent with Suedkraft. The merger could cost 300 jobs in Tannenberg. It is unclear whether the works council will agree.',
    { title: 'Confidential memo', publisher: 'Board office', published: '2031-06-20' },
  ),
};
