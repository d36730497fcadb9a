import { composeEdition } from '../digest/compose-edition.ts';
import type { Edition, EditionInput } from '../digest/edition.ts';
import { pictureForEdition } from '../digest/picture-for-edition.ts';
import type { Delivered } from '../delivery/edition-source.ts';
import type { Schedule, Slot } from '../model/schedule.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { dayAt } from '../schedule/wall-clock.ts';
import { languageFor } from '../settings/preferences.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { SnapshotArchive } from '../storage/snapshot-archive.ts';
import type { PictureNode } from '../view/picture.ts';
import type { BriefingLibrary } from './briefing-library.ts';
import type { Logger } from './log.ts';

export interface ComposeParts {
  readonly library: BriefingLibrary;
  readonly settings: SettingsStore;
  readonly archive: SnapshotArchive;
  readonly log: Logger;
  /** BCP 47 tags of the languages that the bot speaks. */
  readonly languages: readonly string[];
  readonly localeOf: (guild: string) => string | null;
}

/** What an edition is composed for. */
export interface EditionWish {
  readonly schedule: Schedule;
  readonly briefing: string;
  /** Epoch milliseconds for which it is composed. */
  readonly now: number;
  readonly last: Delivered | null;
  /** The slot that it is late for. */
  readonly late?: Slot;
}

export interface ComposedEdition {
  readonly edition: Edition;
  /** What goes with it, where the schedule wants a picture and there is enough to draw. */
  readonly picture: PictureNode | null;
  readonly snapshot: Snapshot;
}

export interface EditionComposer {
  /** The edition that a channel would get; null while the briefing cannot be told. */
  compose(wish: EditionWish): Promise<ComposedEdition | null>;
}

/** Snapshots of last editions, and editions, that are kept at hand: many channels are due for the same at once. */
const AT_HAND = 8;

/** Composes editions from the briefings as they stand; what is posted and what is previewed come from here alike. */
export function openComposer({ library, settings, archive, log, languages, localeOf }: ComposeParts): EditionComposer {
  const snapshots = new Map<string, Promise<Snapshot | null>>();
  const editions = new Map<string, Edition>();

  function snapshotOf(briefing: string, version: string): Promise<Snapshot | null> {
    const key = `${briefing}/${version}`;
    const known = snapshots.get(key) ?? archive.find(briefing, version);
    keep(snapshots, key, known);
    return known;
  }

  async function lastOf(briefing: string, last: Delivered | null, now: Snapshot) {
    if (last === null) return null;
    const { version, at } = last;
    const snapshot = version === now.version ? now : await snapshotOf(briefing, version);
    // Without it nobody can say what is new: the channel is told how things stand, as at first.
    if (snapshot === null) log.warn({ briefing, version }, 'the snapshot of the last edition is gone');
    return snapshot === null ? null : { snapshot, at };
  }

  return {
    async compose({ schedule, briefing, now, last, late }) {
      const loaded = library.get(briefing);
      if (loaded === null) return null;
      const { snapshot } = loaded;
      const before = await lastOf(briefing, last, snapshot);
      // A drive that was away when the bot began is no news.
      if (snapshot.documents.length === 0 && before !== null && before.snapshot.documents.length > 0) return null;
      const { guild, zone, sections } = schedule;
      const [first = 'en', ...others] = languages;
      const wishes = [localeOf(guild)].filter((locale) => locale !== null);
      const language = languageFor(await settings.read(guild), wishes, [first, ...others]);
      const since = before === null ? [] : [before.snapshot.version, dayAt(zone, before.at)];
      const key = JSON.stringify([briefing, snapshot.version, now, zone, sections, language, late?.at ?? null, since]);
      const known = editions.get(key);
      const input: EditionInput = { snapshot, last: before, now, zone, sections, language };
      const edition = known ?? composeEdition(late === undefined ? input : { ...input, late: { slot: late } });
      keep(editions, key, edition);
      const picture = schedule.picture ? pictureOf(edition, snapshot) : null;
      return { edition, snapshot, picture };
    },
  };
}

const drawn = new WeakMap<Edition, PictureNode | null>();

/** The picture of an edition, the same object for the same edition. */
function pictureOf(edition: Edition, snapshot: Snapshot): PictureNode | null {
  const known = drawn.get(edition);
  if (known !== undefined) return known;
  const made = pictureForEdition(edition, snapshot);
  drawn.set(edition, made);
  return made;
}

/** The least recently used go. */
function keep<T>(kept: Map<string, T>, key: string, value: T): void {
  kept.delete(key);
  kept.set(key, value);
  for (const old of [...kept.keys()].slice(0, -AT_HAND)) kept.delete(old);
}
