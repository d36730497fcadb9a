import * as http from 'node:http';
import * as https from 'node:https';
import type { Socket } from 'node:net';

/** One request to Discord's REST interface. */
export interface WireRequest {
  readonly method: 'GET' | 'POST' | 'DELETE' | 'PATCH';
  /** Below the version of the interface: `/channels/123/messages`. */
  readonly path: string;
  readonly body?: string | Uint8Array;
  /** JSON unless said. */
  readonly contentType?: string;
  /** Asked when the connection stands and nothing but the write follows, in the same turn of the event loop. */
  readonly mayLeave?: () => boolean;
}

/** What came of a request. `not-sent` is certain: not a byte was written. `broken` may have had its effect. */
export type WireAnswer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: http.IncomingHttpHeaders;
      readonly json: unknown;
    }
  | { readonly kind: 'not-sent'; readonly detail: string }
  | { readonly kind: 'broken'; readonly detail: string };

export interface WireParts {
  /** `https://discord.com/api` unless said. */
  readonly api?: string;
  readonly token: string;
  /** Milliseconds from asking for a connection to the end of the answer. */
  readonly timeout: number;
}

export interface Wire {
  request(request: WireRequest): Promise<WireAnswer>;
  close(): void;
}

const DISCORD = 'https://discord.com/api';
const VERSION = 'v10';
/** Discord asks bots to name themselves like this. */
const AGENT = 'DiscordBot (https://github.com/attache, 0.1.0) delivery';
/** Connections at once; more wait for a free one, unsent. */
const CONNECTIONS = 64;

/**
 * A client that sends each request at most once and tells what is certain about it. Libraries hide just what the ledger
 * has to know: whether anything was written before it broke, and that nothing waits in a queue of theirs after the last
 * check (see docs/adr/0011-posting-once.md).
 */
export function openWire({ api = DISCORD, token, timeout }: WireParts): Wire {
  const base = new URL(`${api}/${VERSION}`);
  const isSecure = base.protocol === 'https:';
  const { Agent, request: open } = isSecure ? https : http;
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const headersOf = ({ body, contentType = 'application/json' }: WireRequest): http.OutgoingHttpHeaders => ({
    Authorization: `Bot ${token}`,
    'User-Agent': AGENT,
    ...(body === undefined ? {} : { 'Content-Type': contentType, 'Content-Length': Buffer.byteLength(body) }),
  });
  return {
    close: () => agent.destroy(),
    request: (wanted) =>
      new Promise((resolve) => {
        let isWritten = false;
        const request = open(`${base.href}${wanted.path}`, {
          agent,
          method: wanted.method,
          headers: headersOf(wanted),
        });
        const end = (answer: WireAnswer): void => {
          clearTimeout(timer);
          resolve(answer);
        };
        const breakOff = (detail: string): void => end({ kind: isWritten ? 'broken' : 'not-sent', detail });
        const timer = setTimeout(() => {
          breakOff(`no answer within ${timeout} ms`);
          request.destroy();
        }, timeout);
        const leave = (): void => {
          if (wanted.mayLeave?.() === false) {
            breakOff('the claim is over');
            request.destroy();
            return;
          }
          isWritten = true;
          request.end(wanted.body);
        };
        request.on('socket', (socket: Socket & { secureConnecting?: boolean }) => {
          if (socket.connecting || socket.secureConnecting === true) {
            socket.once(isSecure ? 'secureConnect' : 'connect', leave);
          } else leave();
        });
        request.on('error', (error) => breakOff(wordsOf(error)));
        request.on('response', (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', (error) => breakOff(wordsOf(error)));
          response.on('close', () => breakOff('the answer broke off'));
          response.on('end', () => {
            const json = parse(Buffer.concat(chunks).toString('utf8'));
            if (response.complete)
              end({ kind: 'answer', status: response.statusCode ?? 0, headers: response.headers, json });
          });
        });
      }),
  };
}

/** The body as JSON; undefined where it is none, as that of a proxy in between. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function wordsOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
