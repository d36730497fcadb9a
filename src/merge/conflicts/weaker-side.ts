import type { CivilDay } from '../../model/civil.ts';
import { furthestReach, reach } from '../reach.ts';
import { areApart, type Side, type StatingSource } from './sources.ts';
import { type Voices, voicesOf } from './voices.ts';

/** The id of the weaker side's first document, and why it is the weaker one; null and why neither is. */
export interface Verdict {
  readonly weaker: string | null;
  readonly why: string;
}

/** The weaker side, for the first of these reasons that tells the sides apart: independent sources, then knowledge. */
export function weakerSide(sides: readonly Side[], settledOn: CivilDay | null): Verdict {
  const [a, b] = withoutUndecided(sides).map((side) => withoutEarly(side, sides, settledOn));
  if (a === undefined || b === undefined) return { weaker: null, why: 'one side only' };
  const [ofA, ofB] = [voicesOf(a.sources), voicesOf(b.sources)];
  const notes = notesOn(ofA, ofB);
  if (ofA.count !== ofB.count) {
    const [few, many] = ofA.count < ofB.count ? [ofA, ofB] : [ofB, ofA];
    const weaker = ofA.count < ofB.count ? a : b;
    return named(weaker, `fewer independent sources: ${tell(few)}against ${many.count}${notes}`);
  }
  const told = toldBefore(a, b) ?? toldBefore(b, a);
  if (told !== null)
    return named(told.weaker, `the other side was told on ${told.on}, before the day that it gives${notes}`);
  const [ra, rb] = [newest(a), newest(b)];
  if (ra !== rb && ra !== '' && rb !== '') {
    const [old, fresh] = ra < rb ? [ra, rb] : [rb, ra];
    // A vote of 3 June is known on 12 August no better than on 6 June.
    if (settledOn !== null && old >= settledOn)
      return { weaker: null, why: `equally many independent sources (${ofA.count}) that look back on it${notes}` };
    return named(
      ra < rb ? a : b,
      `older knowledge: its newest source reaches to ${old}, the other side's to ${fresh}${notes}`,
    );
  }
  return {
    weaker: null,
    why: `equally many independent sources (${ofA.count}) with knowledge of the same age${notes}`,
  };
}

function named({ sources }: Side, why: string): Verdict {
  return { weaker: sources[0]?.analysis.document.id ?? null, why };
}

function newest({ sources }: Side): string {
  return furthestReach(sources.map(({ analysis }) => analysis));
}

/** `He left on 5 May, two people say; on 6 May, says the club`: who tells both sides speaks for neither. */
function withoutUndecided(sides: readonly Side[]): readonly Side[] {
  return sides.map((side) => {
    const others = sides.filter((other) => other !== side).flatMap(({ sources }) => sources);
    const own = side.sources.filter((source) => areApart([source], others));
    return own.length === 0 ? side : { ...side, sources: own };
  });
}

/** A number that may grow was lower for who knew it early: they are left out where somebody knows later on each side. */
function withoutEarly(side: Side, sides: readonly Side[], settledOn: CivilDay | null): Side {
  const isLower = sides.every((other) => numberOf(side) <= numberOf(other));
  if (settledOn === null || !isLower) return side;
  const isLate = ({ analysis }: StatingSource): boolean => reach(analysis) >= settledOn;
  if (!sides.every(({ sources }) => sources.some(isLate))) return side;
  return { ...side, sources: side.sources.filter(isLate) };
}

/** The number that a value begins with; NaN when it begins with none. */
function numberOf({ value }: Side): number {
  return Number.parseFloat(value.replace(/(?<=\d),(?=\d{3})/gu, ''));
}

const DAY_AT_END = /\d{4}-\d{2}-\d{2}$/u;

/** A document that was published before the day that the other side gives, and tells it all the same. */
function toldBefore(side: Side, other: Side): { readonly weaker: Side; readonly on: CivilDay } | null {
  const [own, theirs] = [side, other].map(({ value }) => DAY_AT_END.exec(value)?.[0] ?? '');
  if (!own || !theirs || theirs <= own) return null;
  const days = side.sources.flatMap(({ analysis }) => analysis.document.published?.end ?? []);
  const [on] = days.filter((day) => day >= own && day < theirs).toSorted();
  return on === undefined ? null : { weaker: other, on };
}

function tell({ count, summaries }: Voices): string {
  return isAssistantAlone({ count, summaries }) ? `${count}, a summary by an assistant, ` : `${count} `;
}

function isAssistantAlone({ count, summaries }: Pick<Voices, 'count' | 'summaries'>): boolean {
  return count === 1 && summaries === 1;
}

/** What is said of the sources beside their number. */
function notesOn(a: Voices, b: Voices): string {
  const isTold = a.count !== b.count && [a, b].some((one) => isAssistantAlone(one));
  const summaries = isTold ? 0 : a.summaries + b.summaries;
  const [retelling, repeating] = [a.retelling + b.retelling, a.repeating + b.repeating];
  return [
    summaries === 0 ? '' : `; ${summaries === 1 ? 'one is a summary' : `${summaries} are summaries`} by an assistant`,
    retelling === 0 ? '' : '; a summary by an assistant that cites others of them is not counted',
    repeating === 0 ? '' : '; who only repeats another of them is not counted',
  ].join('');
}
