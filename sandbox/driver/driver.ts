import type { APIMessage } from 'discord-api-types/v10';
import { presentMessage } from '../present/message.ts';
import type { Channel, Guild, Message } from '../world/model.ts';
import { addUser, type NewUser } from '../world/people.ts';
import type { World } from '../world/world.ts';
import { GuildAdmin } from './guild-admin.ts';
import { Person } from './person.ts';
import { findChannel, findGuild, findUser, type Ref } from './refs.ts';
import { Watch } from './watch.ts';

/** Lets a test act in the sandbox as its people and admins, and read what they see. */
export class Driver {
  readonly #world: World;
  readonly #watch: Watch;
  readonly #people = new Map<string, Person>();

  constructor(world: World) {
    this.#world = world;
    this.#watch = new Watch(world);
  }

  /** Somebody by name or id. */
  person(ref: Ref): Person {
    const user = findUser(this.#world, ref);
    const person = this.#people.get(user.id) ?? new Person(this.#world, this.#watch, user);
    this.#people.set(user.id, person);
    return person;
  }

  /** Somebody new, who is in no guild yet. */
  newPerson(wish: NewUser): Person {
    return this.person(addUser(this.#world, wish));
  }

  guild(ref: Ref): Guild {
    return findGuild(this.#world, ref);
  }

  admin(guild: Ref): GuildAdmin {
    return new GuildAdmin(this.#world, findGuild(this.#world, guild));
  }

  channel(ref: Ref, guild?: Ref): Channel {
    return findChannel(this.#world, ref, guild);
  }

  /** Waits until a channel holds a message that the bot sent and that `isMeant`; `null` when none comes. */
  async messageIn(
    channel: Ref,
    isMeant: (message: APIMessage) => boolean = () => true,
    within = 5_000,
  ): Promise<APIMessage | null> {
    const { id } = findChannel(this.#world, channel);
    const look = (): APIMessage | null =>
      [...(this.#world.messages.get(id)?.values() ?? [])]
        .filter((message: Message) => message.authorId === this.#world.botId)
        .map((message) => presentMessage(this.#world, message))
        .findLast(isMeant) ?? null;
    return await this.#watch.until(
      () => [id],
      look,
      () => within,
    );
  }

  close(): void {
    this.#watch.close();
  }
}
