import type { Event } from '../model/claim.ts';
import { dateStrengths, daysToldBy, groupByDate } from './date-strength.ts';
import type { Mention } from './mention.ts';

export interface SalienceInput {
  /** The merged events; only their dates are read. */
  readonly events: readonly Pick<Event, 'date'>[];
  readonly mentions: readonly Mention[];
  /** Share of the briefing's documents that hold a stem, 0…1. */
  readonly documentShare: (stem: number) => number;
}

export interface Salience {
  /** By event, 0…1: the strength of its date, times how well its best mention tells that date. */
  readonly events: Float64Array;
  /** By mention, 0…1: how well it tells its date; the best mention of a date has 1. An event should show its best one. */
  readonly telling: Float64Array;
}

/** How much a sentence gains with the logarithm of the days in its document: chronicles sum up, reports elaborate. */
const CHRONICLE = 0.25;
/** How much a sentence loses for each further date in it. */
const OTHER_DATE = 0.25;
/** Between 0 (the sum of the words' weights decides: long sentences win) and 1 (their mean decides). */
const LENGTH_POWER = 0.8;
/** With fewer stems than this a sentence says too little for their mean to mean anything. */
const FEWEST_STEMS = 4;
/** A sentence of more words is no line of a timeline any more, and counts as `TOO_LONG` of itself. */
const LONGEST = 45;
const TOO_LONG = 0.5;

/**
 * Weighs events without knowing any question: by how many documents point to their date, and by how central each
 * sentence is to what is told of that date and to the whole briefing. The best event of a date has the date's strength,
 * so a query finds both, the important dates and the important events of each, in one number.
 *
 * Linear in the mentions and their stems.
 */
export function weighEvents({ events, mentions, documentShare }: SalienceInput): Salience {
  const groups = groupByDate(events, mentions);
  const told = daysToldBy(events, mentions);
  const inBriefing = Float64Array.from(mentions, ({ stems }) => sumOf(stems, documentShare));
  const centrality = inBriefing.map((sum, m) => sum / Math.sqrt(Math.max(1, mentions[m]?.stems.size ?? 1)));
  const strengths = dateStrengths(groups, mentions, centrality);
  const telling = new Float64Array(mentions.length);
  const salience = new Float64Array(events.length);
  for (const [date, group] of groups) {
    const shares = sharesIn(group, mentions);
    let best = 0;
    for (const m of group) {
      const mention = mentions[m];
      if (mention === undefined) continue;
      const onDate = sumOf(mention.stems, (stem) => shares.get(stem) ?? 0);
      const weight = (onDate + (inBriefing[m] ?? 0)) * formOf(mention, told.get(mention.document) ?? 0);
      telling[m] = weight;
      best = Math.max(best, weight);
    }
    for (const m of group) {
      const event = mentions[m]?.event ?? 0;
      // Sentences without a single word that carries meaning are all alike.
      const share = best === 0 ? 1 : (telling[m] ?? 0) / best;
      telling[m] = share;
      salience[event] = Math.max(salience[event] ?? 0, share * (strengths.get(date) ?? 0));
    }
  }
  return { events: salience, telling };
}

/** By stem, the share of the group's documents that hold it in one of the group's mentions. */
function sharesIn(group: readonly number[], mentions: readonly Mention[]): Map<number, number> {
  const byDocument = new Map<number, ReadonlySet<number>>();
  for (const m of group) {
    const mention = mentions[m];
    if (mention === undefined) continue;
    const stems = byDocument.get(mention.document);
    byDocument.set(mention.document, stems === undefined ? mention.stems : stems.union(mention.stems));
  }
  const shares = new Map<number, number>();
  for (const stems of byDocument.values()) {
    for (const stem of stems) shares.set(stem, (shares.get(stem) ?? 0) + 1 / byDocument.size);
  }
  return shares;
}

/** What the form of a sentence does to its weight: dense, not too long, of one date, from a document that tells many. */
function formOf(mention: Mention, daysTold: number): number {
  const density = Math.max(FEWEST_STEMS, mention.stems.size) ** -LENGTH_POWER;
  const chronicle = 1 + CHRONICLE * Math.log(1 + daysTold);
  const length = mention.words > LONGEST ? TOO_LONG : 1;
  return (density * chronicle * length) / (1 + OTHER_DATE * (mention.datesInSentence - 1));
}

function sumOf(items: Iterable<number>, weight: (item: number) => number): number {
  let sum = 0;
  for (const item of items) sum += weight(item);
  return sum;
}
