import type { Settings } from './setting.ts';

/** What is known of the person who calls, as a member of the guild in which the call is made. */
export interface Member {
  readonly guild: string;
  readonly roles: readonly string[];
  /** Holds the platform's own right to manage the server (on Discord: Manage Server, Administrator, or its owner). */
  readonly managesServer: boolean;
}

/**
 * Decides whether a member may change the settings. Whoever manages the server always may, so that no setting can lock
 * its owners out; nobody may in a guild other than the settings' own.
 */
export function isAdmin(settings: Settings, member: Member): boolean {
  if (settings.guild === null || member.guild !== settings.guild) return false;
  if (member.managesServer) return true;
  const role = settings.adminRole;
  // A guild's id is also the id of its role for everyone.
  return role !== null && role !== settings.guild && member.roles.includes(role);
}
