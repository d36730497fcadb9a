import { OverwriteType, PermissionFlagsBits as Flag } from 'discord-api-types/v10';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movableClock } from '../../../../sandbox/clock.ts';
import { addChannel } from '../../../../sandbox/world/channels.ts';
import { addGuild, addRole, changeRole, joinGuild } from '../../../../sandbox/world/guilds.ts';
import { addMember, addUser } from '../../../../sandbox/world/people.ts';
import { channelPermissions } from '../../../../sandbox/world/permissions.ts';
import { World } from '../../../../sandbox/world/world.ts';
import { has, permissionsIn } from '../../../../src/platforms/discord/permissions/permissions-in.ts';
import { missingOf, postingNeeds } from '../../../../src/platforms/discord/permissions/posting-needs.ts';

const FLAGS = [
  Flag.ViewChannel,
  Flag.SendMessages,
  Flag.ReadMessageHistory,
  Flag.CreatePublicThreads,
  Flag.SendMessagesInThreads,
] as const;

const bits = fc.subarray([...FLAGS]).map((flags) => flags.reduce((sum, flag) => sum | flag, 0n));
const overwrite = fc.record({ allow: bits, deny: bits });
const situation = fc.record({
  everyone: bits,
  roles: fc.array(fc.record({ permissions: bits, held: fc.boolean(), overwrite: fc.option(overwrite) }), {
    maxLength: 4,
  }),
  admin: fc.boolean(),
  ofEveryone: fc.option(overwrite),
  ofBot: fc.option(overwrite),
});

test('permissions are those that the local Discord works out from the same roles and overwrites', () => {
  let granted = 0;
  fc.assert(
    fc.property(situation, ({ everyone, roles, admin, ofEveryone, ofBot }) => {
      const world = new World({ clock: movableClock() });
      const owner = addUser(world, { username: 'owner' });
      const guild = addGuild(world, { name: 'Weir', ownerId: owner.id });
      changeRole(world, guild.id, guild.id, { permissions: everyone });
      const made = roles.map((role, index) => ({
        ...role,
        id: addRole(world, guild.id, { name: `role ${index}`, permissions: role.permissions }).id,
      }));
      if (admin && made[0] !== undefined) {
        changeRole(world, guild.id, made[0].id, { permissions: Flag.Administrator });
      }
      joinGuild(world, guild.id, 0n);
      const own = world.guilds.get(guild.id)?.members.get(world.botId)?.roles ?? [];
      const held = [...own, ...made.filter((role) => role.held).map(({ id }) => id)];
      addMember(world, guild.id, world.botId, held);
      const overwrites = [
        ...(ofEveryone === null ? [] : [{ id: guild.id, type: 0 as const, ...ofEveryone }]),
        ...made.flatMap(({ id, overwrite: of }) => (of === null ? [] : [{ id, type: 0 as const, ...of }])),
        ...(ofBot === null ? [] : [{ id: world.botId, type: 1 as const, ...ofBot }]),
      ];
      const channel = addChannel(world, guild.id, { name: 'gauge', overwrites });
      const expected = channelPermissions(world, channel, world.botId);
      const found = permissionsIn({
        guild: guild.id,
        roles: [...(world.guilds.get(guild.id)?.roles.values() ?? [])].map(({ id, permissions }) => ({
          id,
          permissions: permissions.toString(),
        })),
        member: { id: world.botId, roles: held },
        overwrites: overwrites.map(({ id, type, allow, deny }) => ({
          id,
          type: type === 0 ? OverwriteType.Role : OverwriteType.Member,
          allow: allow.toString(),
          deny: deny.toString(),
        })),
      });
      for (const flag of FLAGS) expect([flag, has(found, flag)]).toEqual([flag, has(expected, flag)]);
      if (expected !== 0n) granted += 1;
    }),
    { numRuns: 300 },
  );
  expect(granted).toBeGreaterThan(30);
});

describe('what posting needs', () => {
  const plain = { form: 'messages', picture: false, mention: false, isMentionable: false } as const;

  test.each([
    [plain, ['viewChannel', 'sendMessages', 'readHistory']],
    [
      { ...plain, form: 'thread' } as const,
      ['viewChannel', 'sendMessages', 'readHistory', 'createThreads', 'sendInThreads'],
    ],
    [{ ...plain, form: 'forum' } as const, ['viewChannel', 'createPosts', 'readHistory', 'sendInThreads']],
    [{ ...plain, picture: true }, ['viewChannel', 'sendMessages', 'readHistory', 'attachFiles']],
    [{ ...plain, mention: true }, ['viewChannel', 'sendMessages', 'readHistory', 'mentionRoles']],
    [{ ...plain, mention: true, isMentionable: true }, ['viewChannel', 'sendMessages', 'readHistory']],
  ])('%j', (posting, needs) => {
    expect(postingNeeds(posting)).toEqual(needs);
    expect(missingOf(postingNeeds(posting), 0n)).toEqual(needs);
    expect(missingOf(postingNeeds(posting), (1n << 60n) - 1n)).toEqual([]);
  });

  test('names what is missing and nothing else', () => {
    const needs = postingNeeds({ ...plain, form: 'thread', picture: true });
    const permissions = Flag.ViewChannel | Flag.SendMessages | Flag.SendMessagesInThreads;
    expect(missingOf(needs, permissions)).toEqual(['readHistory', 'createThreads', 'attachFiles']);
  });
});
