import { ref, type RefOrCallback } from 'lit-html/directives/ref.js';
import type { DirectiveResult } from 'lit-html/directive.js';

/** Gives an element the colour that a payload names, as `--accent`: styles in attributes the page's policy forbids. */
export function colour(value: unknown): DirectiveResult {
  const set: RefOrCallback = (element) => {
    if (!(element instanceof HTMLElement)) return;
    if (typeof value === 'number' && value >= 0 && value <= 0xff_ff_ff) {
      element.style.setProperty('--accent', `#${Math.trunc(value).toString(16).padStart(6, '0')}`);
    } else element.style.removeProperty('--accent');
  };
  return ref(set);
}
