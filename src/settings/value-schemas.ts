import { z } from 'zod';
import type { Access, Settings } from './setting.ts';
import type { FaultCode } from './settings-fault.ts';
import { zoneNamed } from './zones.ts';

/** What values may name at this moment. */
export interface Known {
  /** Ids of the briefings that the guild may configure. */
  readonly briefings: readonly string[];
  /** BCP 47 tags of the languages that the bot speaks. */
  readonly languages: readonly string[];
}

/**
 * What a guild may name: what the bot has and what the guild has named before (a briefing that is gone for now must not
 * make an export unreadable), without what another guild holds private, which here looks as if it were not there.
 */
export function knownTo(settings: Settings, known: Known): Known {
  const named = [settings.briefing, ...settings.channelBriefings.values(), ...settings.access.keys()];
  const all = new Set([...known.briefings, ...named.filter((id) => id !== null)]);
  return { languages: known.languages, briefings: [...all].filter((id) => !settings.closed.has(id)) };
}

/** A guild has at most 500 channels on Discord; so many entries a list or a kind of setting may have. */
export const MOST_ENTRIES = 500;

const IDENTIFIER = /^[\w-]{1,64}$/u;

export type ValueSchemas = ReturnType<typeof valueSchemas>;

/** The schemas of single values: one place for what is allowed, whether it was typed or imported. */
export function valueSchemas(guild: string, known: Known) {
  const identifier = oneOf('no-identifier', 'an id of letters, digits, - and _, at most 64', (text) =>
    IDENTIFIER.test(text) ? text : null,
  );
  return {
    channel: identifier,
    role: oneOf('everyone-role', 'the id of a role that not everyone has', (text) =>
      IDENTIFIER.test(text) && text !== guild ? text : null,
    ),
    briefing: oneOf('unknown-briefing', listed('a briefing', known.briefings), (text) =>
      known.briefings.includes(text) ? text : null,
    ),
    zone: oneOf('unknown-zone', 'a time zone of the IANA database such as Europe/Lisbon', zoneNamed),
    language: oneOf('unknown-language', listed('a language', known.languages), (text) =>
      find(known.languages, (tag) => tag.toLowerCase() === text.toLowerCase()),
    ),
    access: z.discriminatedUnion(
      'visibility',
      [
        z.strictObject({ visibility: z.literal('public') }),
        z.strictObject({
          visibility: z.literal('private'),
          // In one order and without repeats, so that equal lists are equal values.
          channels: z
            .array(identifier)
            .max(MOST_ENTRIES)
            .transform((channels): readonly string[] => [...new Set(channels)].toSorted()),
        }),
      ],
      { error: '{ visibility: public }, or { visibility: private, channels: [ids] }' },
    ) satisfies z.ZodType<Access>,
  };
}

/** A text that a function knows under its proper spelling; anything else is a fault with a code. */
function oneOf(code: FaultCode, allowed: string, proper: (text: string) => string | null) {
  return z.string().transform((text, context): string => {
    const found = proper(text);
    if (found !== null) return found;
    context.addIssue({ code: 'custom', message: allowed, params: { fault: code }, input: text });
    return z.NEVER;
  });
}

function find(all: readonly string[], is: (one: string) => boolean): string | null {
  return all.find(is) ?? null;
}

/** The choices in words, as far as they can be read at a glance. */
function listed(what: string, all: readonly string[]): string {
  if (all.length === 0) return `${what} that the bot has (there is none)`;
  const shown = all.slice(0, 20).join(', ');
  return `${what} that the bot has: ${shown}${all.length > 20 ? ', …' : ''}`;
}
