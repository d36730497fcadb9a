import { OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';

/** What Discord tells of a member and a channel, as far as permissions follow from it. */
export interface Standing {
  readonly guild: string;
  /** All roles of the guild, the one for everyone included. */
  readonly roles: readonly { readonly id: string; readonly permissions: string }[];
  readonly member: { readonly id: string; readonly roles: readonly string[]; readonly owns?: boolean };
  readonly overwrites: readonly {
    readonly id: string;
    readonly type: OverwriteType;
    readonly allow: string;
    readonly deny: string;
  }[];
}

type Overwrites = Standing['overwrites'];

/** All permissions there are or will be. */
const ALL = (1n << 64n) - 1n;

/**
 * The permissions of a member in a channel, by the rules that Discord documents: what the roles give, then what the
 * channel takes and gives, to everyone first, then to all roles together, then to the member. Without sight of the
 * channel there are none.
 */
export function permissionsIn({ guild, roles, member, overwrites }: Standing): bigint {
  const own = new Set([guild, ...member.roles]);
  const given = roles.filter(({ id }) => own.has(id)).reduce((sum, role) => sum | BigInt(role.permissions), 0n);
  if (member.owns === true || has(given, PermissionFlagsBits.Administrator)) return ALL;
  const of = (isMeant: (one: Overwrites[number]) => boolean): Overwrites => overwrites.filter(isMeant);
  const permissions = [
    of(({ id }) => id === guild),
    of(({ id, type }) => type === OverwriteType.Role && id !== guild && own.has(id)),
    of(({ id, type }) => type === OverwriteType.Member && id === member.id),
  ].reduce(apply, given);
  return has(permissions, PermissionFlagsBits.ViewChannel) ? permissions : 0n;
}

export function has(permissions: bigint, wanted: bigint): boolean {
  return (permissions & wanted) === wanted;
}

/** Takes away what any of them denies, then gives what any allows. */
function apply(permissions: bigint, chosen: Overwrites): bigint {
  const deny = chosen.reduce((sum, one) => sum | BigInt(one.deny), 0n);
  const allow = chosen.reduce((sum, one) => sum | BigInt(one.allow), 0n);
  return (permissions & ~deny) | allow;
}
