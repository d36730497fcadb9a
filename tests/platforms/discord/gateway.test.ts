import { Client, Events } from 'discord.js';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { logGateway } from '../../../src/platforms/discord/log-gateway.ts';
import { stage } from './stage.ts';

/** How often the gateway is dropped; more by `ATTACHE_TEST_DROPS`. */
const DROPS = Number(process.env['ATTACHE_TEST_DROPS'] ?? 5);
const COMMANDS_A_DROP = 4;

describe('a gateway that is dropped in the middle of commands', () => {
  it(`leaves each of them answered once (${DROPS} drops)`, { timeout: 60_000 + DROPS * 3_000 }, async () => {
    const { sandbox, log } = await stage({ sandbox: { journalLimit: 100_000 } });
    const ben = sandbox.driver.person('ben').goTo('briefings');
    const names = ['/timeline', '/stakes', '/questions', '/briefing'];
    const all = [];
    for (let drop = 0; drop < DROPS; drop += 1) {
      const begun = names.slice(0, COMMANDS_A_DROP).map((name, index) => {
        // At another moment of the exchange each time: before, between and after the commands.
        if (index === drop % (COMMANDS_A_DROP + 1)) sandbox.faults.gateway.drop(drop % 2 === 0 ? undefined : 4_000);
        return ben.start(name, { briefing: 'dams' });
      });
      if (drop % (COMMANDS_A_DROP + 1) === COMMANDS_A_DROP) {
        // oxlint-disable-next-line eslint/no-await-in-loop -- drop by drop
        await new Promise((resolve) => {
          setTimeout(resolve, drop % 7);
        });
        sandbox.faults.gateway.drop();
      }
      all.push(...begun);
      // oxlint-disable-next-line eslint/no-await-in-loop
      await Promise.all(begun.map((one) => one.answer({ firstWithin: 20_000 })));
    }
    await sandbox.journal.settled();
    await expect.poll(() => log.filter(({ msg }) => msg === 'interaction').length).toBe(all.length);
    const handled = Map.groupBy(
      log.filter(({ msg }) => msg === 'interaction'),
      (line) => line['interaction'],
    );
    expect(all).toHaveLength(DROPS * COMMANDS_A_DROP);
    for (const one of all) {
      expect(one.answerCount).toBe(1);
      expect(one.followUps()).toEqual([]);
      expect(handled.get(one.interaction.id)).toHaveLength(1);
    }
    expect(ben.visibleMessages()).toHaveLength(all.length);
    expect(log.filter(({ level }) => level >= 50)).toEqual([]);
  });

  it('and whose session is gone is joined anew', async () => {
    const { sandbox, bot } = await stage();
    const ben = sandbox.driver.person('ben').goTo('briefings');
    sandbox.faults.gateway.invalidate();
    expect(sandbox.gateway.sessions).toEqual([]);
    await expect.poll(() => sandbox.gateway.sessions).toHaveLength(1);
    await expect.poll(() => bot.isReady?.()).toBe(true);
    expect((await ben.type('/stakes', { briefing: 'dams' })).text).toContain('Stakes');
  }, 90_000);
});

describe('an outage of the gateway', () => {
  it('is logged when it begins, once a minute, and when it ends', async () => {
    const lines: { msg: string; seconds?: number; attempts?: number }[] = [];
    const log = pino({}, { write: (line) => void lines.push(JSON.parse(line)) });
    const client = new Client({ intents: [] });
    let now = 0;
    logGateway(client, log, () => now);
    for (; now <= 150_000; now += 500) {
      client.emit(Events.ShardError, new Error('refused'), 0);
      client.emit(Events.ShardReconnecting, 0);
    }
    client.emit(Events.ShardResume, 0, 3);
    client.emit(Events.ShardReady, 0, undefined);
    expect(lines.map(({ msg, seconds }) => [msg, seconds])).toEqual([
      ['the gateway connection broke', undefined],
      ['the gateway is still out of reach', 60],
      ['the gateway is still out of reach', 120],
      ['back at the gateway', 151],
    ]);
    await client.destroy();
  });
});
