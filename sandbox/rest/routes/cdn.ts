import { Hono } from 'hono';
import { type Api, type Env, param } from '../env.ts';

/** Serves the files that were sent with messages. */
export function cdnRoutes({ world }: Api): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/attachments/:channel/:file/:name', (c) => {
    const file = world.files.get(param(c, 'file'));
    if (file === undefined || file.channelId !== param(c, 'channel')) return c.text('Not found', 404);
    // A file is no part of the page that links to it: whatever it holds, it runs nothing there.
    return c.body(Buffer.from(file.bytes), 200, {
      'content-type': file.contentType,
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff',
    });
  });
  return app;
}
