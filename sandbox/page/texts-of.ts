import { isList, isObject } from '../json.ts';

/** Keys whose texts are shown as Markdown. */
const MARKED = new Set(['content', 'description', 'title', 'value', 'name']);

/** Every text of a payload that may be shown as Markdown, wherever it stands: a bad payload has them in odd places. */
export function textsOf(payload: unknown, depth = 0): readonly string[] {
  if (depth > 12) return [];
  if (isList(payload)) return payload.flatMap((one) => textsOf(one, depth + 1));
  if (!isObject(payload)) return [];
  return Object.entries(payload).flatMap(([key, value]) =>
    typeof value === 'string' ? (MARKED.has(key) ? [value] : []) : textsOf(value, depth + 1),
  );
}
