import type { Question, QuestionStatus } from '../model/claim.ts';
import { showDay } from '../view/claim-node.ts';
import type { LedgerPicture, PictureNode, PictureTheme } from '../view/picture.ts';
import { altOfLedger } from './alt-text.ts';
import { pictureWordsIn } from './words/picture-words-in.ts';

export interface LedgerPictureOptions {
  readonly theme: PictureTheme;
  readonly language?: string | undefined;
  readonly statuses: Readonly<Record<QuestionStatus, string>>;
  /** The last day that any document knows of: the last state lasts so long. */
  readonly asOf: string | null;
}

/** A question's ledger as a strip of states; its steps are numbered from 1, as in the list beside it. */
export function pictureOfQuestion(question: Question, options: LedgerPictureOptions): PictureNode {
  const { theme, language = 'en', statuses, asOf } = options;
  const words = pictureWordsIn(language);
  const since = question.since === null ? '' : ` · ${showDay(question.since, words.locale)}`;
  const picture: LedgerPicture = {
    kind: 'ledger',
    theme,
    language,
    title: question.title,
    facts: `${statuses[question.status]}${since}`,
    steps: question.ledger.map(({ asOf: day, status }, index) => ({
      number: index + 1,
      day,
      when: day === null ? words.undated : showDay(day, words.locale),
      status,
    })),
    until: asOf === null ? null : { day: asOf, when: showDay(asOf, words.locale) },
    statuses,
  };
  return { kind: 'picture', picture, alt: altOfLedger(picture, words) };
}
