import { Temporal } from 'temporal-polyfill';
import { startOfDay } from '../src/digest/civil-days.ts';
import { isCivilDay } from '../src/model/civil-day.ts';
import { composeEdition } from '../src/digest/compose-edition.ts';
import { viewOfEdition } from '../src/digest/view-of-edition.ts';
import type { Edition } from '../src/digest/edition.ts';
import { EDITION_SECTIONS } from '../src/model/schedule.ts';
import type { ViewNode } from '../src/view/view.ts';
import { answer, type Command, words } from './command.ts';
import { textsIn } from './texts/texts-in.ts';

const ZONE = 'UTC';

export const digest: Command = {
  name: 'digest',
  summary: 'The edition that would be posted now',
  only: 'terminal',
  options: [
    { name: 'now', description: 'The instant to compose it for (ISO 8601)', kind: 'words' },
    {
      name: 'since',
      description: 'A day (YYYY-MM-DD) or a version: what changed since then',
      kind: 'words',
      longest: 40,
    },
  ],
  mayTakeLong: (_, input) => words(input, 'since') !== undefined,
  async run({ snapshot, today, language, earlier }, input) {
    const given = words(input, 'now');
    const now = given === undefined ? startOfDay(ZONE, today) : instantOf(given);
    if (now === null) {
      return {
        kind: 'refused',
        message: textsIn(language).noInstant(given ?? ''),
      };
    }
    const since = words(input, 'since');
    const before = since === undefined ? null : await earlier(since);
    if (before !== null && 'refused' in before) return { kind: 'refused', message: before.refused };
    const edition = composeEdition({
      snapshot,
      last:
        before === null
          ? null
          : { snapshot: before, at: startOfDay(ZONE, isDay(since) ? since : (before.asOf ?? today)) },
      ...(since === undefined ? {} : { since }),
      now,
      zone: ZONE,
      sections: EDITION_SECTIONS,
      language: language ?? 'en',
    });
    return answer(snapshot, { quiet: edition.quiet, sections: sectionsOf(edition) }, viewOfEdition(edition).nodes);
  },
};

/** Only what names one instant: a bare number or a day without an offset names none. */
function instantOf(text: string): number | null {
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    return null;
  }
}

/** What `earlier` has taken for a day is one. */
function isDay(since: string | undefined): since is string {
  return since !== undefined && isCivilDay(since);
}

function sectionsOf(edition: Edition) {
  return edition.sections.map(({ title, view }) => ({ title, lines: view.nodes.flatMap(linesOf) }));
}

function linesOf(node: ViewNode) {
  if (node.kind === 'claim') return [{ text: node.text, label: node.label, citations: node.citations }];
  const texts = node.kind === 'list' ? node.items : [node.kind === 'picture' ? node.alt : node.text];
  return texts.map((text) => ({ text, label: '', citations: [] }));
}
