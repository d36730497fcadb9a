import { showDaysIn } from '../src/digest/show-days-in.ts';
import { placeOf, sentencesIn } from '../src/digest/sections/composing.ts';
import { newsNodes } from '../src/digest/sections/news-node.ts';
import type { EditionWords } from '../src/digest/words/edition-words.ts';
import { editionWordsIn } from '../src/digest/words/edition-words-in.ts';
import type { Snapshot } from '../src/model/snapshot.ts';
import { CHANGE_KINDS, changes as compare } from '../src/query/changes.ts';
import { toldOnce } from '../src/query/changes/told-once.ts';
import type { ViewNode } from '../src/view/view.ts';
import { answer, type Command, type Suggestion, words } from './command.ts';
import { textsIn } from './texts/texts-in.ts';

export const changes: Command = {
  name: 'changes',
  summary: 'What is new, changed or withdrawn since a day or a version',
  options: [
    {
      name: 'since',
      description: 'A day (YYYY-MM-DD) or a version of the briefing',
      kind: 'words',
      required: true,
      longest: 40,
      suggest: days,
    },
  ],
  mayTakeLong: () => true,
  async run({ snapshot, earlier, language }, input) {
    const texts = textsIn(language);
    const since = words(input, 'since') ?? '';
    const before = await earlier(since);
    if ('refused' in before) return { kind: 'refused', message: before.refused };
    const found = compare(before, snapshot);
    const edition = editionWordsIn(language ?? 'en');
    const told = new Set<string>();
    return answer(snapshot, { since: before.version, changes: toldOnce(found) }, [
      { kind: 'heading', level: 1, text: texts.changesSince(showDaysIn(since, texts.locale), snapshot.title) },
      ...CHANGE_KINDS.flatMap((kind): ViewNode[] => {
        const some = found.filter((change) => change.kind === kind);
        if (some.length === 0) return [];
        const nodes = some.flatMap((change) => {
          // A sentence that tells what happened is not told again for being a takeaway too.
          if (kind === 'new' && change.of === 'takeaway' && told.has(placeOf(change))) return [];
          const drawn = newsNodes(change, { before, after: snapshot }, edition);
          for (const place of sentencesIn(drawn)) told.add(place);
          return drawn.map((node) => withoutNews(node, edition));
        });
        return [{ kind: 'heading', level: 2, text: texts.changeKinds[kind] }, ...nodes];
      }),
      ...(found.length > 0 ? [] : [{ kind: 'notice', tone: 'info', text: texts.nothingChanged(since) } as const]),
    ]);
  },
};

/** What the heading above has said of all lines below it, their labels need not say again. */
function withoutNews(node: ViewNode, { questionNews, conflictNews }: EditionWords): ViewNode {
  if (node.kind !== 'claim') return node;
  const said = [questionNews.new, questionNews.evidence, conflictNews.new, conflictNews.changed];
  const parts = node.label.split(' · ');
  return said.includes(parts.at(-1) ?? '') ? { ...node, label: parts.slice(0, -1).join(' · ') } : node;
}

/** The days on which documents were published or came in, newest first: after each of them the briefing was another. */
function days(snapshot: Snapshot): readonly Suggestion[] {
  const all = snapshot.documents.map(({ published, added }) => published?.end ?? added);
  return [...new Set(all)]
    .toSorted()
    .toReversed()
    .map((day) => ({ value: day, label: day }));
}
