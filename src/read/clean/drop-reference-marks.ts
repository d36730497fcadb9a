import type { Removed } from '../../model/document.ts';
import { cutOut, type Draft, type Page } from '../draft.ts';

/** Marks of references and of editors glued behind words: `[7]`, `[note 2]`, `[citation needed]`, `[edit]`. */
const MARK =
  /(?<=[^\s[])(?: ?\[(?:\d{1,3}|\p{Ll}|(?:n|nb|note|notes?|lower-alpha) \d{1,3}|(?:citation|clarification|page|source|verification|attribution) needed|(?:who|when|where|which|by whom|according to whom)\?|dubious(?: – discuss)?|update|edit(?: source| code)?|bearbeiten(?: \| quelltext bearbeiten)?|modifier(?: \| modifier le code)?|editar(?: código| fonte)?|modifica(?: wikitesto)?|bewerken|edytuj|upravit|править(?: код)?|编辑|編集)\](?::\s?\d{1,4}(?:[–-]\d{1,4})?)?)+/giu;
/** Marks of sources that chat assistants leave behind words, and nobody else writes. */
const ASSISTANTS_MARK =
  / ?(?:【\d+(?::\d+)?†[^】]{0,80}】|:contentReference\[oaicite:\d+\]\{index=\d+\}|\[oai_citation:\d+[^\]]{0,80}\](?:\([^)\s]{1,300}\))?|\ue200?cite(?:\ue202?turn\d+[a-z]+\d+)+\ue201?)/gu;
/** Footnotes of Markdown: `[^1]`. */
const FOOTNOTE = /(?<=\S)(?: ?\[\^[^\]\s]{1,40}\](?!:))+/gu;
/** Marks that make a pattern: one alone may be text. */
const MIN_MARKS = 3;

/** What each kind of mark holds: most text has none, and to see that is many times faster than to look for marks. */
const MAY_MARK = /[\]】\ue200]|oaicite|citeturn/;
const MAY_ASSIST = /[【\ue200]|oaicite|oai_citation|citeturn/;

/** True for a mark that only chat assistants leave. */
export function isAssistantsMark(mark: string): boolean {
  return MAY_ASSIST.test(mark);
}

/** Takes the marks of references and editors out of a text that is full of them, and leaves a cut at each. */
export function dropReferenceMarks(page: Page): Page {
  if (!page.drafts.some((each) => MAY_MARK.test(each.text))) return page;
  const marks = page.drafts.map((each) => (each.text.includes(']') ? [...each.text.matchAll(MARK)] : []));
  const texts = new Set(marks.flat().map((match) => match[0]));
  const isPattern = marks.flat().length >= MIN_MARKS && texts.size >= 2;
  const all = page.drafts.map(({ text }, index) => {
    const found = isPattern ? [...(marks[index] ?? [])] : [];
    if (isAssistantsMark(text)) found.push(...text.matchAll(ASSISTANTS_MARK));
    if (text.includes('[^')) found.push(...text.matchAll(FOOTNOTE));
    return found.toSorted((a, b) => a.index - b.index);
  });
  if (all.every((each) => each.length === 0)) return page;
  const removed: Removed[] = [];
  const drafts = page.drafts.flatMap((each, index): Draft[] => {
    let made: Draft | null = each;
    for (const match of (all[index] ?? []).toReversed()) {
      made = made === null ? null : cutOut(made, match.index, match.index + match[0].length);
      removed.push({ text: match[0].trim(), why: 'mark of a reference' });
    }
    return made === null ? [] : [made];
  });
  return { ...page, drafts, removed: [...page.removed, ...removed] };
}
