import { z } from 'zod';
import { type Settings, type SettingValues, settingsFrom, valuesOf } from './setting.ts';
import { fault, faultsOf, type SettingsFault, show } from './settings-fault.ts';
import { type Known, MOST_ENTRIES, valueSchemas } from './value-schemas.ts';

const FORMAT = 'attache-settings';
/** Version of the file's shape; a reader refuses what it does not know. */
const VERSION = 1;
/** Longest file that is read, in characters: the largest sound one has about half of it. */
const LONGEST = 8_000_000;

const NOTHING: Settings = settingsFrom(null, 0, new Map(), new Set());

export type ReadFile =
  | { readonly kind: 'read'; readonly values: SettingValues }
  | { readonly kind: 'refused'; readonly faults: readonly SettingsFault[] };

/** A guild's settings as a JSON file that people can read, keep and import again. `at` is when, in epoch milliseconds. */
export function writeSettingsFile(settings: Settings, at: number): string {
  const file = {
    format: FORMAT,
    version: VERSION,
    guild: settings.guild,
    exportedAt: new Date(at).toISOString(),
    revision: settings.revision,
    settings: {
      briefing: settings.briefing,
      channelBriefings: Object.fromEntries([...settings.channelBriefings].toSorted(byKey)),
      zone: settings.zone,
      language: settings.language,
      adminRole: settings.adminRole,
      alertsChannel: settings.alertsChannel,
      access: Object.fromEntries([...settings.access].toSorted(byKey)),
    },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads such a file whole: all its values in their stored spelling, or every fault in it at once. */
export function readSettingsFile(text: string, guild: string, known: Known): ReadFile {
  if (text.length > LONGEST) {
    return refused([fault('too-many', [], `${text.length} characters`, `a file of at most ${LONGEST} characters`)]);
  }
  const json = parseJson(text);
  if (json.kind === 'refused') return json;
  const parsed = fileSchema(guild, known).safeParse(json.value, { reportInput: true });
  if (!parsed.success) return refused(faultsOf(parsed.error.issues, []));
  return { kind: 'read', values: valuesOf({ ...NOTHING, ...parsed.data.settings }) };
}

/** Settings that are left out are not set; any key that is not known is a fault, for a misspelt one would be lost. */
function fileSchema(guild: string, known: Known) {
  const { briefing, channel, role, zone, language, access } = valueSchemas(guild, known);
  return z.strictObject({
    format: z.literal(FORMAT),
    version: z.literal(VERSION),
    guild: z.string().refine((id) => id === guild, {
      message: `settings of this server (${guild}): channels and roles of another one mean nothing here`,
      params: { fault: 'other-guild' },
    }),
    exportedAt: z.iso.datetime().optional(),
    revision: z.int().nonnegative().optional(),
    settings: z.strictObject({
      briefing: briefing.nullable().default(null),
      channelBriefings: entries(channel, briefing),
      zone: zone.nullable().default(null),
      language: language.nullable().default(null),
      adminRole: role.nullable().default(null),
      alertsChannel: channel.nullable().default(null),
      access: entries(briefing, access),
    }),
  });
}

/** An object as a map: unlike a record's schema, a map's says what is wrong with a key and with its value at once. */
function entries<K extends z.ZodType<string>, V extends z.ZodType>(key: K, value: V) {
  const map = z
    .map(key, value, { error: (issue) => (issue.code === 'invalid_type' ? 'an object' : undefined) })
    .refine(({ size }) => size <= MOST_ENTRIES, {
      message: `at most ${MOST_ENTRIES} entries`,
      params: { fault: 'too-many' },
    });
  return z.preprocess((given = {}) => (isObject(given) ? new Map(Object.entries(given)) : given), map);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(
  text: string,
): { readonly kind: 'parsed'; readonly value: unknown } | (ReadFile & { kind: 'refused' }) {
  try {
    return { kind: 'parsed', value: JSON.parse(text) as unknown };
  } catch (error) {
    const why = error instanceof Error ? error.message : show(error);
    return refused([fault('not-json', [], why, 'a JSON file that export wrote')]);
  }
}

function refused(faults: readonly SettingsFault[]) {
  return { kind: 'refused', faults } as const;
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
