import type { Person } from '../../../sandbox/driver/person.ts';
import type { Stage } from './stage.ts';

export interface Place {
  readonly person: Person;
  readonly place: 'dm' | { readonly id: string };
}

/** The people of the sandbox's servers, and where each of them stands. */
export interface Places {
  readonly ada: Person;
  readonly ben: Person;
  readonly cleo: Person;
  readonly dov: Person;
  readonly eve: Person;
  readonly finn: Person;
  /** The editors' channel of the first server, a channel of a server without the bot. */
  readonly editors: string;
  readonly square: string;
  /** A place of every kind that is not the editors' channel, with somebody in it. */
  readonly elsewhere: readonly Place[];
}

export function contextOfPlaces({ sandbox, desk }: Pick<Stage, 'sandbox' | 'desk'>): Places {
  const { driver } = sandbox;
  const ben = driver.person('ben');
  const cleo = driver.person('cleo');
  const eve = driver.person('eve');
  const finn = driver.person('finn');
  const ada = driver.person('ada');
  // Dov reads German: what is compared here word for word is English.
  const dov = driver.person('dov').change({ locale: 'en-US' });
  const briefings = driver.channel('briefings', desk);
  const square = driver.channel('square').id;
  return {
    ada,
    ben,
    cleo,
    dov,
    eve,
    finn,
    editors: driver.channel('editors', desk).id,
    square,
    elsewhere: [
      { person: ben, place: briefings },
      { person: cleo, place: briefings },
      { person: dov, place: briefings },
      { person: ada, place: briefings },
      { person: ben, place: driver.channel('lobby') },
      { person: eve, place: driver.channel('lobby') },
      { person: ben, place: 'dm' },
      { person: finn, place: 'dm' },
      { person: finn, place: { id: square } },
    ],
  };
}
