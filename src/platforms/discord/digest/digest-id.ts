/** What the controls below answers of `/digest` do: show another page of the list, counted from 1. */
export interface DigestControl {
  readonly kind: 'list';
  readonly page: number;
}

/** The letters in front of their state; the first is that of every custom id of this kind. */
const LIST = 'dl';

export function writeDigestId({ page }: DigestControl): string {
  return `${LIST}|${page}`;
}

export function isDigestId(id: string): boolean {
  return id.startsWith('d');
}

/** Null for what this bot never wrote. */
export function readDigestId(id: string): DigestControl | null {
  const [kind, page = ''] = id.split('|');
  return kind === LIST && /^\d{1,4}$/u.test(page) ? { kind: 'list', page: Number(page) } : null;
}
