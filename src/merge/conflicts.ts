import type { Analysis } from '../extract/analysis.ts';
import type { Citation, Conflict, ConflictKind, ConflictSide } from '../model/claim.ts';
import { cite, claimId } from './cite.ts';
import type { EventClaim, MergedEvent } from './merge-events.ts';

/** A conflict, and what it disputes: events by index, and the words by which other claims repeat a side. */
export interface FoundConflict {
  readonly conflict: Conflict;
  readonly events: readonly number[];
  /** A claim of one of the documents that holds all words of a group (folded) repeats a disputed value. */
  readonly repeats: readonly { readonly documents: ReadonlySet<string>; readonly words: readonly string[] }[];
}

interface Side {
  readonly value: string;
  readonly sources: readonly { readonly analysis: Analysis; readonly sentence: number }[];
}

/** Two tellings of one happening lie at most so many days apart; further apart they are two happenings. */
const WINDOW = 31;
/** More dates than this for one kind and the same people within the window are a series, not a disagreement. */
const SERIES = 2;
const MENTIONS = 3;
const DAY = 864e5;

/** Same kind of happening, same people, days that cannot both hold, told by documents none of which knows both. */
export function findDateConflicts(events: readonly MergedEvent[]): FoundConflict[] {
  const found: FoundConflict[] = [];
  const buckets = new Map<string, number[]>();
  for (const [index, event] of events.entries()) {
    if (event.status !== 'happened' || event.claims[0]?.date?.granularity !== 'day') continue;
    for (const key of keysOf(event)) buckets.set(key, [...(buckets.get(key) ?? []), index]);
  }
  const paired = new Set<string>();
  for (const bucket of buckets.values()) {
    for (const [n, a] of bucket.entries()) {
      for (const b of bucket.slice(n + 1, n + 1 + 50)) {
        const key = `${a}-${b}`;
        if (paired.has(key)) continue;
        paired.add(key);
        const conflict = compareDays(events, a, b, bucket);
        if (conflict !== null) found.push(conflict);
      }
    }
  }
  return found;
}

function keysOf(event: MergedEvent): string[] {
  const actors = event.actors.toSorted().slice(0, 6);
  return event.types.flatMap((type) => actors.flatMap((a, i) => actors.slice(i + 1).map((b) => `${type}|${a}|${b}`)));
}

function dayOf(event: MergedEvent | undefined): string {
  return event?.claims[0]?.date?.interval.start ?? '';
}

function compareDays(
  events: readonly MergedEvent[],
  a: number,
  b: number,
  bucket: readonly number[],
): FoundConflict | null {
  const [one, two] = [events[a], events[b]];
  if (one === undefined || two === undefined) return null;
  const gap = Math.abs(Date.parse(dayOf(one)) - Date.parse(dayOf(two))) / DAY;
  const apart = one.places.length > 0 && two.places.length > 0 && !one.places.some((p) => two.places.includes(p));
  if (gap > WINDOW || (gap === 0 && !apart)) return null;
  const dates = new Set(
    bucket
      .map((i) => dayOf(events[i]))
      .filter((day) => Math.abs(Date.parse(day) - Date.parse(dayOf(one))) / DAY <= WINDOW),
  );
  if (dates.size > SERIES) return null;
  const documents = (event: MergedEvent): Set<string> => new Set(event.claims.map((c) => c.analysis.document.id));
  const left = documents(one);
  if ([...documents(two)].some((id) => left.has(id))) return null;
  const type = one.types.find((t) => two.types.includes(t)) ?? '';
  if (!isCentral(one, type) || !isCentral(two, type)) return null;

  const kind: ConflictKind = gap === 0 ? 'place' : apart ? 'date and place' : 'date';
  const people = one.actors.filter((actor) => two.actors.includes(actor));
  const sides = [one, two].map((event) => ({
    value: [kind === 'date' ? '' : event.places.join(', '), kind === 'place' ? '' : dayOf(event)]
      .filter(Boolean)
      .join(', '),
    sources: event.claims,
  }));
  const subject = `${type}: ${people.join(', ')}`;
  return build(
    kind,
    subject,
    sides,
    [a, b],
    [one, two].map((event) => ({
      documents: documents(event),
      words: event.places.filter((place) => !(event === one ? two : one).places.includes(place)).slice(0, 1),
    })),
  );
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
    const yes = event.claims.filter((claim) => claim.status === 'happened' && !claim.supportOnly && knows(claim));
    const no = event.claims.filter(
      (claim) => (claim.status === 'cancelled' || claim.status === 'denied') && knows(claim),
    );
    const inYes = new Set(yes.map((claim) => claim.document));
    if (day === '' || yes.length === 0 || no.length === 0 || no.some((claim) => inYes.has(claim.document))) return [];
    const sides = [
      { value: 'took place', sources: yes },
      { value: 'did not take place', sources: no },
    ];
    return [build('outcome', `${event.types.join(', ') || 'event'}, ${day}`, sides, [index], [])];
  });
}

/** A person whom documents of about the same time call the holder and the former holder of an office. */
export function findOfficeConflicts(
  analyses: readonly Analysis[],
  nameOf: (key: string) => string | null,
): FoundConflict[] {
  interface Office {
    readonly analysis: Analysis;
    readonly sentence: number;
    readonly former: boolean;
    readonly words: string;
  }
  const offices = new Map<string, Office[]>();
  for (const analysis of analyses) {
    for (const [sentence, names] of analysis.names.entries()) {
      for (const { office, key } of names) {
        const name = office === null ? null : nameOf(key);
        if (office === null || name === null || key.length < 3) continue;
        const slot = `${office.title}|${name}`;
        const words = analysis.document.text.slice(office.start, office.end);
        offices.set(slot, [...(offices.get(slot) ?? []), { analysis, sentence, former: office.former, words }]);
      }
    }
  }
  return [...offices]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([slot, found]) => {
      const [title = '', name = ''] = slot.split('|');
      const former = found.filter((office) => office.former);
      const holds = found.filter((office) => !office.former);
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

function onePerDocument<T extends { readonly analysis: Analysis }>(sources: readonly T[]): T[] {
  return [...new Map(sources.toReversed().map((source) => [source.analysis, source])).values()].toReversed();
}

function reach(analysis: Analysis): string {
  return analysis.document.asOf?.end ?? '';
}

/** A number with its unit that one event's sources give differently, said plainly (no `about`, no `at least`). */
export function findCountConflicts(events: readonly MergedEvent[]): FoundConflict[] {
  return events.flatMap((event, index) => {
    const byUnit = new Map<string, Map<number, EventClaim[]>>();
    for (const claim of event.claims) {
      for (const { value, unit } of claim.counts) {
        const values = byUnit.get(unit) ?? new Map<number, EventClaim[]>();
        values.set(value, [...(values.get(value) ?? []), claim]);
        byUnit.set(unit, values);
      }
    }
    return [...byUnit].flatMap(([unit, values]) => {
      if (values.size !== 2) return [];
      const [first, second] = [...values];
      if (first === undefined || second === undefined) return [];
      const shared = first[1].some((a) => second[1].some((b) => a.document === b.document));
      const types = new Set(first[1].flatMap((claim) => claim.types));
      if (shared || !second[1].some((claim) => claim.types.some((type) => types.has(type)))) return [];
      const sides = [first, second].map(([value, sources]) => ({ value: `${value} ${unit}`, sources }));
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
  return {
    conflict: { kind, id: claimId('conflict', kind, about, ...first), about, sides: cited, ...verdict },
    events,
    repeats: repeats.filter((one) => one.words.length > 0),
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
