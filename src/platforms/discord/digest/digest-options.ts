/** What was typed into the options of a subcommand of `/digest`; channels and roles by their ids. */
export interface DigestOptions {
  readonly digest?: string;
  readonly channel?: string;
  readonly briefing?: string;
  readonly time?: string;
  readonly days?: string;
  readonly zone?: string;
  readonly sections?: string;
  readonly mention?: string;
  readonly unchanged?: string;
  readonly form?: string;
  readonly picture?: boolean;
  readonly noMention?: boolean;
}

const TEXTS = [
  'digest',
  'channel',
  'briefing',
  'time',
  'days',
  'zone',
  'sections',
  'mention',
  'unchanged',
  'form',
] as const;

/** Gathers options by their names; an empty text counts as left out. */
export function readDigestOptions(
  options: readonly { readonly name: string; readonly value?: unknown }[],
): DigestOptions {
  const given = new Map(options.map(({ name, value }) => [name, value]));
  const texts = TEXTS.flatMap((name): [string, string][] => {
    const value = given.get(name);
    return typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [];
  });
  const [picture, noMention] = [given.get('picture'), given.get('no-mention')];
  return {
    ...Object.fromEntries(texts),
    ...(typeof picture === 'boolean' ? { picture } : {}),
    ...(typeof noMention === 'boolean' ? { noMention } : {}),
  };
}
