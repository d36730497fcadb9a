import type { CivilDay } from '../src/model/civil.ts';
import type { Passage } from '../src/model/claim.ts';
import type { Snapshot } from '../src/model/snapshot.ts';
import type { View } from '../src/view/view.ts';

/** What a person may give a command; `kind` decides how a platform asks for it and how it is checked. */
export interface Option {
  readonly name: string;
  readonly description: string;
  readonly kind: 'words' | 'day' | 'count' | 'choice';
  readonly required?: boolean;
  /** For `choice`: all that is allowed. */
  readonly choices?: readonly string[];
  /** Suggestions while typing, and the allowed values of an option that names something in the store. */
  readonly suggest?: (snapshot: Snapshot) => readonly string[];
}

/** Checked input: an option that was not given is absent. */
export type Input = Readonly<Record<string, string | number | undefined>>;

/** All that a command may use: one snapshot, its full text, earlier snapshots, and today. No clock, no platform. */
export interface Context {
  readonly snapshot: Snapshot;
  readonly today: CivilDay;
  readonly search: (words: string, limit: number) => readonly { readonly passage: Passage; readonly score: number }[];
  /** The snapshot as it was at a version or on a day, or what is allowed instead. */
  readonly earlier: (versionOrDay: string) => Promise<Snapshot | { readonly refused: string }>;
}

export type Reply =
  | { readonly kind: 'answer'; readonly json: Readonly<Record<string, unknown>>; readonly view: View }
  | { readonly kind: 'refused'; readonly message: string };

/** One command of the bot; the terminal and every platform offer the same ones. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly Option[];
  run(context: Context, input: Input): Reply | Promise<Reply>;
}

/** The fields that every answer begins with. */
export function answerHead(snapshot: Snapshot) {
  return { briefing: snapshot.briefing, version: snapshot.version, asOf: snapshot.asOf };
}

export function answer(snapshot: Snapshot, json: Readonly<Record<string, unknown>>, nodes: View['nodes']): Reply {
  return { kind: 'answer', json: { ...answerHead(snapshot), ...json }, view: { nodes } };
}

/** A refusal that says what is allowed. */
export function refuse(what: string, found: string, allowed: readonly string[]): Reply {
  return { kind: 'refused', message: `${what} “${found}” is not known. Allowed: ${allowed.join(', ') || 'none'}` };
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

/** A choice that was checked against `allowed`, or undefined. */
export function choice<T extends string>(input: Input, name: string, allowed: readonly T[]): T | undefined {
  return allowed.find((one) => one === input[name]);
}
