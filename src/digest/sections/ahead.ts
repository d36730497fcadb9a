import { eventNode } from '../../view/claim-node.ts';
import { type Composed, type Composing, moreNode } from './composing.ts';

const MOST = 5;

/** What is planned, expected or called off from today on, soonest first. */
export function composeAhead({ input, words, today }: Composing): Composed {
  const ahead = input.snapshot.events.filter(
    ({ date, status }) => date !== null && date.end >= today && status !== 'happened',
  );
  if (ahead.length === 0) return { nodes: [{ kind: 'text', text: words.nothingAhead }], shown: [] };
  return {
    nodes: [
      ...ahead.slice(0, MOST).map((event) => eventNode(event, words)),
      ...moreNode(ahead.length - MOST, `/timeline from:${today}`, words),
    ],
    shown: [],
  };
}
