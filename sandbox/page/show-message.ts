import { parseJson, isObject } from '../json.ts';
import { instant } from '../present/instant.ts';
import { presentMessage } from '../present/message.ts';
import type { Message } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { readMarkdown } from './read-markdown.ts';
import type { Mark, ShownMessage } from './shapes.ts';
import { textsOf } from './texts-of.ts';

export function marksOf(payload: unknown): Readonly<Record<string, readonly Mark[]>> {
  return Object.fromEntries(textsOf(payload).map((text) => [text, readMarkdown(text)]));
}

/** A message as the page gets it: the payload that everybody gets, and its texts read. One that is broken breaks alone. */
export function showMessage(world: World, message: Message, userId: string): ShownMessage {
  const ephemeral = message.ephemeralFor !== null;
  try {
    // Through JSON, as over the wire: the page must be able to show whatever can be sent.
    const payload = parseJson(JSON.stringify(presentMessage(world, message)));
    const marks = marksOf([message.content, message.embeds, message.components].map((content) => ({ content })));
    const shown = { marks, ephemeral, pings: isPinged(world, message, userId), fault: null };
    return { payload: isObject(payload) ? payload : {}, ...shown };
  } catch (error) {
    const payload = { id: message.id, channel_id: message.channelId, timestamp: instant(message.createdAt) };
    return { payload, marks: {}, ephemeral, pings: false, fault: String(error) };
  }
}

function isPinged(world: World, { pings, channelId }: Message, userId: string): boolean {
  const guild = world.guilds.get(world.channels.get(channelId)?.guildId ?? '');
  const roles = guild?.members.get(userId)?.roles ?? [];
  return pings.everyone || pings.users.includes(userId) || pings.roles.some((id) => roles.includes(id));
}
