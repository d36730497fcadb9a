import { Hono } from 'hono';
import { presentMessage } from '../../present/message.ts';
import { removeMessage } from '../../world/messages.ts';
import type { Interaction } from '../../world/model.ts';
import { editAnswer, followUp, interactionOfToken, messageOfInteraction } from '../answering.ts';
import { type Api, type Env, objectBody, param, type Request } from '../env.ts';

/** What an application may do with an interaction's token: its original answer, and follow-ups. */
export function webhookRoutes(api: Api): Hono<Env> {
  const { world } = api;
  const app = new Hono<Env>();
  const interactionOf = (c: Request): Interaction =>
    interactionOfToken(world, param(c, 'application'), param(c, 'token'));

  app.post('/webhooks/:application/:token', (c) => {
    const message = followUp(api, interactionOf(c), objectBody(c), c.get('body').uploads);
    return c.json(presentMessage(world, message));
  });

  const one = '/webhooks/:application/:token/messages/:message';

  app.get(one, (c) =>
    c.json(presentMessage(world, messageOfInteraction(world, interactionOf(c), param(c, 'message')))),
  );

  app.patch(one, (c) => {
    const message = messageOfInteraction(world, interactionOf(c), param(c, 'message'));
    const edited = editAnswer(api, message, [], objectBody(c), c.get('body').uploads);
    return c.json(presentMessage(world, edited));
  });

  app.delete(one, (c) => {
    removeMessage(world, messageOfInteraction(world, interactionOf(c), param(c, 'message')));
    return c.body(null, 204);
  });

  return app;
}
