import { describe, expect, test } from 'vitest';
import { findStakes } from '../../src/extract/stakes.ts';
import { analysisOf } from '../fixtures/build-briefing.ts';

function stakesIn(text: string): string[] {
  return findStakes(analysisOf(text)).map(({ theme, text: shown }) => `${theme ?? 'no theme'}: ${shown}`);
}

describe('stakes', () => {
  test.each([
    [
      'an item under a heading on stakes, with a word of weight',
      '## What is at stake\n\n- The farmers could lose their fields if the dam fails.',
      ['What is at stake: The farmers could lose their fields if the dam fails.'],
    ],
    [
      'a lead-in names the theme, of the sentences behind it too',
      '- **Jobs:** The merger could harm the old yards. They could lose hundreds of jobs.',
      ['Jobs: The merger could harm the old yards.', 'Jobs: They could lose hundreds of jobs.'],
    ],
    [
      'what a document itself lists as being at stake, whatever its words',
      'The river rose.\n\n## Why does it matter?\n\n- For the school, because its yard is under water nine times a year. It has two yards.',
      ['Why does it matter?: For the school, because its yard is under water nine times a year.'],
    ],
    [
      'the answer behind a question that asks for it',
      'What is riding on this? For the farmers, their pay and their peace.',
      ['no theme: For the farmers, their pay and their peace.'],
    ],
    [
      'words alone, when they are plain enough',
      'The failure of the dam could threaten two towns, and engineers fear a catastrophe.',
      ['no theme: The failure of the dam could threaten two towns, and engineers fear a catastrophe.'],
    ],
    [
      'many people or much money that an “if” decides on',
      'If the lease is not renewed, nine hundred families will have to move. Unless the bank pays, the town must find 4 million francs.',
      ['no theme: If the lease is not renewed, nine hundred families will have to move.'],
    ],
    [
      'under a heading on stakes what says something, not what leads on to it',
      '# The old mill\n\nThe river rose.\n\n## What does the town stand to lose?\n\nAn engineer showed me the gate. Four coins in every ten that the council spends come from the mill.',
      ['What does the town stand to lose?: Four coins in every ten that the council spends come from the mill.'],
    ],
    [
      'what an “if” takes away, though no single word is grave',
      'If the ferry moves to the north quay, the children of the island can no longer sleep at home. If it does, there may be no boat in winter. Without the pumps, engineers said, the lower town would become uninhabitable.',
      [
        'no theme: If the ferry moves to the north quay, the children of the island can no longer sleep at home.',
        'no theme: If it does, there may be no boat in winter.',
        'no theme: Without the pumps, engineers said, the lower town would become uninhabitable.',
      ],
    ],
    [
      'with the sentence before, where that says what is meant',
      'The rocket is to fly again in June. If it fails, there may be no second one.',
      ['no theme: The rocket is to fly again in June. If it fails, there may be no second one.'],
    ],
    [
      'what follows from what a sentence supposes',
      'Take the ferry away and the lower street dies.',
      ['no theme: Take the ferry away and the lower street dies.'],
    ],
    [
      'what somebody fears that will be',
      'The teacher fears that the girls who stay at home will be married by spring.',
      ['no theme: The teacher fears that the girls who stay at home will be married by spring.'],
    ],
    [
      'what a thing would mean for somebody',
      'For the rowers a "no" would mean four more years on the old canal.',
      ['no theme: For the rowers a "no" would mean four more years on the old canal.'],
    ],
    [
      'a case under a heading that asks what it means',
      '## What does it mean for me?\n\n- If you wait for an operation: two hospitals have put theirs off.',
      ['What does it mean for me?: If you wait for an operation: two hospitals have put theirs off.'],
    ],
    [
      'a theme without the signs and numbers before it',
      '## 🌊 3. What is at stake\n\n- The millers could lose their only road.',
      ['What is at stake: The millers could lose their only road.'],
    ],
  ])('%s', (_, text, stakes) => {
    expect(stakesIn(text)).toEqual(stakes);
  });

  test.each([
    ['a plain report', 'The council met on Monday and discussed the usual agenda.'],
    ['an item of another list', '## The team\n\n- The team has eleven players and two coaches today.'],
    ['a heading that may mean much, without a word of weight', '## Challenges\n\n- The dam is old and grey and tall.'],
    [
      'a long section on stakes, without a word of weight',
      `## What is at stake\n\n${'The old dam is grey and tall here. '.repeat(20)}`,
    ],
    ['a question that asks something else', 'How old is it? The dam was built by two brothers long ago.'],
    ['a question', '## Stakes\n\n- Could the farmers lose all their fields in the end?'],
    ['a few words', '## Stakes\n\n- The dam could burst.'],
    ['a line that only introduces', '## Stakes\n\nThe farmers could lose much, and they fear it:\n\n- Fields.'],
    ['an “if” that decides on little', 'If the lease is renewed, two of the families will stay in the old houses.'],
    ['many people without an “if”', 'Nine hundred families will move into the new houses by the old mill.'],
    ['a hope under a condition', 'If the council agrees, the two mills hope to close the deal of 2031.'],
    ['what an “if” asks for', 'If nobody objects by noon, the council will adopt the plan of the weir.'],
    ['what should be', 'There is no agreement on where the two rowing clubs should keep their boats.'],
    ['what something takes', 'No boat will sail to the north quay now, unless somebody else buys the old one.'],
    ['a bare bidding', 'Take the ferry to the north quay, which leaves at noon.'],
    ['a time that begins with “for”', 'For years the rowers could reduce their rent by helping at the lock.'],
    [
      'a day told before a colon',
      '- **June 6:** A race of ten boats is scrapped after the millers threaten to close the lock.',
    ],
    [
      'the closing of something long ago',
      'The site has stood empty since the works closed in 2014 with the loss of 310 jobs.',
    ],
    ['a grave matter of the past', 'An engineer had warned of the danger on 3 May 1998, and of a loss.'],
    [
      'what a heading on meaning holds besides',
      '## What it means for you\n\nThe mayor was sworn in on Tuesday by the oldest judge.',
    ],
    ['what is only open', '## What is at stake\n\nIt is not yet known who among the millers pays for the new lock.'],
    ['a lesson in a lead-in', '- **The lesson:** Whoever hides a crack finds it again in the hall.'],
    ['a lead-in that only counts', 'Two: the engineers were proud of their loss.'],
    ['one word that may mean much', 'The engineers who could come are from Porto and from Faro.'],
  ])('%s: none', (_, text) => {
    expect(stakesIn(text)).toEqual([]);
  });

  test('above lessons stands no theme', () => {
    expect(stakesIn('## Lessons\n\n- The millers could lose their only road to the town.')).toEqual([
      'no theme: The millers could lose their only road to the town.',
    ]);
  });

  test('a heading is never one', () => {
    expect(stakesIn('## The farmers could lose their fields and fear a catastrophe\n\nIt rained.')).toEqual([]);
  });

  test('scores lie in 0…1, and structure makes surer', () => {
    const [bare] = findStakes(analysisOf('The dam could threaten two towns, and engineers fear a catastrophe.'));
    const [listed] = findStakes(
      analysisOf('## Risks\n\n- **Towns:** The dam could threaten two towns, and engineers fear a catastrophe.'),
    );
    expect(listed?.score).toBeLessThanOrEqual(1);
    expect(bare?.score).toBeLessThan(listed?.score ?? 0);
  });
});
