import pino, { type DestinationStream, type Logger } from 'pino';
import type { BotConfig } from '../config.ts';
import { describeError } from './describe-error.ts';

export type { Logger } from 'pino';

const SHOWN = '[redacted]';
/** Keys under which secrets could reach the log, and … */
const SECRETS = ['token', 'authorization', 'password', 'cookie'];
/** … words that belong to a person or a document. */
const CONTENTS = ['content', 'text', 'quote', 'words', 'input', 'options', 'values', 'body', 'requestBody'].concat([
  'components',
  'embeds',
  'passages',
  'documents',
]);
/** Interaction and webhook tokens stand in addresses; whoever has one may answer in the bot's name. */
const TOKEN_IN_ADDRESS = /((?:webhooks|interactions)\/\d+\/)[\w.~%-]{8,}/gu;

/**
 * The log: one JSON object a line. Private keys are redacted two levels deep, and secrets wherever they stand, for a
 * library's error may carry them in its message.
 */
export function createLog(
  { logLevel, token }: Pick<BotConfig, 'logLevel' | 'token'>,
  destination: DestinationStream,
): Logger {
  const secret = token?.reveal();
  return pino(
    {
      level: logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      redact: { paths: [...SECRETS, ...CONTENTS].flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: SHOWN },
      serializers: { err: describeError, error: describeError },
      hooks: {
        streamWrite: (line) => {
          const clean = line.replace(TOKEN_IN_ADDRESS, `$1${SHOWN}`);
          return secret === undefined ? clean : clean.replaceAll(secret, SHOWN);
        },
      },
    },
    destination,
  );
}

/** Where the log goes: as JSON to the standard error stream, or readable when that is a terminal. */
export async function logDestination(isTerminal: boolean): Promise<DestinationStream> {
  if (!isTerminal) return standardError();
  try {
    const { default: pretty } = await import('pino-pretty');
    return pretty({ destination: 2, sync: true, colorize: true, translateTime: 'SYS:HH:MM:ss' });
  } catch {
    // A help for developers, left out of installations for service.
    return standardError();
  }
}

/** Written at once: what a process logs while it dies must not be lost. */
function standardError(): DestinationStream {
  return pino.destination({ fd: 2, sync: true });
}
