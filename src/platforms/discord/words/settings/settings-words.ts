/** The words of `/settings` in one language. Ids and marks of Discord (`<#…>`, `<@…>`) are put in by the caller. */
export interface SettingsWords {
  readonly title: string;
  readonly onlyInServers: string;
  readonly onlyAdmins: string;
  readonly keys: {
    readonly briefing: string;
    readonly channelBriefing: (channel: string) => string;
    readonly zone: string;
    readonly language: string;
    readonly adminRole: string;
    readonly alertsChannel: string;
    readonly access: (briefing: string) => string;
  };
  readonly notSet: string;
  readonly zoneNotSet: string;
  readonly languageNotSet: string;
  readonly everybody: string;
  readonly onlyIn: (channels: string) => string;
  readonly nowhere: string;
  readonly revision: (revision: number) => string;
  readonly wrong: string;
  readonly changed: string;
  readonly unchanged: string;
  readonly refused: string;
  readonly fault: (at: string, found: string, allowed: string) => string;
  readonly conflict: (changes: string) => string;
  readonly more: (count: number) => string;
  readonly roleHint: (role: string) => string;
  readonly chooseChannels: string;
  readonly history: string;
  readonly noHistory: string;
  readonly import: string;
  readonly older: string;
  readonly exported: (revision: number) => string;
  readonly cannotFetch: string;
  readonly tooLarge: string;
  readonly faultsAttached: string;
}
