import { channelsOf, threadsOf } from '../world/lookup.ts';
import type { Channel, Guild, User } from '../world/model.ts';
import type { World } from '../world/world.ts';

/** Something by its id, by its record, or (where that is clear) by its name. */
export type Ref = string | { readonly id: string };

const idOf = (ref: Ref): string => (typeof ref === 'string' ? ref : ref.id);

function only<Thing extends { readonly name: string } | { readonly username: string }>(
  found: readonly Thing[],
  what: string,
  ref: string,
): Thing {
  const [first, ...others] = found;
  if (first === undefined) throw new Error(`There is no ${what} «${ref}» in the sandbox`);
  if (others.length > 0) throw new Error(`There are ${found.length} ${what}s «${ref}»: name one by its id`);
  return first;
}

export function findUser(world: World, ref: Ref): User {
  const id = idOf(ref);
  const user = world.users.get(id);
  if (user !== undefined) return user;
  return only(
    [...world.users.values()].filter((one) => one.username === id),
    'user',
    id,
  );
}

export function findGuild(world: World, ref: Ref): Guild {
  const id = idOf(ref);
  const guild = world.guilds.get(id);
  if (guild !== undefined) return guild;
  return only(
    [...world.guilds.values()].filter((one) => one.name === id),
    'guild',
    id,
  );
}

/** A channel or thread, by name among those of one guild where it is given. */
export function findChannel(world: World, ref: Ref, guild?: Ref): Channel {
  const id = idOf(ref);
  const channel = world.channels.get(id);
  if (channel !== undefined) return channel;
  const guilds = guild === undefined ? [...world.guilds.values()] : [findGuild(world, guild)];
  const name = id.replace(/^#/, '');
  return only(
    guilds
      .flatMap((one) => [...channelsOf(world, one.id), ...threadsOf(world, one.id)])
      .filter((one) => one.name === name),
    'channel',
    name,
  );
}
