import { agoOrAhead } from '../../ago-or-ahead.ts';
import { html, type TemplateResult } from 'lit-html';

const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

export function shownMoment(at: number, style: string): string {
  return new Date(at).toLocaleString('en-GB', STYLES[style] ?? STYLES['f']);
}

/** When a message was sent, as chats say it: by the day where that is near. */
export function shownSince(at: number, now: number): string {
  const days = Math.round((midnight(now) - midnight(at)) / 86_400_000);
  const time = shownMoment(at, 't');
  if (days === 0) return `Today at ${time}`;
  return days === 1 ? `Yesterday at ${time}` : `${shownMoment(at, 'd')} ${time}`;
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** A moment that a text names, as the client of whoever reads it writes it. */
export function drawMoment(at: number, style: string, now: number): TemplateResult | string {
  if (!Number.isFinite(at) || Math.abs(at) > 8.64e15) return '<t:?>';
  const iso = new Date(at).toISOString();
  const text = style === 'R' ? agoOrAhead(at, now) : shownMoment(at, style);
  return html`<time class="stamp" datetime=${iso} title=${shownMoment(at, 'F')}>${text}</time>`;
}

/** Milliseconds until seven o'clock of the next day, by the clock of whoever looks. */
export function untilMorning(now: number): number {
  const morning = new Date(now);
  morning.setDate(morning.getDate() + 1);
  morning.setHours(7, 0, 30, 0);
  return morning.getTime() - now;
}
