import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import type { Env } from '../rest/env.ts';
import { actRoutes } from './act-routes.ts';
import { clientFile, startPage } from './client-files.ts';
import { pageEventOf } from './page-events.ts';
import type { PageParts } from './page-parts.ts';
import { seenBy } from './seen-by.ts';
import type { PageEvent } from './shapes.ts';

/** Bytes that one request may bring: documents are dropped here. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Milliseconds between two signs of life to an open page. */
const HEARTBEAT = 15_000;

/**
 * Only pages of this very server may act: any other site that a browser shows could send requests to loopback too, and
 * by a name that it lets point there, read the answers.
 */
const onlyFromHere: MiddlewareHandler<Env> = async (c, next) => {
  const { host } = new URL(c.req.url);
  const isLoopback = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/u.test(c.req.header('host') ?? '');
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site') ?? 'none';
  const isForeign = (origin !== undefined && origin !== `http://${host}`) || !['none', 'same-origin'].includes(site);
  if (!isLoopback || isForeign) return c.text('Only the page itself may ask here', 403);
  await next();
  c.header('Cache-Control', 'no-store');
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('Cross-Origin-Resource-Policy', 'same-origin');
  return undefined;
};

/** The web client: its files, what a person sees, what happens, and what they do. */
export function pageRoutes(parts: PageParts): Hono<Env> {
  const { world, clock, notices } = parts;
  const app = new Hono<Env>();
  // A link from elsewhere may open the page; what it then does comes from the page itself.
  app.get('/', async (c) => {
    const { html, policy } = await startPage();
    c.header('Content-Security-Policy', policy);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'no-referrer');
    c.header('Cache-Control', 'no-store');
    return c.html(html);
  });
  app.use('/page/*', onlyFromHere, bodyLimit({ maxSize: MOST_BYTES }));
  app.get('/page/events', (c) => {
    const userId = c.req.query('as') ?? '';
    return streamSSE(c, async (stream) => {
      const send = (event: PageEvent): void => void stream.writeSSE({ data: JSON.stringify(event) });
      const leave = [
        world.subscribe((event) => {
          const told = pageEventOf(world, userId, event);
          if (told !== null) send(told);
        }),
        clock.onAdvanced(() => send({ kind: 'clock', now: clock.now() })),
        notices.subscribe((notice) => send({ kind: 'notice', notice })),
      ];
      stream.onAbort(() => {
        for (const stop of leave) stop();
      });
      send({ kind: 'changed' });
      while (!stream.aborted) {
        // oxlint-disable-next-line eslint/no-await-in-loop -- a beat after the other
        await stream.sleep(HEARTBEAT);
        // oxlint-disable-next-line eslint/no-await-in-loop
        await stream.writeSSE({ event: 'beat', data: '' });
      }
    });
  });
  app.get('/page/state', (c) => c.json(seenBy(parts, c.req.query('as') ?? null).state()));
  app.get('/page/channels/:id', (c) => {
    const content = seenBy(parts, c.req.query('as') ?? null).channel(c.req.param('id'));
    return content === null ? c.text('There is no such channel', 404) : c.json(content);
  });
  app.route('/page/act', actRoutes(parts));
  app.get('/page/*', async (c) => {
    const file = await clientFile(c.req.path.slice('/page/'.length));
    if (file === null) return c.text('Not found', 404);
    return c.body(file.body, 200, { 'Content-Type': file.type });
  });
  return app;
}
