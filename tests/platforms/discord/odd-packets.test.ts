import { describe, expect, it } from 'vitest';
import { stage, type Stage } from './stage.ts';

type Head = Record<string, unknown>;

/** What an interaction of `/briefing` tells in a channel of the desk, as an admin's. */
function headIn({ sandbox, desk }: Stage, type: number): Head {
  const { id } = sandbox.driver.channel('briefings', desk);
  const user = { id: '1100000000000000001', username: 'zoe', discriminator: '0', avatar: null };
  return {
    id: String(2n ** 62n + BigInt(type)),
    application_id: sandbox.world.application.id,
    token: 'a-token-of-an-interaction',
    version: 1,
    type,
    data: { id: '1', name: 'settings', type: 1, options: [{ type: 1, name: 'show', options: [] }] },
    guild_id: desk,
    channel_id: id,
    channel: { id, type: 0 },
    member: { user, roles: [], permissions: '32' },
    locale: 'en-US',
    context: 0,
    authorizing_integration_owners: { 0: desk },
    entitlements: [],
  };
}

/** What the bot logged of the interaction that was last said. */
async function outcomeOf(on: Stage, head: Head): Promise<unknown> {
  const before = on.log.filter(({ msg }) => msg === 'interaction').length;
  on.sandbox.faults.gateway.say('INTERACTION_CREATE', head);
  const lines = () => on.log.filter(({ msg }) => msg === 'interaction');
  await expect.poll(() => lines().length).toBe(before + 1);
  return lines().at(-1)?.['outcome'];
}

describe('what comes over the gateway otherwise than documented', () => {
  it('ends nothing: an event that cannot be read is passed over', async () => {
    const { sandbox, log, bot, desk } = await stage();
    const { gateway } = sandbox.faults;
    gateway.say('NEVER_HEARD_OF', { a: 1 });
    gateway.say('GUILD_ROLE_CREATE', { guild_id: desk });
    gateway.say('CHANNEL_CREATE', { id: '1', type: 99, guild_id: desk });
    gateway.say('INTERACTION_CREATE', {});
    await expect.poll(() => log.some(({ msg }) => msg === 'an event could not be read')).toBe(true);
    const ben = sandbox.driver.person('ben').goTo('briefings');
    expect((await ben.type('/stakes', { briefing: 'dams' })).text).toContain('Stakes');
    expect(bot.isReady?.()).toBe(true);
  });

  it.each([
    'entitlements',
    'guild',
    'channel',
    'context',
    'authorizing_integration_owners',
    'locale',
    'version',
    'application_id',
  ])('reads an interaction without %s', async (key) => {
    const on = await stage();
    const { [key]: _, ...head } = headIn(on, 2);
    // Nobody waits for an answer to what was never asked; that an admin's question was understood shows in the log.
    await outcomeOf(on, head);
    const told = on.log.find(({ msg }) => msg === 'interaction');
    expect(told).toMatchObject({ command: 'settings show', guild: on.desk });
    expect(on.log.filter(({ msg }) => msg === 'an interaction could not be read or answered')).toEqual([]);
  });

  it('takes a member without permissions for nobody who administers', async () => {
    const on = await stage();
    const head = headIn(on, 2);
    await outcomeOf(on, { ...head, member: { user: { id: '1100000000000000001' } } });
    expect(on.log.filter(({ msg }) => msg === 'an interaction could not be read or answered')).toEqual([]);
  });

  it('logs an interaction of an unheard-of kind without its token', async () => {
    const on = await stage();
    await outcomeOf(on, headIn(on, 99));
    expect(on.log.findLast(({ msg }) => msg === 'interaction')).toMatchObject({ command: 'other' });
    expect(JSON.stringify(on.log)).not.toContain('a-token-of-an-interaction');
  });
});
