import type { Analysis } from '../../extract/analysis.ts';
import type { NameIndex } from '../name-index.ts';
import { type FoundConflict, foundConflict, reach } from './found-conflict.ts';

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
      const conflict = foundConflict(
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
