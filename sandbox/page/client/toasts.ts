import type { Notice } from '../shapes.ts';
import { nextNumber } from './next-number.ts';
import { change, current } from './store.ts';

export function explain(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Shows a line for a while; errors stay until they are sent away. */
export function toast(said: string | Notice, isFault = false): void {
  const id = nextNumber();
  const notice = typeof said === 'string' ? { text: said } : said;
  change({ toasts: [...current().toasts.slice(-3), { ...notice, id, isFault }] });
  if (!isFault && notice.next === undefined) setTimeout(() => dropToast(id), 12_000);
}

export function dropToast(id: number): void {
  change({ toasts: current().toasts.filter((one) => one.id !== id) });
}
