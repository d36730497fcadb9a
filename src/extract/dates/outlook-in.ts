import type { Span } from '../../model/document.ts';
import { languageOutlook } from './languages/language-outlook.ts';
import { type Outlook, outlookOf } from './outlook.ts';

/** Which way a sentence looks at a date, in the language of its document; open where nobody taught the language's verbs. */
export function outlookIn(language: string, text: string, sentence: Span, at: Span, isWeekday = false): Outlook {
  return language.startsWith('en')
    ? outlookOf(text, sentence, at, isWeekday)
    : languageOutlook(language.toLowerCase().split('-', 1)[0] ?? '', text, sentence, at, isWeekday);
}
