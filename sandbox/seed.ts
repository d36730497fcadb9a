import { ChannelType, Permission as Flag } from './wire.ts';
import { addChannel } from './world/channels.ts';
import { addGuild, addRole, joinGuild } from './world/guilds.ts';
import { addMember, addUser } from './world/people.ts';
import type { World } from './world/world.ts';

/**
 * A server as a team might have it: an owner, an admin, an editor, members; open channels, announcements, a forum, a
 * channel for editors only and one in which the bot may not write; a second server, and somebody who only installed the
 * application for themselves.
 */
export function seedServer(world: World): void {
  const ada = addUser(world, { username: 'ada', globalName: 'Ada', id: world.application.ownerId });
  const ben = addUser(world, { username: 'ben', globalName: 'Ben' });
  const cleo = addUser(world, { username: 'cleo', globalName: 'Cleo' });
  const dov = addUser(world, { username: 'dov', globalName: 'Dov', locale: 'de' });
  const eve = addUser(world, { username: 'eve', globalName: 'Eve' });
  const finn = addUser(world, { username: 'finn', globalName: 'Finn', installedApp: true });

  const desk = addGuild(world, { name: 'Harbour Desk', ownerId: ada.id });
  const admins = addRole(world, desk.id, { name: 'Admins', permissions: Flag.ManageGuild | Flag.ManageChannels });
  const editors = addRole(world, desk.id, { name: 'Editors', mentionable: true });
  addMember(world, desk.id, ben.id);
  addMember(world, desk.id, cleo.id, [editors.id]);
  addMember(world, desk.id, dov.id, [admins.id]);
  joinGuild(world, desk.id);

  const category = addChannel(world, desk.id, { name: 'Desk', type: ChannelType.GuildCategory });
  const inDesk = { parentId: category.id };
  addChannel(world, desk.id, { ...inDesk, name: 'general', topic: 'Everything that has no other place' });
  addChannel(world, desk.id, { ...inDesk, name: 'briefings', topic: 'What the documents say' });
  addChannel(world, desk.id, { ...inDesk, name: 'announcements', type: ChannelType.GuildAnnouncement });
  addChannel(world, desk.id, {
    ...inDesk,
    name: 'reading-room',
    type: ChannelType.GuildForum,
    tags: ['Question', 'Source'],
  });
  addChannel(world, desk.id, {
    ...inDesk,
    name: 'editors',
    overwrites: [
      { id: desk.id, type: 0, allow: 0n, deny: Flag.ViewChannel },
      { id: editors.id, type: 0, allow: Flag.ViewChannel, deny: 0n },
      { id: world.botId, type: 1, allow: Flag.ViewChannel, deny: 0n },
    ],
  });
  addChannel(world, desk.id, {
    ...inDesk,
    name: 'read-only',
    overwrites: [{ id: desk.id, type: 0, allow: 0n, deny: Flag.SendMessages }],
  });

  const annex = addGuild(world, { name: 'Second Desk', ownerId: eve.id });
  addMember(world, annex.id, ben.id);
  joinGuild(world, annex.id);
  addChannel(world, annex.id, { name: 'lobby' });

  const elsewhere = addGuild(world, { name: 'Without the Bot', ownerId: finn.id });
  addMember(world, elsewhere.id, eve.id);
  addChannel(world, elsewhere.id, { name: 'square' });
}
