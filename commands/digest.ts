import { composeEdition } from '../src/digest/compose-edition.ts';
import { claimNode } from '../src/view/claim-node.ts';
import { answer, type Command, words } from './command.ts';

export const digest: Command = {
  name: 'digest',
  summary: 'The edition that would be posted now',
  only: 'terminal',
  options: [{ name: 'now', description: 'The instant to compose it for (ISO 8601)', kind: 'words' }],
  run({ snapshot, today }, input) {
    const now = words(input, 'now');
    if (now !== undefined && Number.isNaN(Date.parse(now))) {
      return { kind: 'refused', message: `“${now}” is no instant. Allowed: ISO 8601, such as 2025-11-03T07:00:00Z` };
    }
    const sections = composeEdition(
      snapshot,
      null,
      now === undefined ? today : new Date(now).toISOString().slice(0, 10),
    );
    return answer(snapshot, { sections }, [
      { kind: 'heading', level: 1, text: `Digest: ${snapshot.title}` },
      ...sections.flatMap(({ title, lines }) => [
        { kind: 'heading', level: 2, text: title } as const,
        ...lines.map((line) =>
          line.citations.length > 0 ? claimNode(line, '') : ({ kind: 'text', text: line.text } as const),
        ),
      ]),
    ]);
  },
};
