import { Permission as Flag } from '../../wire.ts';
import { Hono } from 'hono';
import { presentGuild, presentRole } from '../../present/guild.ts';
import { presentMember } from '../../present/user.ts';
import { refusals } from '../../refusal.ts';
import { Form } from '../../validate/form.ts';
import { addRole, changeRole, removeRole } from '../../world/guilds.ts';
import type { Role } from '../../world/model.ts';
import { changeMember } from '../../world/people.ts';
import { has } from '../../world/permissions.ts';
import { compareIds } from '../../world/snowflake.ts';
import { demand, highestRole, type SeenGuild, seeGuild, seeMember } from '../access.ts';
import { type Api, type Env, objectBody, param, queryFlag, queryNumber, type Request } from '../env.ts';

function seeRole(seen: SeenGuild, id: string): Role {
  const role = seen.guild.roles.get(id);
  if (role === undefined) throw refusals.unknownRole();
  return role;
}

/** A role below the bot's own highest, which alone it may change or give. */
function ruledRole(seen: SeenGuild, id: string): Role {
  const role = seeRole(seen, id);
  demand(seen.permissions, Flag.ManageRoles);
  if (role.position >= highestRole(seen.guild, seen.bot) || role.botId !== null) throw refusals.missingPermissions();
  return role;
}

function readRole(c: Request, seen: SeenGuild): Partial<Omit<Role, 'id'>> {
  const body = objectBody(c);
  const form = new Form();
  const name = form.text(['name'], body['name'], { max: 100 });
  const color = form.integer(['color'], body['color'], 0, 0xff_ff_ff);
  const mentionable = form.flag(['mentionable'], body['mentionable']);
  const bits = body['permissions'];
  form.refuseIfFlawed();
  const permissions = typeof bits === 'string' || typeof bits === 'number' ? BigInt(bits) : undefined;
  if (permissions !== undefined && !has(seen.permissions, permissions)) throw refusals.missingPermissions();
  return {
    ...(name === undefined ? {} : { name }),
    ...(color === undefined ? {} : { color }),
    ...(mentionable === undefined ? {} : { mentionable }),
    ...(permissions === undefined ? {} : { permissions }),
  };
}

export function guildRoutes({ world }: Api): Hono<Env> {
  const app = new Hono<Env>();
  const see = (c: Request): SeenGuild => seeGuild(world, param(c, 'guild'));

  app.get('/guilds/:guild', (c) => {
    const { guild } = see(c);
    const { size } = guild.members;
    const counts = { approximate_member_count: size, approximate_presence_count: size };
    return c.json({ ...presentGuild(guild), ...(queryFlag(c, 'with_counts') ? counts : {}) });
  });

  app.get('/guilds/:guild/roles', (c) => c.json([...see(c).guild.roles.values()].map(presentRole)));
  app.get('/guilds/:guild/roles/:role', (c) => c.json(presentRole(seeRole(see(c), param(c, 'role')))));

  app.post('/guilds/:guild/roles', (c) => {
    const seen = see(c);
    demand(seen.permissions, Flag.ManageRoles);
    return c.json(presentRole(addRole(world, seen.guild.id, { name: 'new role', ...readRole(c, seen) })));
  });

  app.patch('/guilds/:guild/roles/:role', (c) => {
    const seen = see(c);
    const role = ruledRole(seen, param(c, 'role'));
    return c.json(presentRole(changeRole(world, seen.guild.id, role.id, readRole(c, seen))));
  });

  app.delete('/guilds/:guild/roles/:role', (c) => {
    const seen = see(c);
    removeRole(world, seen.guild.id, ruledRole(seen, param(c, 'role')).id);
    return c.body(null, 204);
  });

  app.get('/guilds/:guild/members', (c) => {
    const { guild } = see(c);
    const limit = queryNumber(c, 'limit', 1, 1, 1_000);
    const after = c.req.query('after') ?? '0';
    // Only an application with the privileged intent may list everybody.
    if ((world.application.privilegedIntents & (1 << 1)) === 0) throw refusals.missingAccess();
    const members = [...guild.members.values()]
      .filter((member) => compareIds(member.userId, after) > 0)
      .toSorted((a, b) => compareIds(a.userId, b.userId));
    return c.json(members.slice(0, limit).map((member) => presentMember(world, member)));
  });

  app.get('/guilds/:guild/members/search', (c) => {
    const query = (c.req.query('query') ?? '').toLowerCase();
    const limit = queryNumber(c, 'limit', 1, 1, 1_000);
    const members = [...see(c).guild.members.values()].filter((member) =>
      [member.nick, world.users.get(member.userId)?.username].some((name) => name?.toLowerCase().startsWith(query)),
    );
    return c.json(members.slice(0, limit).map((member) => presentMember(world, member)));
  });

  app.get('/guilds/:guild/members/:user', (c) => c.json(presentMember(world, seeMember(see(c), param(c, 'user')))));

  app.patch('/guilds/:guild/members/@me', (c) => {
    const seen = see(c);
    demand(seen.permissions, Flag.ChangeNickname);
    const form = new Form();
    const nick = form.text(['nick'], objectBody(c)['nick'], { max: 32 }) ?? null;
    form.refuseIfFlawed();
    return c.json(presentMember(world, changeMember(world, seen.guild.id, world.botId, { nick })));
  });

  for (const [method, gives] of [
    ['PUT', true],
    ['DELETE', false],
  ] as const) {
    app.on(method, '/guilds/:guild/members/:user/roles/:role', (c) => {
      const seen = see(c);
      const member = seeMember(seen, param(c, 'user'));
      const role = ruledRole(seen, param(c, 'role'));
      const others = member.roles.filter((id) => id !== role.id);
      changeMember(world, seen.guild.id, member.userId, { roles: gives ? [...others, role.id] : others });
      return c.body(null, 204);
    });
  }

  return app;
}
