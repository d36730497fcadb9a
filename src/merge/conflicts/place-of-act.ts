import { type Analysis, hasCue, hasWord, tokenRange } from '../../extract/analysis.ts';
import { typeAt } from '../../extract/clause-facts.ts';
import { BREAK } from '../../extract/marks.ts';
import { type EventClaim, shared } from '../event-claim.ts';
import type { NameIndex } from '../name-index.ts';
import type { MergedEvent } from '../tell-event.ts';

/** Kinds of happening that one person or one treaty sees at one place; of attacks and accidents a day has many. */
const ACTS: ReadonlySet<string> = new Set(['arrest', 'agreement', 'appointment', 'merger', 'dismissal', 'ruling']);
/** How far behind the word for what happened its place may stand, and how far from it who is only called `him`, in words. */
const BEHIND = 10;
const BESIDE = 4;
/** A negation so near before a verb turns it round, in words. */
const NEGATED = 3;

/** A claim's word for what happened, and the place that hangs on it. */
export interface ActAtPlace {
  readonly claim: EventClaim;
  readonly scene: string;
  readonly place: string;
}

/** `arrested him on 3 May at his house in Arden`: the places that hang on the word for what happened on a day. */
export function placesOfAct(event: MergedEvent, names: NameIndex): readonly ActAtPlace[] {
  if (event.status !== 'happened' || event.claims[0]?.date?.granularity !== 'day') return [];
  return event.claims.flatMap((claim) => {
    if (claim.supportOnly || claim.status !== 'happened') return [];
    const { from, to } = tokenRange(claim.analysis, claim.sentence);
    for (let at = from; at < to; at++) {
      const scene = typeAt(claim.analysis, at);
      if (scene === null || !ACTS.has(scene) || !claim.types.includes(scene) || isNegated(claim, at)) continue;
      const place = placeBehind(claim.analysis, claim.sentence, at, names);
      if (place !== null && (claim.actors.length > 0 || leansBeside(claim, at))) return [{ claim, scene, place }];
    }
    return [];
  });
}

/** The place that hangs on the word for what happened. */
export function placeBehind(analysis: Analysis, sentence: number, act: number, names: NameIndex): string | null {
  const mentions = analysis.names[sentence] ?? [];
  const { tokens, document } = analysis;
  const found = mentions.find(({ place, from }) => place && from > act && from <= act + BEHIND);
  if (found === undefined) return null;
  let between = document.text.slice(tokens.end[act] ?? 0, found.start);
  for (const date of analysis.dates[sentence] ?? []) between = between.replace(date.text, '');
  if (BREAK.test(between)) return null;
  const [place, ...others] = names.namesOf(found.key);
  return place === undefined || others.length > 0 || names.isCountry(place) ? null : place;
}

/** `failed to arrest him in Velm`. */
function isNegated({ analysis, sentence }: EventClaim, act: number): boolean {
  return hasCue(analysis.hits[sentence] ?? [], 'negated', { from: act - NEGATED, to: act });
}

/** `him`, `they`: those who are named in the sentence before. */
function leansBeside({ analysis }: EventClaim, act: number): boolean {
  return hasWord(analysis, 'leaning', { from: act - BESIDE, to: act + BESIDE + 1 });
}

/** Nobody is named by one side only while the other names somebody else. */
export function areOfOneParty(a: readonly EventClaim[], b: readonly EventClaim[]): boolean {
  const [one, two] = [a, b].map((claims) => claims.flatMap(({ actors }) => actors));
  if (one === undefined || two === undefined) return true;
  return one.length === 0 || two.length === 0 || shared(one, two) > 0;
}
