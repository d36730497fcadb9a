import type { Announcer } from '../delivery/alert.ts';
import type { Publisher } from '../delivery/publisher.ts';
import type { FrozenPart } from '../delivery/run.ts';
import type { Edition } from '../digest/edition.ts';
import type { Schedule } from '../model/schedule.ts';
import type { PictureNode } from '../view/picture.ts';

/** What a chat platform gives to have editions posted there. */
export interface EditionDesk {
  readonly publisher: Publisher;
  readonly announcer: Announcer;
  /** An edition as the parts that are kept and sent. */
  freeze(
    edition: Edition,
    schedule: Pick<Schedule, 'form' | 'mention'>,
    key: string,
    picture: PictureNode | null,
  ): readonly FrozenPart[];
  /** The language that a server has told the platform; null where it is not known. */
  readonly localeOf: (guild: string) => string | null;
  /** Lets go of all connections. */
  close(): void;
}
