import { changes as compare } from '../src/query/changes.ts';
import { claimNode } from '../src/view/claim-node.ts';
import { answer, type Command, words } from './command.ts';

export const changes: Command = {
  name: 'changes',
  summary: 'What is new, changed or withdrawn since a day or a version',
  options: [
    { name: 'since', description: 'A day (YYYY-MM-DD) or a version of the briefing', kind: 'words', required: true },
  ],
  async run({ snapshot, earlier }, input) {
    const since = words(input, 'since') ?? '';
    const before = await earlier(since);
    if ('refused' in before) return { kind: 'refused', message: before.refused };
    const found = compare(before, snapshot);
    return answer(snapshot, { since: before.version, changes: found }, [
      { kind: 'heading', level: 1, text: `Changes since ${since}: ${snapshot.title}` },
      ...found.map((change) => {
        const moved = change.before !== null && change.after !== null ? `: ${change.before} → ${change.after}` : '';
        return claimNode({ ...change, conflicts: [] }, `${change.kind}${moved}`);
      }),
      ...(found.length > 0 ? [] : [{ kind: 'notice', tone: 'info', text: 'Nothing changed.' } as const]),
    ]);
  },
};
