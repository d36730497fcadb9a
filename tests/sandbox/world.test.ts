import { PermissionFlagsBits as Flag } from 'discord.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movableClock } from '../../sandbox/clock.ts';
import { flaws } from '../../sandbox/validate/flaws.ts';
import { Form, lengthOf } from '../../sandbox/validate/form.ts';
import { addChannel, openDirectMessages } from '../../sandbox/world/channels.ts';
import { addGuild, addRole, changeRole } from '../../sandbox/world/guilds.ts';
import { addMember, addUser, changeMember } from '../../sandbox/world/people.ts';
import { ALL_PERMISSIONS, channelPermissions, has } from '../../sandbox/world/permissions.ts';
import { compareIds, momentOf, snowflakeMaker } from '../../sandbox/world/snowflake.ts';
import { World } from '../../sandbox/world/world.ts';
import { startSandbox } from '../../sandbox/start-sandbox.ts';

const MAY_2025 = Date.UTC(2025, 4, 1);

describe('ids', () => {
  it('hold the moment, and always grow, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5_000, max: 5_000 }), { minLength: 1, maxLength: 50 }), (steps) => {
        const clock = movableClock(() => MAY_2025);
        const next = snowflakeMaker(clock);
        const ids = steps.map((step) => {
          clock.advance(step);
          return next();
        });
        expect(ids.toSorted(compareIds)).toEqual(ids);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
    expect(momentOf(snowflakeMaker(movableClock(() => MAY_2025))())).toBe(MAY_2025);
  });
});

describe('a clock', () => {
  it('runs, or stands until it is pushed', () => {
    const running = movableClock();
    const before = running.now();
    running.advance(60_000);
    expect(running.now() - before).toBeGreaterThanOrEqual(60_000);
    const standing = movableClock(() => MAY_2025);
    standing.advance(1_000);
    expect(standing.now()).toBe(MAY_2025 + 1_000);
  });
});

/** A guild with one channel, a role and a member who has it. */
function place() {
  const world = new World({ clock: movableClock(() => MAY_2025) });
  const owner = addUser(world, { username: 'owner' });
  const member = addUser(world, { username: 'member' });
  const guild = addGuild(world, { name: 'Guild', ownerId: owner.id });
  const role = addRole(world, guild.id, { name: 'Role' });
  addMember(world, guild.id, member.id, [role.id]);
  return { world, owner, member, guild, role };
}

describe('permissions', () => {
  const bits = fc.bigInt({ min: 0n, max: ALL_PERMISSIONS });

  it('are all the owner’s and an administrator’s, whatever a channel denies', () => {
    fc.assert(
      fc.property(bits, (deny) => {
        const { world, owner, member, guild, role } = place();
        const overwrites = [
          { id: guild.id, type: 0, allow: 0n, deny } as const,
          { id: member.id, type: 1, allow: 0n, deny } as const,
        ];
        const channel = addChannel(world, guild.id, { name: 'channel', overwrites });
        expect(channelPermissions(world, channel, owner.id)).toBe(ALL_PERMISSIONS);
        changeRole(world, guild.id, role.id, { permissions: Flag.Administrator });
        expect(channelPermissions(world, channel, member.id)).toBe(ALL_PERMISSIONS);
      }),
    );
  });

  it('of a member’s own overwrite go before those of roles, and these before everybody’s', () => {
    fc.assert(
      fc.property(fc.constantFrom(Flag.AddReactions, Flag.ReadMessageHistory, Flag.UseApplicationCommands), (flag) => {
        const { world, member, guild, role } = place();
        const everyone = { id: guild.id, type: 0, allow: 0n, deny: flag } as const;
        const ofRole = { id: role.id, type: 0, allow: flag, deny: 0n } as const;
        const own = { id: member.id, type: 1, allow: 0n, deny: flag } as const;
        const may = (...overwrites: (typeof everyone | typeof ofRole | typeof own)[]): boolean =>
          has(channelPermissions(world, addChannel(world, guild.id, { name: 'c', overwrites }), member.id), flag);
        expect([may(), may(everyone), may(everyone, ofRole), may(own, ofRole, everyone)]).toEqual([
          true,
          false,
          true,
          false,
        ]);
      }),
    );
  });

  it('are none without sight of the channel, and nothing of writing without the right to write', () => {
    const { world, member, guild } = place();
    const denied = (deny: bigint): bigint => {
      const channel = addChannel(world, guild.id, {
        name: 'c',
        overwrites: [{ id: guild.id, type: 0, allow: 0n, deny }],
      });
      return channelPermissions(world, channel, member.id);
    };
    expect(denied(Flag.ViewChannel)).toBe(0n);
    expect(has(denied(Flag.SendMessages), Flag.EmbedLinks)).toBe(false);
    expect(has(denied(Flag.SendMessages), Flag.ReadMessageHistory)).toBe(true);
  });

  it('go with the role that is taken, and are none for strangers', () => {
    const { world, owner, member, guild, role } = place();
    changeRole(world, guild.id, role.id, { permissions: Flag.ManageGuild });
    const channel = addChannel(world, guild.id, { name: 'c' });
    expect(has(channelPermissions(world, channel, member.id), Flag.ManageGuild)).toBe(true);
    changeMember(world, guild.id, member.id, { roles: [] });
    expect(has(channelPermissions(world, channel, member.id), Flag.ManageGuild)).toBe(false);
    const stranger = addUser(world, { username: 'stranger' });
    expect(channelPermissions(world, channel, stranger.id)).toBe(0n);
    const direct = openDirectMessages(world, [owner.id, member.id]);
    expect(channelPermissions(world, direct, stranger.id)).toBe(0n);
    expect(openDirectMessages(world, [member.id, owner.id])).toBe(direct);
  });
});

function refusalOf(form: Form): unknown {
  try {
    form.refuseIfFlawed();
    return null;
  } catch (error) {
    return error;
  }
}

describe('a form', () => {
  it('tells every flaw under its path', () => {
    const form = new Form();
    form.flaw(['a', 0, 'b'], flaws.required());
    form.flaw(['a', 0, 'b'], flaws.notUrl());
    form.flaw(['a'], flaws.maxLength(3));
    expect(JSON.parse(JSON.stringify(refusalOf(form)))).toEqual({
      code: 50_035,
      message: 'Invalid Form Body',
      errors: {
        a: {
          _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 3 or fewer in length.' }],
          0: {
            b: {
              _errors: [
                { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' },
                { code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' },
              ],
            },
          },
        },
      },
    });
    expect(refusalOf(new Form())).toBeNull();
  });

  it('counts characters and not their halves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(lengthOf(text)).toBe(Array.from(text).length);
      }),
    );
  });
});

describe('the sandbox', () => {
  it('listens on loopback only, and is gone when it is closed', async () => {
    const sandbox = await startSandbox();
    expect(new URL(sandbox.url).hostname).toBe('127.0.0.1');
    await sandbox.close();
    await expect(fetch(`${sandbox.api}/v10/gateway`)).rejects.toThrow('fetch failed');
  });

  it('takes a world of one’s own, and a name', async () => {
    const sandbox = await startSandbox({
      applicationName: 'Ferry Bot',
      seed: (world) => {
        addUser(world, { username: 'only' });
      },
    });
    expect([...sandbox.world.users.values()].map(({ username }) => username)).toEqual(['Ferry Bot', 'only']);
    await sandbox.close();
  });
});
