import { createHash } from 'node:crypto';
import { type Analysis, contentStems, tokenRange } from '../extract/analysis.ts';
import { spellingKey } from '../extract/fold-word.ts';
import { findQuestions } from '../extract/questions.ts';
import { findStakes } from '../extract/stakes.ts';
import { findTakeaways } from '../extract/takeaways.ts';
import type { BriefingSettings } from '../model/briefing.ts';
import type { CivilDay } from '../model/civil.ts';
import type { Event, Passage } from '../model/claim.ts';
import type { ReadFault, Snapshot } from '../model/snapshot.ts';
import { type AddedSource, analyseSources } from './analyse-sources.ts';
import { cite, claimId } from './cite.ts';
import { compare } from './compare.ts';
import { findConflicts } from './conflicts/find-conflicts.ts';
import type { FoundConflict } from './conflicts/found-conflict.ts';
import { type Disputes, disputesOf } from './conflicts/disputes.ts';
import { keepLedgers } from './ledgers/keep-ledgers.ts';
import { findClaims } from './find-claims.ts';
import type { Judge } from './join-claims.ts';
import { likenessOf } from './likeness.ts';
import { eventDate, type MergedEvent, mergeEvents } from './merge-events.ts';
import { mergeStakes } from './merge-stakes.ts';
import { mergeTakeaways } from './merge-takeaways.ts';
import { indexNames } from './name-index.ts';
import { furthestReach } from './reach.ts';
import { wordWeights } from './word-weights.ts';

/** What a snapshot is made of. */
export interface SnapshotInput {
  readonly briefing: string;
  readonly settings: BriefingSettings;
  readonly sources: readonly AddedSource[];
  readonly faults: readonly ReadFault[];
  /** Only for a byline without a year when no other document tells about when the story is. */
  readonly today: CivilDay;
}

/** Builds the frozen store of one briefing. The order of the sources does not matter. */
export function buildSnapshot(input: SnapshotInput): Snapshot {
  const sources = input.sources.toSorted((a, b) => (a.source.file < b.source.file ? -1 : 1));
  const observed = analyseSources(sources, input.today);
  const names = indexNames(mentionsOf(observed), input.settings.aliases, ordinaryWords(observed));

  const { analyses, claims } = findClaims(observed, names);
  const frequency = documentFrequency(analyses);
  const weight = wordWeights(analyses);
  const judge: Judge = { weight, likeness: likenessOf(claims, weight) };
  const merged = mergeEvents(claims, judge, (stem) => frequency(stem) / Math.max(1, analyses.length));
  const conflicts = findConflicts(merged, analyses, names, judge);
  const disputes = disputesOf(conflicts);

  const stakes = analyses.flatMap((analysis, document) =>
    findStakes(analysis).map((found) => ({
      ...found,
      analysis,
      document,
      stems: contentStems(analysis, tokenRange(analysis, found.sentence)),
    })),
  );
  const takeaways = analyses.flatMap((analysis, document) =>
    findTakeaways(analysis, frequency, analyses.length).map((found) => ({ ...found, analysis, document })),
  );
  const questions = analyses.flatMap((analysis, document) =>
    findQuestions(analysis).map((found) => ({ ...found, analysis, document })),
  );
  const marked = <T extends { readonly text: string; readonly citations: Event['citations'] }>(claim: T): T => ({
    ...claim,
    conflicts: disputes(claim.text, claim.citations),
  });
  const ledgers = keepLedgers(questions, input.settings.questions, analyses, names);
  const snapshot: Snapshot = {
    briefing: input.briefing,
    title: input.settings.title,
    description: input.settings.description,
    version: versionOf(input.settings, sources),
    asOf: furthestReach(analyses) || null,
    documents: analyses.map((analysis) => analysis.document),
    events: toEvents(merged, conflicts, disputes),
    stakes: mergeStakes(stakes, input.settings.themes, names).map(marked),
    takeaways: mergeTakeaways(takeaways).map(marked),
    questions: ledgers.map((question) => ({ ...question, ledger: question.ledger.map(marked) })),
    conflicts: conflicts.map(({ conflict }) => conflict),
    passages: passagesOf(analyses, disputes),
    faults: input.faults,
  };
  return freeze(snapshot);
}

/** A word that stands in lower case this often, against with a capital, is an ordinary one. */
const ORDINARY = 0.2;

/** Tells of a spelling key whether it is that of a word that stands in lower case too. */
function ordinaryWords(analyses: readonly Analysis[]): (key: string) => boolean {
  const vocabulary = analyses[0]?.vocabulary;
  const matchers = [...new Set(analyses.map(({ matcher }) => matcher))];
  const ordinary = new Set(
    vocabulary?.words.flatMap((word, id) => {
      const lower = vocabulary.lower[id] ?? 0;
      const isOrdinary = lower > 0 && lower >= ORDINARY * (vocabulary.capital[id] ?? 0);
      return isOrdinary || matchers.some((matcher) => matcher.isA('company', id)) ? [spellingKey(word)] : [];
    }),
  );
  return (key) => ordinary.has(key);
}

function* mentionsOf(analyses: readonly Analysis[]) {
  for (const analysis of analyses) for (const names of analysis.names) yield* names;
}

function documentFrequency(analyses: readonly Analysis[]): (stem: number) => number {
  const words = analyses[0]?.vocabulary.words.length ?? 0;
  const counts = new Uint32Array(words);
  /** By stem, the last document that was found to hold it, counted from 1. */
  const lastIn = new Uint32Array(words);
  for (const [d, { stems }] of analyses.entries()) {
    for (let i = 0; i < stems.length; i++) {
      const stem = stems[i] ?? -1;
      if (stem < 0 || lastIn[stem] === d + 1) continue;
      lastIn[stem] = d + 1;
      counts[stem] = (counts[stem] ?? 0) + 1;
    }
  }
  return (stem) => counts[stem] ?? 0;
}

function toEvents(merged: readonly MergedEvent[], conflicts: readonly FoundConflict[], disputes: Disputes): Event[] {
  const byEvent = new Map<number, string[]>();
  for (const { conflict, events } of conflicts) {
    for (const event of events) byEvent.set(event, [...(byEvent.get(event) ?? []), conflict.id]);
  }
  const events = merged.flatMap((event, i): Event[] => {
    const first = event.claims[0];
    if (first === undefined) return [];
    const citations = event.claims.map((claim) => cite(claim.analysis, claim.sentence));
    const { date } = first;
    return [
      {
        kind: 'event',
        id: claimId(
          'event',
          citations[0]?.document ?? '',
          first.text,
          date?.interval.start ?? null,
          date?.interval.end ?? null,
        ),
        date: eventDate(date),
        status: event.status,
        text: first.text,
        salience: event.salience,
        actors: event.actors,
        places: event.places,
        citations,
        conflicts: [...new Set([...(byEvent.get(i) ?? []), ...disputes(first.text, citations)])],
      },
    ];
  });
  const last = '9999';
  return events.toSorted(
    (a, b) =>
      compare(a.date?.start ?? last, b.date?.start ?? last) ||
      compare(a.date?.end ?? last, b.date?.end ?? last) ||
      compare(a.id, b.id),
  );
}

function passagesOf(analyses: readonly Analysis[], disputes: Disputes): Passage[] {
  return analyses.flatMap((analysis) =>
    analysis.sentences.flatMap((sentence, i) => {
      if (analysis.document.blocks[sentence.block]?.kind === 'heading') return [];
      const citation = cite(analysis, i);
      const text = analysis.document.text.slice(sentence.start, sentence.end);
      return [{ text, citation, conflicts: disputes(text, [citation]) }];
    }),
  );
}

function versionOf(settings: BriefingSettings, sources: readonly AddedSource[]): string {
  const content = JSON.stringify([settings, sources.map(({ source }) => [source.file, source.hash])]);
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

/** Freezes the snapshot and each of its lists and claims; what lies deeper is typed read-only. */
function freeze(snapshot: Snapshot): Snapshot {
  for (const value of Object.values(snapshot)) {
    if (!Array.isArray(value)) continue;
    for (const item of value) Object.freeze(item);
    Object.freeze(value);
  }
  return Object.freeze(snapshot);
}
