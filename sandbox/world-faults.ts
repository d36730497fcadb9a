import { removeChannel, setOverwrite } from './world/channels.ts';
import { joinGuild, leaveGuild, setAvailable } from './world/guilds.ts';
import { requireChannel } from './world/lookup.ts';
import type { Id } from './world/snowflake.ts';
import type { World } from './world/world.ts';

/** What may happen to the bot in its guilds, on command. */
export class WorldFaults {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** Takes permissions from the bot in one channel, by an overwrite of its own. */
  revoke(channelId: Id, permissions: bigint): void {
    const id = this.#world.botId;
    const before = requireChannel(this.#world, channelId).overwrites.find((overwrite) => overwrite.id === id);
    setOverwrite(this.#world, channelId, id, {
      id,
      type: 1,
      allow: (before?.allow ?? 0n) & ~permissions,
      deny: (before?.deny ?? 0n) | permissions,
    });
  }

  /** Takes back what was revoked in a channel. */
  restore(channelId: Id): void {
    setOverwrite(this.#world, channelId, this.#world.botId, null);
  }

  deleteChannel(channelId: Id): void {
    removeChannel(this.#world, channelId);
  }

  /** The bot is kicked. */
  kick(guildId: Id): void {
    leaveGuild(this.#world, guildId);
  }

  /** The bot is invited again. */
  invite(guildId: Id): void {
    joinGuild(this.#world, guildId);
  }

  /** The guild is struck by an outage; the bot stays its member. */
  outage(guildId: Id): void {
    setAvailable(this.#world, guildId, false);
  }

  recover(guildId: Id): void {
    setAvailable(this.#world, guildId, true);
  }
}
