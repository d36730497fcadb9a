/** Who may be told of a briefing in a guild: everyone, or only those who read the listed channels. */
export type Access =
  | { readonly visibility: 'public' }
  | { readonly visibility: 'private'; readonly channels: readonly string[] };

/**
 * Name of one thing that admins configure. `briefing` is the server's default, `briefing/<channel>` a channel's,
 * `access/<briefing>` says who may be told of a briefing.
 */
export type SettingKey =
  | 'briefing'
  | 'zone'
  | 'language'
  | 'admin-role'
  | 'alerts-channel'
  | `briefing/${string}`
  | `access/${string}`;

export type SettingValue = string | Access;

/** What is set, by key; what is not set is not there. */
export type SettingValues = ReadonlyMap<SettingKey, SettingValue>;

/** A key and what it shall become; null unsets it. */
export interface Change {
  readonly key: SettingKey;
  readonly to: SettingValue | null;
}

/** A guild's settings at one moment, as decisions need them. Null means not chosen. */
export interface Settings {
  /** Null for a place without a guild, which has no settings of its own. */
  readonly guild: string | null;
  /** Number of the change set that made them so; 0 before the first. */
  readonly revision: number;
  readonly briefing: string | null;
  readonly channelBriefings: ReadonlyMap<string, string>;
  readonly zone: string | null;
  readonly language: string | null;
  readonly adminRole: string | null;
  readonly alertsChannel: string | null;
  readonly access: ReadonlyMap<string, Access>;
  /** Briefings that another guild holds private: here they do not exist. For decisions, never to be shown. */
  readonly closed: ReadonlySet<string>;
}

export const CHANNEL_BRIEFING = 'briefing/';
export const ACCESS = 'access/';

/** Gathers values by key into the shape that decisions read. */
export function settingsFrom(
  guild: string | null,
  revision: number,
  values: SettingValues,
  closed: ReadonlySet<string>,
): Settings {
  const text = (key: SettingKey): string | null => {
    const value = values.get(key);
    return typeof value === 'string' ? value : null;
  };
  const channelBriefings = new Map<string, string>();
  const access = new Map<string, Access>();
  for (const [key, value] of values) {
    if (typeof value !== 'string') access.set(key.slice(ACCESS.length), value);
    else if (key.startsWith(CHANNEL_BRIEFING)) channelBriefings.set(key.slice(CHANNEL_BRIEFING.length), value);
  }
  return {
    guild,
    revision,
    briefing: text('briefing'),
    channelBriefings,
    zone: text('zone'),
    language: text('language'),
    adminRole: text('admin-role'),
    alertsChannel: text('alerts-channel'),
    access,
    closed,
  };
}

/** The same settings by key again: the inverse of `settingsFrom`. */
export function valuesOf(settings: Settings): SettingValues {
  const entries: [SettingKey, SettingValue | null][] = [
    ['briefing', settings.briefing],
    ['zone', settings.zone],
    ['language', settings.language],
    ['admin-role', settings.adminRole],
    ['alerts-channel', settings.alertsChannel],
    ...Array.from(settings.channelBriefings, ([channel, to]): [SettingKey, string] => [`briefing/${channel}`, to]),
    ...Array.from(settings.access, ([briefing, to]): [SettingKey, Access] => [`access/${briefing}`, to]),
  ];
  return new Map(entries.filter((entry): entry is [SettingKey, SettingValue] => entry[1] !== null));
}
