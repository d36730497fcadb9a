import { setImmediate as nextRound } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Turns } from '../../../src/platforms/discord/turns.ts';

/** Keeps the whole process busy. */
function busy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe('work that takes turns', () => {
  it('is done at once while nobody waits', async () => {
    const done: string[] = [];
    const given = new Turns().run(() => {
      done.push('work');
      return 'given';
    });
    done.push('handed in');
    expect(done).toEqual(['work', 'handed in']);
    expect(await given).toBe('given');
  });

  it('is done in the order in which it was handed in, and all of it', async () => {
    const turns = new Turns();
    const done: number[] = [];
    const all = Array.from({ length: 50 }, (_, i) =>
      turns.run(() => {
        busy(1);
        return done.push(i);
      }),
    );
    await Promise.all(all);
    expect(done).toEqual(Array.from({ length: 50 }, (_, i) => i));
    expect(turns.wait).toBe(0);
  });

  it('lets the event loop go round in between, and tells those who come how long they will wait', async () => {
    const turns = new Turns();
    let done = 0;
    const work = () => {
      busy(15);
      done += 1;
    };
    const all = Array.from({ length: 5 }, () => turns.run(work));
    expect(done).toBe(1);
    expect(turns.wait).toBeGreaterThanOrEqual(4 * 15);
    await nextRound();
    await nextRound();
    expect(done).toBeGreaterThan(1);
    expect(done).toBeLessThan(5);
    await Promise.all(all);
    expect(done).toBe(5);
  });

  it('does not wait for a promise before the next, and goes on after a failure', async () => {
    const turns = new Turns();
    const never = turns.run(() => new Promise<string>(() => {}));
    const broken = turns.run(() => {
      throw new Error('a fault');
    });
    const rejected = turns.run(async () => {
      throw new Error('a later fault');
    });
    await expect(broken).rejects.toThrow('a fault');
    await expect(rejected).rejects.toThrow('a later fault');
    expect(await Promise.race([never, turns.run(() => 'the next')])).toBe('the next');
  });
});
