import { parseJson, isObject } from '../json.ts';
import { presentMessage } from '../present/message.ts';
import type { Message } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { readMarkdown } from './read-markdown.ts';
import type { Mark, ShownMessage } from './shapes.ts';
import { textsOf } from './texts-of.ts';

export function marksOf(payload: unknown): Readonly<Record<string, readonly Mark[]>> {
  return Object.fromEntries(textsOf(payload).map((text) => [text, readMarkdown(text)]));
}

/** A message as the page gets it: the payload that everybody gets, and its texts read. */
export function showMessage(world: World, message: Message): ShownMessage {
  // Through JSON, as over the wire: the page must be able to show whatever can be sent.
  const payload = parseJson(JSON.stringify(presentMessage(world, message)));
  return {
    payload: isObject(payload) ? payload : {},
    marks: marksOf([message.content, message.embeds, message.components].map((content) => ({ content }))),
    ephemeral: message.ephemeralFor !== null,
  };
}
