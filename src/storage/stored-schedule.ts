import { z } from 'zod';
import { EDITION_SECTIONS, type Schedule } from '../model/schedule.ts';
import { isZone } from '../schedule/wall-clock.ts';

const weekday = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
]);
const rule = {
  time: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u),
  days: z.array(weekday).min(1),
  // One that this system does not know would keep all schedules from being planned.
  zone: z.string().refine(isZone),
  since: z.number(),
};
const stored = z.strictObject({
  id: z.string(),
  guild: z.string(),
  channel: z.string(),
  briefing: z.string(),
  ...rule,
  former: z.strictObject({ ...rule, through: z.iso.date() }).exactOptional(),
  sections: z.array(z.enum(EDITION_SECTIONS)),
  mention: z.string().nullable(),
  quiet: z.enum(['note', 'skip']),
  form: z.enum(['messages', 'thread', 'forum']),
  picture: z.boolean(),
  state: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('active') }),
    z.strictObject({ kind: z.literal('paused'), by: z.string(), at: z.number() }),
    z.strictObject({ kind: z.literal('suspended'), reason: z.string(), at: z.number() }),
  ]),
  createdBy: z.string(),
  createdAt: z.number(),
}) satisfies z.ZodType<Schedule>;

const text = z.string().catch('');
/** What an alert and a list need of a schedule that cannot be read, as far as it is there. */
const remains = z.object({ channel: text, briefing: text, createdBy: text, createdAt: z.number().catch(0) });

/**
 * Reads a schedule as it was stored. What is not of the shape was written by another hand or a newer version: nothing is
 * guessed, it is marked as unreadable, and all others go on.
 */
export function readStored(id: string, guild: string, json: string): Schedule {
  const value = parse(json);
  const read = stored.safeParse(value);
  if (read.success && read.data.id === id && read.data.guild === guild) return read.data;
  const { channel, briefing, createdBy, createdAt } = remains.catch(NOTHING).parse(value);
  return {
    id,
    guild,
    channel,
    briefing,
    time: '00:00',
    days: [1],
    zone: 'UTC',
    since: Number.MAX_SAFE_INTEGER,
    sections: [],
    mention: null,
    quiet: 'skip',
    form: 'messages',
    picture: false,
    state: { kind: 'unreadable' },
    createdBy,
    createdAt,
  };
}

const NOTHING = { channel: '', briefing: '', createdBy: '', createdAt: 0 };

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
