import { EDITION_SECTIONS, type EditionSectionName } from '../model/schedule.ts';

/** The sections that a person lists by their names, in the order in which an edition shows them; null for any other. */
export function readSections(text: string): readonly EditionSectionName[] | null {
  const words = text
    .toLowerCase()
    .split(/[\s,;]+/u)
    .filter((word) => word !== '');
  if (words.length === 1 && words[0] === 'all') return EDITION_SECTIONS;
  const known = words.every((word) => EDITION_SECTIONS.some((name) => name === word));
  return known && words.length > 0 ? EDITION_SECTIONS.filter((name) => words.includes(name)) : null;
}

export function writeSections(sections: readonly EditionSectionName[]): string {
  return sections.length === EDITION_SECTIONS.length ? 'all' : sections.join(',');
}

/** Lists to suggest: all, and what was typed with each section more that fits what is being typed. */
export function suggestSections(typed: string): readonly (readonly EditionSectionName[])[] {
  const words = typed
    .toLowerCase()
    .split(/[\s,;]+/u)
    .filter((word) => word !== '');
  const chosen = EDITION_SECTIONS.filter((name) => words.includes(name));
  const begun = words.at(-1) ?? '';
  const rest = EDITION_SECTIONS.filter((name) => !chosen.includes(name));
  const fitting = rest.filter((name) => name.startsWith(begun));
  const more = (fitting.length > 0 ? fitting : rest).map((name) =>
    EDITION_SECTIONS.filter((one) => one === name || chosen.includes(one)),
  );
  return [...(chosen.length > 0 ? [chosen] : [EDITION_SECTIONS]), ...more];
}
