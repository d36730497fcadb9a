import { claimNode, eventNode, showDay } from '../src/view/claim-node.ts';
import type { ViewNode } from '../src/view/view.ts';
import { answer, type Command } from './command.ts';
import { conflictNodes } from './conflicts.ts';
import type { Texts } from './texts/texts.ts';
import { textsIn } from './texts/texts-in.ts';

/** How much of each part the overview shows. */
const SHOWN = { events: 25, stakes: 8, takeaways: 6, questions: 10 };

export const briefing: Command = {
  name: 'briefing',
  summary: 'The briefing on one page: how fresh it is and the best of each part',
  options: [],
  run({ snapshot, language }) {
    const texts = textsIn(language);
    const counts = {
      documents: snapshot.documents.length,
      events: snapshot.events.length,
      stakes: snapshot.stakes.length,
      takeaways: snapshot.takeaways.length,
      questions: snapshot.questions.length,
      conflicts: snapshot.conflicts.length,
    };
    const json = { title: snapshot.title, description: snapshot.description, counts, faults: snapshot.faults };
    const title = { kind: 'heading', level: 1, text: snapshot.title } as const;
    if (snapshot.documents.length === 0) {
      return answer(snapshot, json, [title, { kind: 'notice', tone: 'info', text: texts.emptyBriefing }]);
    }
    const latest = snapshot.events.filter((event) => event.date !== null).slice(-SHOWN.events);
    const undated = snapshot.events.filter((event) => event.date === null);
    const events = [...latest, ...undated].slice(-SHOWN.events);
    const top = snapshot.takeaways.slice(0, SHOWN.takeaways);
    const stakes = snapshot.stakes.slice(0, SHOWN.stakes);
    const questions = snapshot.questions.slice(0, SHOWN.questions);
    return answer(snapshot, json, [
      title,
      ...(snapshot.description === '' ? [] : [{ kind: 'text', text: snapshot.description } as const]),
      ...part(
        texts,
        'takeaways',
        top.length,
        counts.takeaways,
        top.map((one) => claimNode(one, '')),
      ),
      ...part(
        texts,
        'timeline',
        events.length,
        counts.events,
        events.map((event) => eventNode(event, texts, snapshot.asOf)),
      ),
      ...part(
        texts,
        'stakes',
        stakes.length,
        counts.stakes,
        // A paragraph that opens with its theme (`Jobs: …`) needs none in front.
        stakes.map((one) => claimNode(one, one.text.startsWith(one.theme) ? '' : one.theme)),
      ),
      ...part(
        texts,
        'questions',
        questions.length,
        counts.questions,
        questions.map((question) => {
          const last = question.ledger.at(-1);
          const citations = last?.citations ?? question.citations;
          const since = question.since === null ? '' : ` ${texts.since(showDay(question.since, texts.locale))}`;
          const label = `${texts.questionStatuses[question.status]}${since}`;
          // Without a document that bears on it there is nothing to prove: it is no claim.
          if (citations.length === 0) return { kind: 'text', text: `${label}: ${question.title}` } as const;
          return claimNode({ text: question.title, citations, conflicts: last?.conflicts ?? [] }, label);
        }),
      ),
      ...part(
        texts,
        'conflicts',
        counts.conflicts,
        counts.conflicts,
        snapshot.conflicts.flatMap((conflict) => conflictNodes(conflict, snapshot, texts)),
      ),
    ]);
  },
};

function part(
  texts: Texts,
  name: keyof Texts['parts'],
  shown: number,
  all: number,
  nodes: readonly ViewNode[],
): ViewNode[] {
  if (nodes.length === 0) return [];
  const text = texts.parts[name];
  return [{ kind: 'heading', level: 2, text: shown < all ? `${text} ${texts.shownOf(shown, all)}` : text }, ...nodes];
}
