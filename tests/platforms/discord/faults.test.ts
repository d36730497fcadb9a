import { describe, expect, it } from 'vitest';
import type { Command } from '../../../commands/command.ts';
import { commands } from '../../../commands/index.ts';
import { stage } from './stage.ts';

const IN_DAMS = { briefing: 'dams' };

/** A command of a test's own under a name that there is. */
function instead(run: Command['run'], more: Partial<Command> = {}): readonly Command[] {
  return commands.map((command) => (command.name === 'stakes' ? { ...command, ...more, run } : command));
}

const CALLBACK = { method: 'POST', route: '/interactions/:id/:token/callback' } as const;

describe('an unexpected error', () => {
  it.each([
    ['at once', {}],
    ['after the answer was deferred', { mayTakeLong: () => true }],
  ])('%s is told to the asker in a few words with a reference, and the log has the rest under it', async (_, more) => {
    const { sandbox, log, counted } = await stage({
      commands: instead(() => {
        throw new Error('the sluice is stuck');
      }, more),
    });
    const ben = sandbox.driver.person('ben').goTo('briefings');
    const got = await ben.type('/stakes', IN_DAMS);
    const reference = /reference: (\w+)$/.exec(got.text)?.[1];
    expect(reference).toBeDefined();
    expect(got.text).not.toContain('sluice');
    expect(got.isEphemeral).toBe(true);
    const line = log.find((one) => one['reference'] === reference);
    expect(JSON.stringify(line)).toContain('the sluice is stuck');
    await expect.poll(() => log.filter(({ msg }) => msg === 'interaction')).toHaveLength(1);
    expect(counted).toEqual([{ command: 'stakes', outcome: 'failed' }]);
  });

  it('while suggesting gives no suggestions', async () => {
    const { sandbox } = await stage({
      commands: commands.map((command) => ({
        ...command,
        options: command.options.map((option) => ({
          ...option,
          suggest: () => {
            throw new Error('the sluice is stuck');
          },
        })),
      })),
    });
    const ben = sandbox.driver.person('ben').goTo('briefings');
    expect(await ben.autocomplete('/stakes', IN_DAMS, 'theme')).toEqual([]);
  });

  it('below a button is told beside the answer, which stays as it was', async () => {
    const { sandbox, library } = await stage();
    const ben = sandbox.driver.person('ben').goTo('briefings');
    const first = await ben.type('/timeline', IN_DAMS);
    const dams = library.get('dams')?.snapshot;
    if (dams === undefined) throw new Error('no fixture');
    // A snapshot that breaks when it is asked for its events.
    library.put(
      'dams',
      Object.defineProperty({ ...dams, version: 'ffffffffffff' }, 'events', {
        get: () => {
          throw new Error('broken');
        },
      }),
    );
    const pressed = await ben.press(first, 'Next');
    expect(pressed).toMatchObject({ kind: 'message', isEphemeral: true });
    expect(pressed.text).toContain('reference');
  });
});

describe('an answer that is turned and takes long', () => {
  it('is turned, and stays as it was when that fails or is refused', async () => {
    const { sandbox, library } = await stage();
    const dams = library.get('dams')?.snapshot;
    if (dams === undefined) throw new Error('no fixture');
    library.before.set('2031-01-01', async () => ({ ...dams, version: '0123456789ab', events: [] }));
    const ben = sandbox.driver.person('ben').goTo('briefings');
    const first = await ben.type('/changes', { ...IN_DAMS, since: '2031-01-01' });
    const second = await ben.press(first, 'Next');
    expect(second.kind).toBe('update');
    library.before.set('2031-01-01', async () => ({ refused: 'No longer kept.' }));
    expect(await ben.press(second, 'Next')).toMatchObject({
      kind: 'message',
      isEphemeral: true,
      text: 'No longer kept.',
    });
    library.before.set('2031-01-01', () => Promise.reject(new Error('the sluice is stuck')));
    expect((await ben.press(second, 'Previous')).text).toContain('reference');
    expect(ben.visibleMessages()).toHaveLength(3);
    expect(JSON.stringify(ben.visibleMessages()[0])).toContain('"Next"');
  });
});

describe('each interaction is answered once', () => {
  it('one that takes long is deferred first', async () => {
    const started = Promise.withResolvers<void>();
    const { sandbox } = await stage({
      commands: instead(
        async ({ snapshot }) => {
          await started.promise;
          return { kind: 'answer', json: {}, view: { nodes: [{ kind: 'heading', level: 1, text: snapshot.title }] } };
        },
        { mayTakeLong: () => true },
      ),
    });
    const exchange = sandbox.driver.person('ben').start('/stakes', IN_DAMS, { in: 'briefings' });
    await expect.poll(() => exchange.interaction.acknowledgement?.kind).toBe('deferred-message');
    started.resolve();
    expect((await exchange.answer()).text).toContain('Two river dams');
    expect(exchange.answerCount).toBe(1);
    expect(exchange.followUps()).toEqual([]);
  });

  it('one that waits unexpectedly is deferred before Discord gives up', async () => {
    const started = Promise.withResolvers<void>();
    const { sandbox } = await stage({
      commands: instead(async ({ snapshot }) => {
        await started.promise;
        return { kind: 'answer', json: {}, view: { nodes: [{ kind: 'heading', level: 1, text: snapshot.title }] } };
      }),
    });
    const exchange = sandbox.driver.person('ben').start('/stakes', IN_DAMS, { in: 'briefings' });
    // The sandbox itself takes nothing that comes too late.
    await expect.poll(() => exchange.interaction.acknowledgement?.kind).toBe('deferred-message');
    started.resolve();
    expect((await exchange.answer()).text).toContain('Two river dams');
  });

  it.each([
    ['the confirmation of the answer is lost', { kind: 'lose-answer' }],
    ['the connection breaks before it', { kind: 'reset' }],
    ['Discord says 502 before it', { kind: 'error', status: 502 }],
    ['Discord says 503 after it', { kind: 'error', status: 503, after: true }],
    ['Discord asks to wait', { kind: 'rate-limit', retryAfterMs: 100 }],
  ] as const)('although %s', async (_, fault) => {
    const { sandbox, log } = await stage();
    sandbox.faults.plan({ ...CALLBACK, fault });
    const ben = sandbox.driver.person('ben').goTo('briefings');
    const exchange = ben.start('/stakes', IN_DAMS);
    expect((await exchange.answer()).text).toContain('Stakes');
    await sandbox.journal.settled();
    await expect.poll(() => log.filter(({ msg }) => msg === 'interaction').length).toBe(1);
    expect(exchange.answerCount).toBe(1);
    expect(ben.visibleMessages()).toHaveLength(1);
    expect(log.filter(({ msg }) => msg === 'an answer failed')).toEqual([]);
  });

  it('although the change of a deferred answer is broken off', async () => {
    const { sandbox } = await stage({
      commands: instead(
        ({ snapshot }) => ({
          kind: 'answer',
          json: {},
          view: { nodes: [{ kind: 'heading', level: 1, text: snapshot.title }] },
        }),
        { mayTakeLong: () => true },
      ),
    });
    sandbox.faults.plan({ method: 'PATCH', fault: { kind: 'lose-answer' } });
    const ben = sandbox.driver.person('ben').goTo('briefings');
    const exchange = ben.start('/stakes', IN_DAMS);
    expect((await exchange.answer()).text).toContain('Two river dams');
    expect(exchange.followUps()).toEqual([]);
    expect(ben.visibleMessages()).toHaveLength(1);
  });

  it('one that Discord no longer knows is logged as late, and no apology is sent after it', async () => {
    const { sandbox, log, counted } = await stage({
      commands: instead(({ snapshot }) => {
        sandbox.clock.advance(4_000);
        return { kind: 'answer', json: {}, view: { nodes: [{ kind: 'heading', level: 1, text: snapshot.title }] } };
      }),
    });
    const exchange = sandbox.driver.person('ben').start('/stakes', IN_DAMS, { in: 'briefings' });
    await expect.poll(() => counted).toEqual([{ command: 'stakes', outcome: 'late' }]);
    expect(exchange.attemptCount).toBe(1);
    expect(log.filter(({ msg }) => msg === 'interaction')).toHaveLength(1);
  });

  it('300 deferred answers do not queue behind the client’s limit of 50 requests a second', async () => {
    const { sandbox } = await stage({
      commands: instead(
        ({ snapshot }) => ({
          kind: 'answer',
          json: {},
          view: { nodes: [{ kind: 'heading', level: 1, text: snapshot.title }] },
        }),
        { mayTakeLong: () => true },
      ),
    });
    const ben = sandbox.driver.person('ben').goTo('briefings');
    const before = performance.eventLoopUtilization();
    const all = Array.from({ length: 300 }, () => ben.start('/stakes', IN_DAMS));
    await Promise.all(all.map((one) => one.answer({ firstWithin: 20_000 })));
    expect(sandbox.journal.entries({ method: 'PATCH' })).toHaveLength(300);
    // Held to 50 a second they would wait for more than four seconds in all; work, on however slow a machine, is no wait.
    expect(performance.eventLoopUtilization(before).idle).toBeLessThan(2_500);
  });

  it('one that is under way when the bot stops is finished, and the next is told to wait', async () => {
    const begun = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    const on = await stage({
      commands: instead(async ({ snapshot }) => {
        begun.resolve();
        await finish.promise;
        return { kind: 'answer', json: {}, view: { nodes: [{ kind: 'heading', level: 1, text: snapshot.title }] } };
      }),
    });
    const ben = on.sandbox.driver.person('ben').goTo('briefings');
    const exchange = ben.start('/stakes', IN_DAMS);
    await begun.promise;
    const stopped = on.bot.stop();
    expect((await ben.type('/timeline', IN_DAMS)).text).toContain('being restarted');
    finish.resolve();
    expect((await exchange.answer()).text).toContain('Two river dams');
    await stopped;
  });

  it('is logged in one line, without what was asked or a token', async () => {
    const { sandbox, log } = await stage();
    const ben = sandbox.driver.person('ben').goTo('briefings');
    await ben.press(await ben.type('/ask', { ...IN_DAMS, words: 'pumping station' }), 'Sources');
    await expect
      .poll(() => log.filter(({ msg }) => msg === 'interaction'))
      .toMatchObject([
        { command: 'ask', outcome: 'answered', user: ben.id },
        { command: 'button', outcome: 'answered', user: ben.id },
      ]);
    const all = JSON.stringify(log);
    expect(all).not.toContain('pumping');
    expect(all).not.toContain(sandbox.token);
  });
});
