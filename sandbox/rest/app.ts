import { Hono, type MiddlewareHandler } from 'hono';
import type { Fault, RestFaults } from '../faults.ts';
import type { Journal } from '../journal.ts';
import { type Json, parseJson } from '../json.ts';
import { Refusal, refusals } from '../refusal.ts';
import { readBody } from './body.ts';
import type { Api, Env, Request } from './env.ts';
import type { RateLimits, RateLimitVerdict } from './rate-limits.ts';
import { nameRoute, type RouteName } from './route-name.ts';
import { cdnRoutes } from './routes/cdn.ts';
import { channelRoutes } from './routes/channels.ts';
import { commandRoutes } from './routes/commands.ts';
import { gatewayRoutes } from './routes/gateway.ts';
import { guildRoutes } from './routes/guilds.ts';
import { interactionRoutes } from './routes/interactions.ts';
import { messageRoutes } from './routes/messages.ts';
import { threadRoutes } from './routes/threads.ts';
import { userRoutes } from './routes/users.ts';
import { webhookRoutes } from './routes/webhooks.ts';

export interface RestOptions {
  readonly api: Api;
  readonly journal: Journal;
  readonly faults: RestFaults;
  /** Told of what broke inside the sandbox itself, which a client only sees as a 500. */
  readonly onCrash: (error: unknown) => void;
  /** `null` for no limits at all. */
  readonly rateLimits: RateLimits | null;
  /** The web client, beside the interface of which it knows nothing. */
  readonly page: Hono<Env>;
}

const PREFIX = '/api/v10';

/** Tokens of interactions speak for themselves; everything else needs the bot's own. */
const isOpen = (route: string): boolean =>
  /^\/(?:interactions|webhooks)\/:id\/:token/.test(route) || route === '/gateway';

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

function rateLimited(c: Request, verdict: RateLimitVerdict): Response {
  return c.json(
    { message: 'You are being rate limited.', retry_after: verdict.retryAfter, global: verdict.isGlobal },
    429,
    verdict.headers,
  );
}

function stormVerdict(fault: Extract<Fault, { kind: 'rate-limit' }>): RateLimitVerdict {
  const retryAfter = fault.retryAfterMs / 1_000;
  const isGlobal = fault.isGlobal ?? false;
  return {
    retryAfter,
    isGlobal,
    headers: {
      'Retry-After': String(Math.ceil(retryAfter)),
      'X-RateLimit-Scope': isGlobal ? 'global' : 'user',
      ...(isGlobal
        ? { 'X-RateLimit-Global': 'true' }
        : {
            'X-RateLimit-Limit': '1',
            'X-RateLimit-Remaining': '0',
            'X-RateLimit-Reset-After': String(retryAfter),
            'X-RateLimit-Bucket': 'storm',
          }),
    },
  };
}

/** Breaks the connection; the response that is returned then reaches nobody. */
function cut(c: Request): Response {
  c.env.incoming.socket.destroy();
  return c.body(null, 503);
}

/** Plays what is to happen instead of, or before, the request; `null` lets it go on. */
async function playBefore(c: Request, fault: Fault | null): Promise<Response | null> {
  if (fault === null) return null;
  if (fault.kind === 'delay') await wait(fault.ms);
  if (fault.kind === 'reset') return cut(c);
  if (fault.kind === 'stall') {
    await new Promise((resolve) => {
      c.env.incoming.socket.once('close', resolve);
    });
    return c.body(null, 503);
  }
  if (fault.kind === 'error' && fault.after !== true) throw refusals.internal(fault.status);
  if (fault.kind === 'rate-limit') return rateLimited(c, stormVerdict(fault));
  return null;
}

async function playAfter(c: Request, fault: Fault | null): Promise<Response | null> {
  if (fault?.kind === 'late-answer') await wait(fault.ms);
  if (fault?.kind === 'lose-answer') return cut(c);
  if (fault?.kind === 'error' && fault.after === true) {
    return c.json(refusals.internal(fault.status), fault.status);
  }
  return null;
}

async function answerOf(response: Response): Promise<Json | undefined> {
  if (!(response.headers.get('content-type') ?? '').startsWith('application/json')) return undefined;
  return parseJson(await response.clone().text());
}

function refuse(c: Request, error: unknown, onCrash: (error: unknown) => void): Response {
  if (!(error instanceof Refusal)) onCrash(error);
  const refusal = error instanceof Refusal ? error : refusals.internal();
  return c.json(refusal, refusal.status);
}

function demandToken(c: Request, api: Api, { route }: RouteName): void {
  if (isOpen(route)) return;
  if (c.req.header('authorization') !== `Bot ${api.world.application.token}`) throw refusals.unauthorized();
}

/** Journals every request, plays the faults, checks the token and counts the limits; then the routes have it. */
function reception(options: RestOptions): MiddlewareHandler<Env> {
  const { api, journal, faults, rateLimits } = options;
  return async (c, next) => {
    const path = c.req.path.slice(PREFIX.length);
    const name = nameRoute(path);
    const body = await readBody(c.req);
    c.set('body', body);
    const fault = faults.take(c.req.method, name.route, path);
    const finish = journal.begin({
      at: api.world.clock.now(),
      method: c.req.method,
      path,
      route: name.route,
      query: c.req.query(),
      body: body.json,
      files: body.uploads.map(({ number, filename, contentType, bytes }) => ({
        field: `files[${number}]`,
        filename,
        contentType,
        size: bytes.length,
      })),
    });
    const kind = fault?.kind ?? null;
    const end = async (response: Response): Promise<Response> => {
      const isCut = kind === 'reset' || kind === 'stall' || kind === 'lose-answer';
      // The header that tells the time agrees with the ids, as Discord's does.
      response.headers.set('Date', new Date(api.world.clock.now()).toUTCString());
      finish({ status: isCut ? null : response.status, answer: await answerOf(response), fault: kind });
      return response;
    };
    try {
      // One that stalls is never answered: nobody should wait for it.
      if (kind === 'stall') finish({ fault: kind });
      const instead = await playBefore(c, fault);
      if (instead !== null) return await end(instead);
      demandToken(c, api, name);
      const verdict = rateLimits?.take(c.req.method, name);
      if (verdict !== undefined && verdict.retryAfter !== null) return await end(rateLimited(c, verdict));
      await next();
      for (const [header, value] of Object.entries(verdict?.headers ?? {})) c.res.headers.set(header, value);
      const replaced = await playAfter(c, fault);
      if (replaced !== null) c.res = replaced;
      await end(c.res);
      return undefined;
    } catch (error) {
      return await end(refuse(c, error, options.onCrash));
    }
  };
}

/** The whole REST interface, and the CDN beside it. */
export function restApp(options: RestOptions): Hono<Env> {
  const { api } = options;
  const app = new Hono<Env>();
  const v10 = new Hono<Env>();
  v10.use('*', reception(options));
  for (const routes of [
    gatewayRoutes,
    userRoutes,
    commandRoutes,
    interactionRoutes,
    webhookRoutes,
    messageRoutes,
    threadRoutes,
    channelRoutes,
    guildRoutes,
  ]) {
    v10.route('/', routes(api));
  }
  app.route(PREFIX, v10);
  app.route('/', cdnRoutes(api));
  app.route('/', options.page);
  app.onError((error, c) => refuse(c, error, options.onCrash));
  app.notFound((c) => c.json(refusals.notFound(), 404));
  return app;
}
