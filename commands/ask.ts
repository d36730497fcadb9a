import { claimNode } from '../src/view/claim-node.ts';
import { answer, type Command, words } from './command.ts';
import { textsIn } from './texts/texts-in.ts';

const SHOWN = 8;

export const ask: Command = {
  name: 'ask',
  summary: 'What the documents say about something, in their words',
  options: [{ name: 'words', description: 'What you want to know', kind: 'words', required: true, longest: 250 }],
  run({ snapshot, search, language }, input) {
    const asked = words(input, 'words') ?? '';
    const found = search(asked, SHOWN);
    const answers = found.map(({ passage, score }) => ({
      text: passage.text,
      score,
      citations: [passage.citation],
      conflicts: passage.conflicts,
    }));
    return answer(snapshot, { answers }, [
      { kind: 'heading', level: 1, text: asked },
      ...answers.map((one) => claimNode(one, '')),
      ...(answers.length > 0
        ? []
        : [{ kind: 'notice', tone: 'info', text: textsIn(language).documentsDoNotSay } as const]),
    ]);
  },
};
