import { z } from 'zod';
import { Secret } from './runtime/secret.ts';

/** Variables as they are read; a text of blanks counts as not given. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What both the terminal and the bot are told. */
export interface Config {
  /** Folder that holds one sub-folder a briefing. */
  readonly briefings: string;
  /** Folder in which Attaché keeps what must outlive it. */
  readonly data: string;
  /** Folder of further fonts for pictures. */
  readonly fonts?: string;
}

/** All that the bot is told. */
export interface BotConfig extends Config {
  /** Null: no Discord to join, so the local one is started. */
  readonly token: Secret | null;
  /** The REST interface of another Discord-compatible server, or null for Discord itself. */
  readonly api: string | null;
  /** Where health and metrics are served, or null for nowhere. Port 0 takes any free one; `chosen` by somebody. */
  readonly http: { readonly host: string; readonly port: number; readonly chosen: boolean } | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Memory that building one snapshot may take, in MB. */
  readonly buildMemory: number;
  /** What is odd about the environment but no reason not to start. */
  readonly warnings: readonly string[];
}

/** The environment is not as it must be: the message names every fault, and no secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
/** Where health is served when nothing is said; if it is taken, any free port. */
const HTTP_PORT = 8787;
/** Values that are never repeated in a message; an address may carry a password. */
const SECRET = new Set(['DISCORD_TOKEN', 'DISCORD_API']);

const common = {
  ATTACHE_BRIEFINGS: z.string().default('briefings'),
  ATTACHE_DATA: z.string().default('data'),
  ATTACHE_FONTS: z.string().optional(),
};

const wholeNumber = (least: number, most: number, orElse = '') => {
  const allowed = `a whole number from ${least} to ${most}${orElse}`;
  return z.string().regex(/^\d+$/, allowed).transform(Number).pipe(z.number().min(least, allowed).max(most, allowed));
};

const botSchema = z.object({
  ...common,
  DISCORD_TOKEN: z
    .string()
    // discord.js would send the word twice, and Discord would say no more than that it is unauthorised.
    .refine((token) => !/^bot\s/i.test(token), 'the token alone, without the word “Bot”')
    .refine((token) => /^bot\s/i.test(token) || /^[\x21-\x7e]+$/.test(token), 'a token in one piece, without blanks')
    .transform((token) => new Secret(token))
    .optional(),
  DISCORD_API: z
    .url({
      protocol: /^https?$/,
      error: 'an address that begins with http:// or https://, such as http://127.0.0.1:3000/api',
    })
    .refine((url) => !/^https?:\/\/[^/]*@/i.test(url), 'an address without a name and password')
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  ATTACHE_HTTP_HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'a host name or an IP address')
    .default('127.0.0.1'),
  ATTACHE_HTTP_PORT: z
    .union([z.literal('off').transform(() => null), wholeNumber(0, 65_535)], {
      error: 'a whole number from 0 (any free port) to 65535, or off',
    })
    .optional(),
  ATTACHE_BUILD_MEMORY: wholeNumber(64, 1_048_576).default(2048),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `one of ${LOG_LEVELS.join(', ')}` }).default('info'),
});

/** Reads what the terminal needs; throws naming every fault at once. */
export function readConfig(environment: Environment): Config {
  const read = check(z.object(common), environment);
  return { briefings: read.ATTACHE_BRIEFINGS, data: read.ATTACHE_DATA, ...fontsIn(read) };
}

/** Reads what the bot needs; throws naming every fault at once. */
export function readBotConfig(environment: Environment): BotConfig {
  const read = check(botSchema, environment, (given) =>
    given['DISCORD_API'] === undefined || given['DISCORD_TOKEN'] !== undefined
      ? []
      : ['DISCORD_TOKEN: needed to join the server that DISCORD_API names'],
  );
  const port = read.ATTACHE_HTTP_PORT;
  const chosen = port !== undefined;
  return {
    briefings: read.ATTACHE_BRIEFINGS,
    data: read.ATTACHE_DATA,
    ...fontsIn(read),
    token: read.DISCORD_TOKEN ?? null,
    api: read.DISCORD_API ?? null,
    http: port === null ? null : { host: read.ATTACHE_HTTP_HOST, port: port ?? HTTP_PORT, chosen },
    logLevel: read.LOG_LEVEL,
    buildMemory: read.ATTACHE_BUILD_MEMORY,
    warnings: warningsOf(environment, read.DISCORD_API),
  };
}

function fontsIn({ ATTACHE_FONTS: fonts }: { readonly ATTACHE_FONTS?: string | undefined }): Pick<Config, 'fonts'> {
  return fonts === undefined ? {} : { fonts };
}

/** The environment of this process, with what `.env` in the working folder adds to it. The only place that reads it. */
export function loadEnvironment(): Environment {
  try {
    process.loadEnvFile();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) {
      throw new ConfigError('The file .env is there but cannot be read.', { cause: error });
    }
  }
  return process.env;
}

export function configFromEnvironment(): Config {
  return readConfig(loadEnvironment());
}

type Given = Readonly<Record<string, string>>;

function check<T extends z.ZodType>(
  schema: T,
  environment: Environment,
  together: (given: Given) => readonly string[] = () => [],
): z.output<T> {
  const given = Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => {
      const text = value?.trim() ?? '';
      return text === '' ? [] : [[name, text] as const];
    }),
  );
  const parsed = schema.safeParse(given);
  const faults = [...(parsed.error?.issues ?? []).map((issue) => told(issue, given)), ...together(given)];
  if (parsed.success && faults.length === 0) return parsed.data;
  throw new ConfigError(`The configuration is not valid. What each variable must be:\n  ${faults.join('\n  ')}`);
}

function told(issue: z.core.$ZodIssue, given: Given): string {
  const name = issue.path.map(String).join('.');
  return `${name}: ${issue.message}${SECRET.has(name) ? '' : ` (found “${given[name] ?? ''}”)`}`;
}

function warningsOf(environment: Environment, api: string | undefined): string[] {
  const known = new Set(Object.keys(botSchema.shape));
  const unknown = Object.keys(environment).filter((name) => name.startsWith('ATTACHE_') && !known.has(name));
  const warnings = unknown.toSorted().map((name) => `${name} is set, but there is no such variable`);
  if (api !== undefined && travelsInTheOpen(new URL(api))) {
    warnings.push('DISCORD_API is a plain http address of another machine: the token travels unencrypted');
  }
  return warnings;
}

function travelsInTheOpen({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && !/^(?:localhost|\[::1\]|127(?:\.\d+){3})$/.test(hostname);
}
