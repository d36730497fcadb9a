import { createHash } from 'node:crypto';
import type { Run } from './run.ts';

/** 100 bits: no two runs of all bots together will share a key. */
const KEY_LENGTH = 20;

/** The key of a run: the same on every process and at every try, of letters and digits only. */
export function deliveryKey({ schedule, period, channel }: Pick<Run, 'schedule' | 'period' | 'channel'>): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([schedule, period, channel]))
    .digest('hex');
  return BigInt(`0x${hash}`).toString(36).padStart(KEY_LENGTH, '0').slice(-KEY_LENGTH);
}

/** The nonce of a part: at most 25 characters, which is what Discord takes. */
export function nonceOf(key: string, part: number): string {
  return `${key}-${part.toString(36)}`;
}
