import type { Analysis } from '../extract/analysis.ts';
import type { EventFinding } from '../extract/event-finding.ts';
import type { NameIndex } from './name-index.ts';

/** An event finding with its document, its names made one over spellings. */
export interface EventClaim extends EventFinding {
  readonly analysis: Analysis;
  /** Index of the document in the briefing's order. */
  readonly document: number;
  /** Who tells it: the document, or the chronicle in it, which goes over what the rest tells once more. */
  readonly voice: number;
  readonly actors: readonly string[];
  readonly places: readonly string[];
  /** Names that stand right before the kind of happening (`the Lisbon summit`): they tell it apart like places do. */
  readonly labels: readonly string[];
  /** The people of a definite happening (`finding.definite`), made one over spellings. */
  readonly people: readonly string[];
}

/** A name that stands this often where places stand is a place everywhere (`the Lisbon summit`, `she visited Lisbon`). */
const PLACE_SHARE = 0.3;

/** Gives a finding its document and its names as the briefing knows them. */
export function toClaim(finding: EventFinding, analysis: Analysis, document: number, names: NameIndex): EventClaim {
  const actors = new Set<string>();
  const places = new Set<string>();
  const labels = new Set<string>();
  const { tokens, matcher, vocabulary, document: source } = analysis;
  const initials = finding.names.flatMap((mention) => names.initialsOf(mention.key) ?? []);
  for (const mention of finding.names) {
    const before = [mention.to, mention.to + 1].some((i) => matcher.typeAt(tokens, i) !== null);
    for (const name of names.namesOf(mention.key)) {
      if (mention.place || (names.placeShare(name) >= PLACE_SHARE && !names.isPerson(name))) places.add(name);
      else actors.add(name);
      if (before && !names.isPerson(name)) labels.add(name);
    }
  }
  const people = (finding.definite?.names ?? [])
    .filter((mention) => !mention.place)
    .flatMap((mention) => names.namesOf(mention.key));
  return {
    ...finding,
    // Who writes a name out means the same as who writes its initials.
    meaning:
      initials.length === 0
        ? finding.meaning
        : new Set([
            ...finding.meaning,
            ...initials.map((key) => vocabulary.stem(vocabulary.idOf(key), source.language)),
          ]),
    analysis,
    document,
    voice: 2 * document + (isOfChronicle(finding, analysis) ? 1 : 0),
    actors: [...actors],
    places: [...places],
    labels: [...labels],
    people: [...new Set(people)],
  };
}

/** So far from the beginning of its line a chronicle's date stands. */
const OPENING = 4;

/** `3 May 2031: The dam breaks.`: an item or a row of a table that its date opens, or what stands under a date. */
function isOfChronicle({ date, sentence }: EventFinding, { document, sentences }: Analysis): boolean {
  const { start = 0, block: at = -1 } = sentences[sentence] ?? {};
  const block = document.blocks[at];
  if (date === null || block === undefined) return false;
  if (date.end <= start) return true;
  return (block.kind === 'item' || block.kind === 'row') && date.start - block.start <= OPENING;
}

/** True when nobody wrote the claim's day: it was counted from another happening's (`two days after the fire`). */
export function isCounted({ analysis, date }: EventClaim): boolean {
  return date !== null && analysis.counted.some(({ start }) => start === date.start);
}

/** The days of a claim as one string; empty when it has none. */
export function intervalKey(claim: EventClaim | undefined): string {
  const date = claim?.date ?? null;
  return date === null ? '' : `${date.interval.start}/${date.interval.end}`;
}

/** What tells one happening of a kind from another: where it was, or what it is called after. */
export function slotsOf(claim: EventClaim): readonly string[] {
  return [...claim.places, ...claim.labels];
}

/** How many of the names both lists hold. */
export function shared(a: readonly string[], b: readonly string[]): number {
  let n = 0;
  for (const one of a) if (b.includes(one)) n += 1;
  return n;
}
