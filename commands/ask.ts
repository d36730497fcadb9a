import { claimNode } from '../src/view/claim-node.ts';
import { answer, type Command, words } from './command.ts';
import { textsIn } from './texts/texts-in.ts';

const SHOWN = 8;
const ASKS = /[?？؟]\p{P}*$/u;

export const ask: Command = {
  name: 'ask',
  summary: 'What the documents say about something, in their words',
  options: [{ name: 'words', description: 'What you want to know', kind: 'words', required: true, longest: 250 }],
  run({ snapshot, search, language }, input) {
    const asked = words(input, 'words') ?? '';
    const found = search(asked, SHOWN);
    const answers = tellingFirst(found).map(({ passage, score }) => ({
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

/** Whoever asks wants to be told: sentences that only ask the same come behind those that tell. */
function tellingFirst<T extends { readonly passage: { readonly text: string } }>(found: readonly T[]): readonly T[] {
  const isAsked = ({ passage }: T): boolean => ASKS.test(passage.text.trimEnd());
  return [...found.filter((one) => !isAsked(one)), ...found.filter(isAsked)];
}
