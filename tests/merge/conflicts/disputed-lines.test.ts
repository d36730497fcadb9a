import { describe, expect, test } from 'vitest';
import { snapshotOfTold, summit } from '../../fixtures/tell-conflicts.ts';

function saysLisbon({ text }: { readonly text: string }): boolean {
  return text.includes('Lisbon');
}

describe('a disputed line bears its mark', () => {
  const more = '## Key takeaways\n\n- The summit in Lisbon brought hardly any progress for the farmers.';
  const stakes = '## Stakes\n\n- **Water:** After Lisbon the farmers could lose their water, and they fear the worst.';
  const snapshot = snapshotOfTold(
    [
      `${summit('3 May 2031', 'Lisbon')}\n\n${more}\n\n${stakes}\n\n## Open questions\n\n- Whether Lisbon will help the farmers.`,
      '2031-06-10',
    ],
    [summit('12 May 2031', 'Porto'), '2031-06-12'],
    [summit('12 May 2031', 'Porto', 'The press came too.'), '2031-06-12'],
    ['The market in Faro opened on 20 May 2031 with songs and dances.', '2031-06-12'],
  );
  const [conflict] = snapshot.conflicts;
  const ids = [conflict?.id];

  test('in the timeline', () => {
    const marked = snapshot.events.filter(({ conflicts }) => conflicts.length > 0);
    expect(marked.map(({ date, conflicts }) => [date?.start, conflicts])).toEqual([
      ['2031-05-03', ids],
      ['2031-05-12', ids],
    ]);
  });

  test('in takeaways, stakes, ledgers and passages that repeat the weaker side', () => {
    const lists = [
      snapshot.takeaways.filter(saysLisbon),
      snapshot.stakes.filter(saysLisbon),
      snapshot.questions.flatMap(({ ledger }) => ledger).filter(saysLisbon),
      snapshot.passages.filter(saysLisbon),
    ];
    for (const list of lists) {
      expect(list.length).toBeGreaterThan(0);
      expect(list.map(({ conflicts }) => conflicts)).toEqual(list.map(() => ids));
    }
  });

  test('and no other line does', () => {
    const other = snapshot.passages.filter(({ text }) => text.includes('Faro') || text.includes('Nobody'));
    expect(other.length).toBeGreaterThan(0);
    expect(other.flatMap(({ conflicts }) => conflicts)).toEqual([]);
    expect(snapshot.events.find(({ text }) => text.includes('Faro'))?.conflicts).toEqual([]);
  });

  test('every mark names a conflict that is told', () => {
    const known = new Set(snapshot.conflicts.map(({ id }) => id));
    const marks = [...snapshot.events, ...snapshot.stakes, ...snapshot.takeaways, ...snapshot.passages];
    expect(marks.flatMap(({ conflicts }) => conflicts).filter((id) => !known.has(id))).toEqual([]);
  });
});
