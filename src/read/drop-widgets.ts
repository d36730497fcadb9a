import type { DomElement } from './dom-node.ts';

/** Parts of a page that are no text by their role or by the names that site builders give them. */
const ROLES =
  'form, dialog, nav, [role="dialog"], [role="alertdialog"], [role="navigation"], [role="complementary"], [role="search"]';
const NAMES = [
  'newsletter',
  'cookie',
  'consent',
  'signup',
  'sign-up',
  'subscribe',
  'paywall',
  'related',
  'share-',
  'social-share',
];
const SELECTOR = [ROLES, ...NAMES.flatMap((name) => [`[class*="${name}"]`, `[id*="${name}"]`])].join(', ');
/** Characters of text from which such a part may hold the article itself: some pages are one great form. */
const MAX_TEXT = 800;

/** Takes small forms, dialogs, sign-ups and boxes of links out of a page, before its article is looked for. */
export function dropWidgets(body: DomElement): void {
  for (const each of body.querySelectorAll(SELECTOR)) {
    if ((each.textContent ?? '').trim().length <= MAX_TEXT && each.querySelector('h1, article, main') === null)
      each.remove();
  }
}
