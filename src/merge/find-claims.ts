import type { Analysis } from '../extract/analysis.ts';
import type { EventFinding } from '../extract/event-finding.ts';
import { eventsOf, findEvents } from '../extract/events.ts';
import { dateCounted } from './date-counted.ts';
import { type EventClaim, toClaim } from './event-claim.ts';
import type { NameIndex } from './name-index.ts';

/**
 * What all documents tell of happenings. Where one counts from a happening that is dated elsewhere (`two days after the
 * fire`), its day is found by the others' claims, and its sentence is read again.
 */
export function findClaims(
  observed: readonly Analysis[],
  names: NameIndex,
): { readonly analyses: readonly Analysis[]; readonly claims: readonly EventClaim[] } {
  const claimsIn = (found: readonly EventFinding[], analysis: Analysis, document: number): EventClaim[] =>
    found.map((finding) => toClaim(finding, analysis, document, names));
  const claims = observed.flatMap((analysis, document) =>
    claimsIn(findEvents(analysis, analysis.document.asOf?.end ?? null), analysis, document),
  );
  const learnt = dateCounted(observed, claims);
  if (learnt.size === 0) return { analyses: observed, claims };
  const again = [...learnt].flatMap(([document, { analysis, sentences }]) =>
    [...sentences].flatMap((index) =>
      claimsIn(eventsOf(analysis, index, analysis.document.asOf?.end ?? null), analysis, document),
    ),
  );
  const kept = claims.flatMap((claim): EventClaim[] => {
    const now = learnt.get(claim.document);
    if (now === undefined) return [claim];
    return now.sentences.has(claim.sentence) ? [] : [{ ...claim, analysis: now.analysis }];
  });
  return {
    analyses: observed.map((analysis, document) => learnt.get(document)?.analysis ?? analysis),
    claims: [...kept, ...again].toSorted((a, b) => a.document - b.document || a.sentence - b.sentence),
  };
}
