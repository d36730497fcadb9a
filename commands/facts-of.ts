import type { Snapshot } from '../src/model/snapshot.ts';
import { showDay } from '../src/view/claim-node.ts';
import { textsIn } from './texts/texts-in.ts';

/** How fresh an answer is and on what it rests, in one line; null where there is nothing to rest on. */
export function factsOf({ documents, asOf, version }: Snapshot, language: string | undefined): string | null {
  if (documents.length === 0) return null;
  const texts = textsIn(language);
  const fresh = asOf === null ? texts.notDated : texts.fresh(showDay(asOf, texts.locale));
  return [fresh, texts.documents(documents.length), texts.version(version)].join(' · ');
}
