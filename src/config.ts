import { z } from 'zod';

const schema = z.object({
  /** Folder that holds one sub-folder a briefing. */
  ATTACHE_BRIEFINGS: z.string().min(1).default('briefings'),
  /** Folder in which Attaché keeps what must outlive it. */
  ATTACHE_DATA: z.string().min(1).default('data'),
});

export interface Config {
  readonly briefings: string;
  readonly data: string;
}

/** Reads the environment, the only place that does; throws naming every fault at once. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw new Error(`The configuration is not valid:\n${z.prettifyError(parsed.error)}`);
  return { briefings: parsed.data.ATTACHE_BRIEFINGS, data: parsed.data.ATTACHE_DATA };
}

export function configFromEnvironment(): Config {
  return readConfig(process.env);
}
