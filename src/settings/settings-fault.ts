import type { z } from 'zod';

const FAULT_CODES = [
  'unknown-zone',
  'unknown-language',
  'unknown-briefing',
  'everyone-role',
  'no-identifier',
  'too-many',
  'other-guild',
  'not-json',
  'not-valid',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** One thing wrong with a value that an admin gave: where it stands, what was found there and what is allowed. */
export interface SettingsFault {
  readonly code: FaultCode;
  /** A setting's key, or the path in an imported file. */
  readonly at: string;
  readonly found: string;
  readonly allowed: string;
}

/** Longest piece of a wrong value that is shown again, in characters. */
const SHOWN = 60;

/** Says every issue of a schema (parsed with `reportInput`) as a fault; `at` is put before the paths. */
export function faultsOf(issues: readonly z.core.$ZodIssue[], at: readonly string[]): SettingsFault[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => fault('not-valid', [...at, ...issue.path, key], 'this key', 'only known keys'));
    }
    return [fault(codeOf(issue), [...at, ...issue.path], show(issue.input), issue.message)];
  });
}

export function fault(code: FaultCode, path: readonly PropertyKey[], found: string, allowed: string): SettingsFault {
  return { code, at: path.map(String).join('.'), found, allowed };
}

/** A value as it may be shown to the admin who gave it, cut to a sensible length. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const letters = Array.from(text);
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}…` : text;
}

function codeOf(issue: z.core.$ZodIssue): FaultCode {
  const named = issue.code === 'custom' ? issue.params?.['fault'] : null;
  const known = FAULT_CODES.find((code) => code === named);
  if (known !== undefined) return known;
  return issue.code === 'too_big' ? 'too-many' : 'not-valid';
}
