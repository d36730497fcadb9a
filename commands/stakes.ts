import { UNTHEMED } from '../src/model/claim.ts';
import { foldText } from '../src/query/fold-text.ts';
import { actors, stakes as query, themes } from '../src/query/stakes.ts';
import { claimNode } from '../src/view/claim-node.ts';
import { answer, type Command, plainly, refuse, words } from './command.ts';
import { textsIn } from './texts/texts-in.ts';

/** Of each theme, where all are told: a long report may name dozens under one heading. */
const SHOWN = 4;

export const stakes: Command = {
  name: 'stakes',
  summary: 'What may be won or lost, by theme',
  options: [
    {
      name: 'theme',
      description: 'Only this theme',
      kind: 'words',
      longest: 100,
      suggest: (snapshot) => plainly(themes(snapshot)),
    },
    {
      name: 'actor',
      description: 'Only stakes that name this actor',
      kind: 'words',
      longest: 100,
      suggest: (snapshot) => plainly(actors(snapshot)),
    },
  ],
  run({ snapshot, language }, input) {
    const texts = textsIn(language);
    const all = snapshot.stakes.length;
    const [theme, actor] = [words(input, 'theme'), words(input, 'actor')];
    const found = query(snapshot, { theme, actor });
    if (theme !== undefined && !known(themes(snapshot), theme)) return refuse(texts, 'theme', theme, themes(snapshot));
    if (actor !== undefined && !known(actors(snapshot), actor)) return refuse(texts, 'actor', actor, actors(snapshot));
    const themed = Map.groupBy(found, (stake) => stake.theme);
    const byTheme = [...themed].toSorted(([a], [b]) => Number(a === UNTHEMED) - Number(b === UNTHEMED));
    const most = theme === undefined && actor === undefined ? SHOWN : Infinity;
    const isCut = byTheme.some(([, list]) => list.length > most);
    return answer(snapshot, { stakes: found }, [
      { kind: 'heading', level: 1, text: texts.titles.stakes(snapshot.title) },
      ...(isCut ? [{ kind: 'text', text: texts.firstOfEachTheme } as const] : []),
      ...byTheme.flatMap(([title, list]) => {
        const name = title === UNTHEMED ? texts.otherTheme : title;
        const text = list.length > most ? `${name} ${texts.shownOf(most, list.length)}` : name;
        return [
          { kind: 'heading', level: 2, text } as const,
          ...list.slice(0, most).map((stake) => claimNode(stake, '')),
        ];
      }),
      ...(found.length > 0
        ? []
        : [{ kind: 'notice', tone: 'info', text: all === 0 ? texts.noStakes : texts.noStakeFits(all) } as const]),
    ]);
  },
};

function known(all: readonly string[], wanted: string): boolean {
  return all.some((one) => foldText(one).includes(foldText(wanted)));
}
