import { describe, expect, it } from 'vitest';
import { choicesFor } from '../../../src/platforms/discord/choices-for.ts';
import { briefingOf } from './fixtures.ts';
import { documentOf } from '../../fixtures/build-briefing.ts';
import { stage } from './stage.ts';

const IN_DAMS = { briefing: 'dams' };

describe('suggestions while typing', () => {
  it.each([
    ['stakes', 'theme', '', [{ name: 'Water supply', value: 'Water supply' }]],
    ['stakes', 'theme', 'mon', [{ name: 'Money', value: 'Money' }]],
    ['stakes', 'actor', 'kess', [{ name: 'Kessel Bau', value: 'Kessel Bau' }]],
    ['questions', 'question', 'road', [{ name: 'When does the road over the Oberau dam reopen?', value: 'reopening' }]],
    ['questions', 'status', '', [{ name: expect.stringMatching(/^open \(\d+\)$/), value: 'open' }]],
    ['sources', 'document', 'review', [{ name: 'A review of the works', value: 'review' }]],
    ['timeline', 'status', 'pl', [{ name: expect.stringMatching(/^planned \(\d+\)$/), value: 'planned' }]],
    ['timeline', 'from', '2031-07', [{ name: '2031-07-12', value: '2031-07-12' }]],
    ['changes', 'since', '2031-08', [{ name: '2031-08-01', value: '2031-08-01' }]],
    ['timeline', 'briefing', 'river', [{ name: 'Two river dams', value: 'dams' }]],
    ['timeline', 'briefing', 'CUP', [{ name: 'The Valley Cup', value: 'cup' }]],
  ])('/%s %s “%s”', async (name, option, typed, expected) => {
    const { sandbox } = await stage();
    const ben = sandbox.driver.person('ben').goTo('briefings');
    const options = option === 'briefing' ? { briefing: typed } : { ...IN_DAMS, [option]: typed };
    const choices = await ben.autocomplete(`/${name}`, options, option);
    expect(choices.slice(0, expected.length)).toEqual(expected);
    // Nothing typed fits everything.
    expect(choices.length === expected.length || typed === '').toBe(true);
  });

  it('there are none where the briefing is not known', async () => {
    const { sandbox } = await stage();
    const ben = sandbox.driver.person('ben').goTo('briefings');
    expect(await ben.autocomplete('/stakes', { briefing: 'nothing' }, 'theme')).toEqual([]);
    expect(await ben.autocomplete('/stakes', {}, 'theme')).toEqual([]);
  });

  it('Discord takes them all, however many and long they are', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `${'long-name-'.repeat(index % 12)}${index}.md`,
        documentOf(`On ${(index % 28) + 1} May 2031 the club of Lindau met.`, {
          title: `${'Very long title '.repeat(12)}${index}`,
        }),
      ]),
    );
    const { sandbox } = await stage({ snapshots: { many: briefingOf('many', 'Many', files) } });
    const ben = sandbox.driver.person('ben').goTo('briefings');
    const choices = await ben.autocomplete('/sources', {}, 'document');
    expect(choices).toHaveLength(25);
    expect(await ben.autocomplete('/sources', {}, 'document', { in: 'general' })).toHaveLength(25);
  });

  it('begin with what begins so, and leave out what could not be sent back', () => {
    const all = ['new dam', 'dam', 'x'.repeat(101), '', 'Damm'].map((value) => ({ value, label: value }));
    expect(choicesFor(all, 'DAM').map(({ value }) => value)).toEqual(['dam', 'Damm', 'new dam']);
    expect(choicesFor(all, '').map(({ value }) => value)).toEqual(['new dam', 'dam', 'Damm']);
    expect(choicesFor([{ value: 'a', label: '\u202e \u200b' }], '')).toEqual([{ name: 'a', value: 'a' }]);
  });
});
