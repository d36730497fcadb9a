import type { Analysis } from '../extract/analysis.ts';
import type { Citation, Conflict, ConflictKind, ConflictSide } from '../model/claim.ts';
import { cite, claimId } from './cite.ts';
import type { EventClaim, MergedEvent } from './merge-events.ts';
import type { NameIndex } from './name-index.ts';

/** A conflict, and what it disputes: events by index, and the words by which other claims repeat a side. */
export interface FoundConflict {
  readonly conflict: Conflict;
  readonly events: readonly number[];
  /** Places (`document:start`) of the sentences that the sides rest on. */
  readonly sentences: ReadonlySet<string>;
  /** A claim of one of the documents that holds all words of a group (folded) repeats a disputed value. */
  readonly repeats: readonly { readonly documents: ReadonlySet<string>; readonly words: readonly string[] }[];
}

interface Side {
  readonly value: string;
  readonly sources: readonly { readonly analysis: Analysis; readonly sentence: number }[];
}

/** Two tellings of one happening lie at most so many days apart; further apart they are two happenings. */
const WINDOW = 31;
/** Kinds of happening that are told apart by who took part; of others the same people see many. */
const BETWEEN = new Set(['meeting', 'call', 'agreement', 'merger', 'match']);
/** Kinds of happening that are arranged beforehand, and so can be called off. */
const ARRANGED = new Set([...BETWEEN, 'vote', 'launch', 'appointment', 'protest']);
/** More dates than this for one kind and the same people within the window are a series, not a disagreement. */
const SERIES = 2;
const MENTIONS = 3;
const DAY = 864e5;

/** The claims of an event that name a happening of the kind with its date in plain words. */
function definiteClaims(event: MergedEvent): EventClaim[] {
  return event.claims.filter(
    (claim) => claim.definite !== null && BETWEEN.has(claim.definite.type) && claim.people.length >= 2,
  );
}

/** Same kind of happening, same people, days that cannot both hold, told by documents none of which knows both. */
export function findDateConflicts(events: readonly MergedEvent[]): FoundConflict[] {
  const found: FoundConflict[] = [];
  const buckets = new Map<string, number[]>();
  for (const [index, event] of events.entries()) {
    if (event.status !== 'happened' || event.claims[0]?.date?.granularity !== 'day') continue;
    for (const key of new Set(definiteClaims(event).flatMap(keysOf))) {
      buckets.set(key, [...(buckets.get(key) ?? []), index]);
    }
  }
  const paired = new Set<string>();
  for (const [key, bucket] of [...buckets].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    for (const [n, a] of bucket.entries()) {
      for (const b of bucket.slice(n + 1)) {
        if (paired.has(`${a}-${b}`) || isSeries(events, bucket, a)) continue;
        const conflict = compareDays(events, a, b, key.split('|')[0] ?? '');
        if (conflict === null) continue;
        paired.add(`${a}-${b}`);
        found.push(conflict);
      }
    }
  }
  return found;
}

function keysOf(claim: EventClaim): string[] {
  const people = claim.people.toSorted().slice(0, 6);
  return people.flatMap((a, i) => people.slice(i + 1).map((b) => `${claim.definite?.type ?? ''}|${a}|${b}`));
}

function dayOf(event: MergedEvent | undefined): string {
  return event?.claims[0]?.date?.interval.start ?? '';
}

function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
}

function isSeries(events: readonly MergedEvent[], bucket: readonly number[], of: number): boolean {
  const day = dayOf(events[of]);
  const near = new Set(bucket.map((i) => dayOf(events[i])).filter((other) => daysApart(day, other) <= WINDOW));
  return near.size > SERIES;
}

function documentsOf(event: MergedEvent): Set<string> {
  return new Set(event.claims.map((claim) => claim.analysis.document.id));
}

function compareDays(events: readonly MergedEvent[], a: number, b: number, type: string): FoundConflict | null {
  const [one, two] = [events[a], events[b]];
  if (one === undefined || two === undefined) return null;
  const gap = daysApart(dayOf(one), dayOf(two));
  const apart = one.places.length > 0 && two.places.length > 0 && !one.places.some((p) => two.places.includes(p));
  if (gap > WINDOW || (gap === 0 && !apart)) return null;
  const left = documentsOf(one);
  if ([...documentsOf(two)].some((id) => left.has(id))) return null;
  if (!isCentral(one, type) || !isCentral(two, type)) return null;

  const kind: ConflictKind = gap === 0 ? 'place' : apart ? 'date and place' : 'date';
  const people = one.actors.filter((actor) => two.actors.includes(actor));
  const sides = [one, two].map((event) => ({
    value: [kind === 'date' ? '' : event.places.join(', '), kind === 'place' ? '' : dayOf(event)]
      .filter(Boolean)
      .join(', '),
    sources: event.claims,
  }));
  const repeats = [one, two].flatMap((event) => {
    const other = event === one ? two : one;
    const own = event.places.filter((place) => !other.places.includes(place));
    return own.map((place) => ({ documents: documentsOf(event), words: [place] }));
  });
  return build(kind, `${type}: ${people.join(', ')}`, sides, [a, b], repeats);
}

/** True when a document tells the happening as a main matter: its kind stands in the title or a heading, or again and again. */
function isCentral(event: MergedEvent, type: string): boolean {
  return event.claims.some((claim) => {
    const { analysis } = claim;
    let mentions = 0;
    for (const [index, sentence] of analysis.sentences.entries()) {
      let names = false;
      for (let i = analysis.tokens.first[index] ?? 0; i < (analysis.tokens.first[index + 1] ?? 0); i++) {
        if (analysis.matcher.typeOf(analysis.tokens.word[i] ?? 0) === type) names = true;
      }
      if (names) mentions += analysis.document.blocks[sentence.block]?.kind === 'heading' ? MENTIONS : 1;
      if (mentions >= MENTIONS) return true;
    }
    return false;
  });
}

/** One happening that some documents say took place and others say did not. */
export function findOutcomeConflicts(events: readonly MergedEvent[]): FoundConflict[] {
  return events.flatMap((event, index) => {
    const day = dayOf(event);
    const knows = (claim: EventClaim): boolean => (claim.analysis.document.asOf?.end ?? '') >= day;
    const told = event.claims.filter((claim) => ARRANGED.has(claim.definite?.type ?? '') && knows(claim));
    const no = told.filter((claim) => claim.status === 'cancelled' || claim.status === 'denied');
    const yes = told.filter((claim) => claim.status === 'happened' && no.some((other) => isSameAffair(claim, other)));
    const inYes = new Set(yes.map((claim) => claim.document));
    if (day === '' || yes.length === 0 || no.length === 0 || no.some((claim) => inYes.has(claim.document))) return [];
    const sides = [
      { value: 'took place', sources: yes },
      { value: 'did not take place', sources: no },
    ];
    return [build('outcome', `${yes[0]?.definite?.type ?? 'event'}, ${day}`, sides, [index], [])];
  });
}

/** Same kind, and the same two people or the same place: not just two things of one day. */
function isSameAffair(a: EventClaim, b: EventClaim): boolean {
  if (a.definite?.type !== b.definite?.type) return false;
  return shared(a.people, b.people) >= 2 || shared([...a.places, ...a.labels], [...b.places, ...b.labels]) >= 1;
}

function shared(a: readonly string[], b: readonly string[]): number {
  return a.filter((one) => b.includes(one)).length;
}

/** A person whom documents of about the same time call the holder and the former holder of an office. */
export function findOfficeConflicts(analyses: readonly Analysis[], names: NameIndex): FoundConflict[] {
  interface Office {
    readonly analysis: Analysis;
    readonly sentence: number;
    readonly former: boolean;
    readonly qualified: boolean;
    readonly words: string;
  }
  const offices = new Map<string, Office[]>();
  for (const analysis of analyses) {
    for (const [sentence, mentions] of analysis.names.entries()) {
      for (const { office, key } of mentions) {
        const name = office === null ? undefined : names.namesOf(key).at(-1);
        if (office === null || name === undefined || !names.hasFirstName(name)) continue;
        const slot = `${office.title}|${name}`;
        const words = analysis.document.text.slice(office.start, office.end);
        offices.set(slot, [
          ...(offices.get(slot) ?? []),
          { analysis, sentence, former: office.former, qualified: office.qualified, words },
        ]);
      }
    }
  }
  return [...offices]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([slot, found]) => {
      const [title = '', name = ''] = slot.split('|');
      const former = found.filter((office) => office.former);
      // `an adviser to President X, now a former senator`: a sentence that looks back does not say who holds what today.
      const holds = found.filter((office) => !office.former && office.qualified && !looksBack(office));
      const formerIn = new Set(former.map((office) => office.analysis));
      // A document that says both (`President X, then …`) tells a story; it takes no side.
      const clear = holds.filter((office) => !formerIn.has(office.analysis));
      if (former.length === 0 || clear.length === 0) return [];
      const lastHeld =
        clear
          .map((office) => reach(office.analysis))
          .toSorted()
          .at(-1) ?? '';
      const firstFormer =
        former
          .map((office) => reach(office.analysis))
          .filter(Boolean)
          .toSorted()[0] ?? '';
      // Called former only after the last time that he was called the holder: the office changed, nobody is wrong.
      if (firstFormer === '' || lastHeld === '' || firstFormer > lastHeld) return [];
      const sides = [
        { value: `${title}: ${name}`, sources: onePerDocument(clear) },
        { value: `former ${title}: ${name}`, sources: onePerDocument(former) },
      ];
      const conflict = build(
        'office',
        `${name}, ${title}`,
        sides,
        [],
        [
          {
            documents: new Set(former.map((office) => office.analysis.document.id)),
            words: [...new Set(former.map((o) => o.words))].slice(0, 1),
          },
        ],
      );
      return [conflict];
    });
}

function looksBack({ analysis, sentence }: { readonly analysis: Analysis; readonly sentence: number }): boolean {
  return (analysis.hits[sentence] ?? []).some((hit) => hit.kind === 'former');
}

function onePerDocument<T extends { readonly analysis: Analysis }>(sources: readonly T[]): T[] {
  return [...new Map(sources.toReversed().map((source) => [source.analysis, source])).values()].toReversed();
}

function reach(analysis: Analysis): string {
  return analysis.document.asOf?.end ?? '';
}

/** A number with its unit that one event's sources give differently, said plainly (no `about`, no `at least`). */
export function findCountConflicts(events: readonly MergedEvent[]): FoundConflict[] {
  return events.flatMap((event, index) => {
    const told = event.claims.flatMap((claim) => claim.counts.map((count) => ({ claim, count })));
    return [...Map.groupBy(told, ({ count }) => count.unit)].flatMap(([unit, all]) => {
      const values = [...Map.groupBy(all, ({ count }) => count.value)];
      const [first, second] = values;
      if (values.length !== 2 || first === undefined || second === undefined) return [];
      const [a, b] = [first[1], second[1]];
      // One document that gives both numbers counts two different things.
      if (a.some((one) => b.some((two) => one.claim.document === two.claim.document))) return [];
      const alike = a.some((one) => b.some((two) => one.count.around.intersection(two.count.around).size > 0));
      if (!alike) return [];
      const sides = [first, second].map(([value, sources]) => ({
        value: `${value} ${unit}`,
        sources: sources.map(({ claim }) => claim),
      }));
      return [build('count', `${unit}, ${dayOf(event) || 'undated'}`, sides, [index], [])];
    });
  });
}

function build(
  kind: ConflictKind,
  about: string,
  sides: readonly Side[],
  events: readonly number[],
  repeats: FoundConflict['repeats'],
): FoundConflict {
  const cited: ConflictSide[] = sides.map((side) => ({
    value: side.value,
    citations: side.sources.map((source) => cite(source.analysis, source.sentence)),
  }));
  const verdict = weakerSide(sides);
  const first = cited.flatMap((side) => side.citations.slice(0, 1)).map((c: Citation) => `${c.document}:${c.start}`);
  const sentences = new Set(cited.flatMap((side) => side.citations.map((c) => `${c.document}:${c.start}`)));
  // Every sentence with the stronger side's value would be marked otherwise; it bears the mark where it states the matter.
  const weak = cited.find((side) => side.citations.some((c) => c.document === verdict.weaker));
  const weakDocuments = new Set(weak?.citations.map((c) => c.document));
  return {
    conflict: { kind, id: claimId('conflict', kind, about, ...first), about, sides: cited, ...verdict },
    events,
    sentences,
    repeats: repeats.filter(
      ({ documents }) => weak === undefined || [...documents].some((id) => weakDocuments.has(id)),
    ),
  };
}

/** The weaker side, for the first of these reasons that tells the sides apart: independent sources, then knowledge. */
function weakerSide(sides: readonly Side[]): { readonly weaker: string | null; readonly why: string } {
  const [a, b] = sides;
  if (a === undefined || b === undefined) return { weaker: null, why: 'one side only' };
  const sources = (side: Side): number =>
    new Set(side.sources.map(({ analysis }) => analysis.document.publisher ?? analysis.document.id)).size;
  const named = (side: Side, why: string): { readonly weaker: string | null; readonly why: string } => ({
    weaker: side.sources[0]?.analysis.document.id ?? null,
    why,
  });
  const [na, nb] = [sources(a), sources(b)];
  if (na !== nb) {
    const [few, many] = na < nb ? [na, nb] : [nb, na];
    return named(na < nb ? a : b, `fewer independent sources: ${few} against ${many}`);
  }
  const newest = (side: Side): string =>
    side.sources
      .map(({ analysis }) => reach(analysis))
      .toSorted()
      .at(-1) ?? '';
  const [ra, rb] = [newest(a), newest(b)];
  if (ra !== rb && ra !== '' && rb !== '') {
    const [old, fresh] = ra < rb ? [ra, rb] : [rb, ra];
    return named(ra < rb ? a : b, `older knowledge: its newest source reaches to ${old}, the other side's to ${fresh}`);
  }
  return { weaker: null, why: `equally many independent sources (${na}) with knowledge of the same age` };
}
