import { Hono } from 'hono';
import { z } from 'zod';
import type { Env, Request } from '../rest/env.ts';
import type { PageParts } from './page-parts.ts';
import { PersonActs } from './person-acts.ts';

const handedIn = z.object({ filename: z.string(), contentType: z.string(), base64: z.string() });
const filled = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), handedIn]));
const who = { as: z.string() };
const message = z.object({ id: z.string(), channel_id: z.string() });

const BODIES = {
  command: z.object({ ...who, channel: z.string(), line: z.string(), filled }),
  suggest: z.object({ ...who, channel: z.string(), line: z.string(), filled, focused: z.string() }),
  press: z.object({ ...who, message, customId: z.string() }),
  choose: z.object({ ...who, message, customId: z.string(), values: z.array(z.string()) }),
  submit: z.object({
    ...who,
    ticket: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.boolean(), z.array(z.union([z.string(), handedIn]))])),
  }),
  say: z.object({ ...who, channel: z.string(), text: z.string().max(2000), files: z.array(handedIn).default([]) }),
  thread: z.object({ ...who, channel: z.string(), name: z.string(), from: message.nullable(), text: z.string() }),
  post: z.object({
    ...who,
    channel: z.string(),
    post: z.object({ title: z.string(), text: z.string(), tags: z.array(z.string()), files: z.array(handedIn) }),
  }),
  clock: z.object({ milliseconds: z.number().int().positive() }),
};

/** The furthest that the clock is moved at once: about a year. */
const FURTHEST = 366 * 86_400_000;

/** What a person does on the page, each a request that is answered when it is known what came of it. */
export function actRoutes({ driver, clock, options }: PageParts): Hono<Env> {
  const app = new Hono<Env>();
  const acts = new PersonActs(driver);

  app.post('/command', async (c) => {
    const { as, channel, line, filled: values } = await bodyOf(c, BODIES.command);
    return c.json(await acts.command(as, channel, line, values));
  });
  app.post('/suggest', async (c) => {
    const { as, channel, line, filled: values, focused } = await bodyOf(c, BODIES.suggest);
    return c.json(await acts.suggest(as, channel, line, values, focused));
  });
  app.post('/press', async (c) => {
    const { as, message: on, customId } = await bodyOf(c, BODIES.press);
    return c.json(await acts.press(as, on, customId));
  });
  app.post('/choose', async (c) => {
    const { as, message: on, customId, values } = await bodyOf(c, BODIES.choose);
    return c.json(await acts.choose(as, on, customId, values));
  });
  app.post('/submit', async (c) => {
    const { as, ticket, values } = await bodyOf(c, BODIES.submit);
    return c.json(await acts.submit(as, ticket, values));
  });
  app.post('/say', async (c) => {
    const { as, channel, text, files } = await bodyOf(c, BODIES.say);
    return c.json(await acts.say(as, channel, text, files));
  });
  app.post('/thread', async (c) => {
    const { as, channel, name, from, text } = await bodyOf(c, BODIES.thread);
    return c.json(await acts.thread(as, channel, name, from, text));
  });
  app.post('/post', async (c) => {
    const { as, channel, post } = await bodyOf(c, BODIES.post);
    return c.json(await acts.post(as, channel, post));
  });
  app.post('/clock', async (c) => {
    const { milliseconds } = await bodyOf(c, BODIES.clock);
    clock.advance(Math.min(milliseconds, FURTHEST));
    return c.json({ now: clock.now() });
  });
  app.post('/drop', async (c) => {
    const { drop } = options;
    if (drop === undefined) return c.json({ error: 'Nothing can be dropped here' }, 404);
    const form = await c.req.formData();
    const target = form.get('target');
    const files = form.getAll('files').filter((one) => typeof one !== 'string');
    const taken = await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    try {
      return c.json({ text: await drop.take(typeof target === 'string' ? target : '', taken) });
    } catch (error) {
      return c.json({ error: error instanceof Error ? error.message : String(error) });
    }
  });
  app.onError((error, c) => c.json({ kind: 'refused', why: error.message }, 400));
  return app;
}

async function bodyOf<Schema extends z.ZodType>(c: Request, schema: Schema): Promise<z.output<Schema>> {
  return schema.parse(await c.req.json());
}
