/** What the controls below answers of `/settings` do; the letters in front of their state. */
const KINDS = { channels: 'sc', history: 'sh' } as const;
const LONGEST = 100;

export type SettingsControl =
  /** Choose the channels of a private briefing; `seen` is the revision that the chooser saw. */
  | { readonly kind: 'channels'; readonly seen: number; readonly briefing: string }
  /** Show the changes before a revision. */
  | { readonly kind: 'history'; readonly before: number };

/** Null when it would not fit. */
export function writeSettingsId(control: SettingsControl): string | null {
  const id =
    control.kind === 'channels'
      ? `${KINDS.channels}|${control.seen}|${control.briefing}`
      : `${KINDS.history}|${control.before}`;
  return id.length > LONGEST ? null : id;
}

export function isSettingsId(id: string): boolean {
  return id.startsWith('s');
}

export function readSettingsId(id: string): SettingsControl | null {
  const [kind, number = '', ...rest] = id.split('|');
  if (!/^\d{1,15}$/.test(number)) return null;
  if (kind === KINDS.history) return { kind: 'history', before: Number(number) };
  const briefing = rest.join('|');
  return kind === KINDS.channels && briefing !== '' ? { kind: 'channels', seen: Number(number), briefing } : null;
}
