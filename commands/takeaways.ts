import { claimNode } from '../src/view/claim-node.ts';
import { answer, type Command, count } from './command.ts';
import { textsIn } from './texts/texts-in.ts';

/** How many a page shows when no limit is given. */
const SHOWN = 10;

export const takeaways: Command = {
  name: 'takeaways',
  summary: 'What a reader should leave with, best first',
  options: [{ name: 'limit', description: 'At most this many', kind: 'count' }],
  run({ snapshot, language }, input) {
    const texts = textsIn(language);
    const found = snapshot.takeaways.slice(0, count(input, 'limit'));
    const shown = found.slice(0, count(input, 'limit') ?? SHOWN);
    return answer(snapshot, { total: snapshot.takeaways.length, takeaways: found }, [
      { kind: 'heading', level: 1, text: texts.titles.takeaways(snapshot.title) },
      ...shown.map((takeaway) => claimNode(takeaway, '')),
      ...(found.length > 0 ? [] : [{ kind: 'notice', tone: 'info', text: texts.noTakeaways } as const]),
    ]);
  },
};
