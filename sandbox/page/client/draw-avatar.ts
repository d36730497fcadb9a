import { html, type TemplateResult } from 'lit-html';

const HUES = 7n;

function firstLetter(name: string): string {
  return Array.from(name)[0]?.toUpperCase() ?? '?';
}

/** A round sign with the first letter of a name; the same colour for the same one. */
export function drawAvatar(id: string, name: string): TemplateResult {
  const hue = /^\d+$/u.test(id) ? BigInt(id) % HUES : 0n;
  return html`<span class="avatar hue-${hue}" aria-hidden="true">${firstLetter(name)}</span>`;
}
