/** What an option takes, by its name. */
export type OptionKinds = ReadonlyMap<string, 'text' | 'number' | 'flag'>;

/** A command as it was typed: `/settings zone zone:Europe/Lisbon` has a path of two and one value. */
export interface TypedCommand {
  readonly path: readonly string[];
  readonly values: Readonly<Record<string, string | number | boolean>>;
}

/**
 * Reads a command with its options as chat clients show them, `name:value`. A value goes on to the next option that the
 * command has, so it may hold blanks and colons.
 */
export function readTypedCommand(line: string, kinds: OptionKinds): TypedCommand {
  const words = line.trim().replace(/^\//, '').split(/\s+/);
  const path: string[] = [];
  const given: { name: string; words: string[] }[] = [];
  for (const word of words) {
    const [, name, rest = ''] = /^([\w-]+):(.*)$/s.exec(word) ?? [];
    const current = given.at(-1);
    if (name !== undefined && kinds.has(name)) given.push({ name, words: rest === '' ? [] : [rest] });
    else if (current !== undefined) current.words.push(word);
    else path.push(word);
  }
  const values = given.map(({ name, words: value }) => [name, valueOf(value.join(' '), kinds.get(name))] as const);
  return { path, values: Object.fromEntries(values) };
}

function valueOf(text: string, kind: 'text' | 'number' | 'flag' | undefined): string | number | boolean {
  if (kind === 'number') return Number(text);
  if (kind === 'flag') return /^(?:true|yes|1)$/i.test(text);
  return text;
}
