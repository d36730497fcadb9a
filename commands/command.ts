import type { CivilDay } from '../src/model/civil.ts';
import type { Event, Passage } from '../src/model/claim.ts';
import type { Snapshot } from '../src/model/snapshot.ts';
import { PICTURE_THEMES, type PictureTheme } from '../src/view/picture.ts';
import type { View } from '../src/view/view.ts';
import type { Texts } from './texts/texts.ts';

/**
 * What a person may give a command; `kind` decides how a platform asks for it and how it is checked. The value of a
 * `picture` is the theme in which it is wanted.
 */
export interface Option {
  readonly name: string;
  readonly description: string;
  readonly kind: 'words' | 'day' | 'count' | 'choice' | 'picture';
  readonly required?: boolean;
  /** For `choice`: all that is allowed. */
  readonly choices?: readonly string[];
  /** The longest that is taken, in characters: what was asked has to fit into the buttons of its answer. */
  readonly longest?: number;
  /** Suggestions while typing: what the store knows, most wanted first. */
  readonly suggest?: (snapshot: Snapshot, today: CivilDay) => readonly Suggestion[];
}

/** A value that an option may take, and what people are shown for it. */
export interface Suggestion {
  readonly value: string;
  readonly label: string;
}

/** Checked input: an option that was not given is absent. */
export type Input = Readonly<Record<string, string | number | undefined>>;

/** All that a command may use: one snapshot, its full text, earlier snapshots, and today. No clock, no platform. */
export interface Context {
  readonly snapshot: Snapshot;
  readonly today: CivilDay;
  /** BCP 47 primary subtag of the language to answer in; English when it is left out. */
  readonly language?: string;
  readonly search: (words: string, limit: number) => readonly { readonly passage: Passage; readonly score: number }[];
  /** The snapshot as it was at a version or on a day, or what is allowed instead. */
  readonly earlier: (versionOrDay: string) => Promise<Snapshot | { readonly refused: string }>;
}

export interface Answer {
  readonly kind: 'answer';
  readonly json: Readonly<Record<string, unknown>>;
  readonly view: View;
  /** The events that a calendar may take over, of an answer that is made of events. */
  readonly events?: readonly Event[];
}

export type Reply = Answer | { readonly kind: 'refused'; readonly message: string };

/** One command of the bot; the terminal and every platform offer the same ones. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly Option[];
  /** `terminal`: chat has another way to the same (the digest is posted there). Left out: everywhere. */
  readonly only?: 'terminal';
  /** Whether an answer may take longer than a second: chat then says first that it is being worked on. */
  readonly mayTakeLong?: (snapshot: Snapshot, input: Input) => boolean;
  run(context: Context, input: Input): Reply | Promise<Reply>;
}

/** The fields that every answer begins with. */
export function answerHead(snapshot: Snapshot) {
  return { briefing: snapshot.briefing, version: snapshot.version, asOf: snapshot.asOf };
}

export function answer(snapshot: Snapshot, json: Readonly<Record<string, unknown>>, nodes: View['nodes']): Answer {
  return { kind: 'answer', json: { ...answerHead(snapshot), ...json }, view: { nodes } };
}

/** A refusal that says what is allowed. */
export function refuse(texts: Texts, what: keyof Texts['things'], found: string, allowed: readonly string[]): Reply {
  return {
    kind: 'refused',
    message: texts.unknown(texts.things[what], found, allowed.join(', ') || texts.none),
  };
}

/** Suggestions that are shown as they are. */
export function plainly(values: readonly string[]): readonly Suggestion[] {
  return values.map((value) => ({ value, label: value }));
}

/** Each of `allowed` that occurs, with how often. */
export function counted<T extends string>(allowed: readonly T[], found: readonly T[]): readonly Suggestion[] {
  return allowed.flatMap((value) => {
    const times = found.filter((one) => one === value).length;
    return times === 0 ? [] : [{ value, label: `${value} (${times})` }];
  });
}

/** Words of an option, or undefined. */
export function words(input: Input, name: string): string | undefined {
  const value = input[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

export function count(input: Input, name: string): number | undefined {
  const value = input[name];
  return typeof value === 'number' ? value : undefined;
}

/** The theme of the picture that is asked for, or undefined when none is. */
export function pictureTheme(input: Input, name = 'picture'): PictureTheme | undefined {
  return choice(input, name, PICTURE_THEMES);
}

/** A choice that was checked against `allowed`, or undefined. */
export function choice<T extends string>(input: Input, name: string, allowed: readonly T[]): T | undefined {
  return allowed.find((one) => one === input[name]);
}
