import type { Question } from '../model/claim.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { pictureOfEdition } from '../picture/picture-of-edition.ts';
import { pictureOfQuestion } from '../picture/picture-of-question.ts';
import type { PictureNode } from '../view/picture.ts';
import type { Edition } from './edition.ts';
import { editionWordsIn } from './words/edition-words-in.ts';

/** A ledger with fewer steps shows no way. */
const LEAST_STEPS = 2;

/**
 * What goes with an edition as a picture: the timeline with what is new set apart; or, where nothing new happened and a
 * question moved, how that question got where it is. Null where neither is worth one, as when nothing changed.
 *
 * Dark, whatever readers have chosen: one message is for all of them, Discord does not say what they have, and most have it
 * dark. Who wants another asks for `/timeline picture:`.
 */
export function pictureForEdition(edition: Edition, snapshot: Snapshot): PictureNode | null {
  const { quiet, title, day: today, language, changes } = edition;
  if (quiet) return null;
  const words = editionWordsIn(language);
  const isNew = new Set(
    changes.all.flatMap(({ of, kind, is }) => (of === 'event' && kind === 'new' && is !== null ? [is] : [])),
  );
  const moved = isNew.size === 0 ? movedIn(edition, snapshot) : null;
  if (moved === null) return pictureOfEdition(snapshot, { title, today, isNew, language, words });
  return pictureOfQuestion(moved, {
    theme: 'dark',
    language,
    statuses: words.questionStatuses,
    asOf: snapshot.asOf,
  });
}

/** The first question that the edition tells has moved, with a way to show. */
function movedIn({ changes }: Edition, { questions }: Snapshot): Question | null {
  const moved = changes.all.flatMap(({ kind, is }) => (kind === 'question moved' ? [is] : []));
  return questions.find(({ id, ledger }) => moved.includes(id) && ledger.length >= LEAST_STEPS) ?? null;
}
