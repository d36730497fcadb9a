import type { CivilDay } from '../model/civil.ts';
import type { Citation } from '../model/claim.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { changes } from '../query/changes.ts';

export interface EditionLine {
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly conflicts: readonly string[];
}

export interface EditionSection {
  readonly title: string;
  readonly lines: readonly EditionLine[];
}

const MOST = { news: 15, takeaways: 5, questions: 10, ahead: 10 };

/**
 * An edition of the digest: what is new since the last one, takeaways, questions, conflicts, the days ahead, sources.
 * The same snapshots and day give the same edition; sections without lines are left out.
 */
export function composeEdition(snapshot: Snapshot, last: Snapshot | null, today: CivilDay): EditionSection[] {
  const sections: EditionSection[] = [
    { title: last === null ? 'Latest' : 'New since the last edition', lines: news(snapshot, last, today) },
    { title: 'Key takeaways', lines: snapshot.takeaways.slice(0, MOST.takeaways) },
    {
      title: 'Questions',
      lines: snapshot.questions.slice(0, MOST.questions).map((question) => {
        const step = question.ledger.at(-1);
        const since = question.since === null ? '' : ` since ${question.since}`;
        return {
          text: `${question.title} (${question.status}${since})`,
          citations: step?.citations ?? question.citations,
          conflicts: step?.conflicts ?? [],
        };
      }),
    },
    {
      title: 'Conflicts between sources',
      lines: snapshot.conflicts.map(({ id, about, sides }) => ({
        text: `${about}: ${sides.map((side) => side.value).join(' ↔ ')}`,
        citations: sides.flatMap((side) => side.citations.slice(0, 1)),
        conflicts: [id],
      })),
    },
    {
      title: 'Days ahead',
      lines: snapshot.events
        .filter(({ date, status }) => date !== null && date.end >= today && status !== 'happened')
        .slice(0, MOST.ahead)
        .map((event) => ({ ...event, text: `${event.date?.text ?? ''} (${event.status}): ${event.text}` })),
    },
    {
      title: 'Sources',
      lines: [
        {
          text: `${snapshot.documents.length} documents; nothing newer than ${snapshot.asOf ?? 'an unknown day'}.`,
          citations: [],
          conflicts: [],
        },
      ],
    },
  ];
  return sections.filter((section) => section.lines.length > 0);
}

function news(snapshot: Snapshot, last: Snapshot | null, today: CivilDay): EditionLine[] {
  if (last !== null) {
    return changes(last, snapshot)
      .slice(0, MOST.news)
      .map(({ kind, text, citations, conflicts }) => ({ text: `${kind}: ${text}`, citations, conflicts }));
  }
  return snapshot.events
    .filter(({ date }) => date !== null && date.start <= today)
    .slice(-MOST.news)
    .toReversed()
    .map((event) => ({ ...event, text: `${event.date?.start ?? ''}: ${event.text}` }));
}
