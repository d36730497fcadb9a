import { html, type TemplateResult } from 'lit-html';

const HUES = 7;

function firstLetter(name: string): string {
  return Array.from(name)[0]?.toUpperCase() ?? '?';
}

/** A round sign with the first letter of a name; the same colour for the same one. */
export function drawAvatar(id: string, name: string): TemplateResult {
  const hue = Array.from(id).reduce((sum, digit) => sum + digit.charCodeAt(0), 0) % HUES;
  return html`<span class="avatar hue-${hue}" aria-hidden="true">${firstLetter(name)}</span>`;
}
