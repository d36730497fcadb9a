import { Hono } from 'hono';
import type { Api, Env } from '../env.ts';

export function gatewayRoutes(api: Api): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/gateway', (c) => c.json({ url: api.gatewayUrl() }));
  app.get('/gateway/bot', (c) =>
    c.json({ url: api.gatewayUrl(), shards: 1, session_start_limit: api.sessionStarts() }),
  );
  return app;
}
