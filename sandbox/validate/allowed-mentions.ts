import type { Json } from '../json.ts';
import type { AllowedMentions } from '../world/mentions.ts';
import { flaws } from './flaws.ts';
import type { Form, Path } from './form.ts';
import { LIMITS } from './limits.ts';

const KINDS = ['users', 'roles', 'everyone'] as const;

/** Reads `allowed_mentions`; `null` when the body does not have it, and then everything in the text counts. */
export function readAllowedMentions(form: Form, path: Path, value: Json | undefined): AllowedMentions | null {
  const mentions = form.object(path, value);
  if (mentions === undefined) return null;
  const parse = new Set<string>();
  const kinds = form.list([...path, 'parse'], mentions['parse'], { max: KINDS.length }) ?? [];
  for (const [index, kind] of kinds.entries()) {
    const chosen = form.choice([...path, 'parse', index], kind, KINDS);
    if (chosen !== undefined) parse.add(chosen);
  }
  const named = (key: 'users' | 'roles'): string[] => {
    const ids = form.list([...path, key], mentions[key], { max: LIMITS.allowedMentions }) ?? [];
    if (ids.length > 0 && parse.has(key)) form.flaw(path, flaws.mentionsExclusive(key));
    return ids.flatMap((id, index) => form.snowflake([...path, key, index], id) ?? []);
  };
  form.flag([...path, 'replied_user'], mentions['replied_user']);
  return { parse, users: named('users'), roles: named('roles') };
}
