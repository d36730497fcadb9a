import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DiscordAPIError, REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AnswerTransport, openAnswerTransport } from '../../../src/platforms/discord/answer-transport.ts';

type Route = (request: IncomingMessage, response: ServerResponse, body: string) => void;

let routes: Route[] = [];
const seen: string[] = [];
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks).toString();
    seen.push(`${request.method} ${request.url} ${body}`);
    routes.shift()?.(request, response, body);
  });
});
let transport: AnswerTransport;

beforeEach(async () => {
  routes = [];
  seen.length = 0;
  transport = openAnswerTransport();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
});

afterEach(async () => {
  await transport.close();
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
});

function client(timeout = 10_000): REST {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server that listens on a port
  const { port } = server.address() as AddressInfo;
  return new REST({ api: `http://127.0.0.1:${port}/api`, makeRequest: transport.makeRequest, timeout });
}

const bytes = { auth: false, body: Buffer.from('{"type":4}'), passThroughBody: true } as const;

describe('the way by which answers leave', () => {
  test('sends bytes as they are, and takes an answer without content', async () => {
    routes = [(_, response) => response.writeHead(204).end()];
    await client().post('/interactions/1/token/callback', bytes);
    expect(seen).toEqual(['POST /api/v10/interactions/1/token/callback {"type":4}']);
  });

  test('sends an object as JSON, and gives what comes back', async () => {
    routes = [
      (request, response) => {
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.write('{"given":"schlie');
        response.end(`ßt", "type": "${request.headers['content-type']}"}`);
      },
    ];
    const answer = await client().patch('/webhooks/1/token/messages/@original', {
      auth: false,
      body: { content: 'ü' },
    });
    expect(answer).toEqual({ given: 'schließt', type: 'application/json' });
    expect(seen).toEqual(['PATCH /api/v10/webhooks/1/token/messages/@original {"content":"ü"}']);
  });

  test('tells what Discord refused', async () => {
    routes = [
      (_, response) => {
        response.writeHead(400, { 'Content-Type': 'application/json' });
        response.end('{"code":40060,"message":"Interaction has already been acknowledged."}');
      },
    ];
    const refused = client().post('/interactions/1/token/callback', bytes);
    await expect(refused).rejects.toThrow(DiscordAPIError);
    await expect(refused).rejects.toMatchObject({ code: 40_060, status: 400 });
  });

  test('waits as long as it is told to before it sends again', async () => {
    routes = [
      (_, response) => {
        response.writeHead(429, {
          'Content-Type': 'application/json',
          'Retry-After': '0.05',
          'X-RateLimit-Scope': 'user',
        });
        response.end('{"retry_after":0.05,"global":false}');
      },
      (_, response) => response.writeHead(204).end(),
    ];
    await client().post('/interactions/1/token/callback', bytes);
    expect(seen).toHaveLength(2);
  });

  test('fails where the connection breaks', async () => {
    routes = Array.from({ length: 4 }, () => (request: IncomingMessage) => request.socket.destroy());
    await expect(client().post('/webhooks/1/token', bytes)).rejects.toBeInstanceOf(Error);
  });

  test('breaks off what nobody answers, and tries as often as the client does', async () => {
    let tries = 0;
    const { makeRequest } = transport;
    transport = {
      ...transport,
      makeRequest: (...request) => {
        tries += 1;
        return makeRequest(...request);
      },
    };
    await expect(client(50).post('/webhooks/1/token', bytes)).rejects.toMatchObject({ name: 'AbortError' });
    expect(tries).toBe(4);
  });

  test('answers a burst over few connections', async () => {
    const connections = new Set<unknown>();
    routes = Array.from({ length: 200 }, () => (request: IncomingMessage, response: ServerResponse) => {
      connections.add(request.socket);
      setTimeout(() => response.writeHead(204).end(), 5);
    });
    const rest = client();
    await Promise.all(routes.map((_, i) => rest.post(`/interactions/${i}/token/callback`, bytes)));
    expect(seen).toHaveLength(200);
    expect(connections.size).toBeLessThanOrEqual(64);
  });

  test('breaks off what nobody even takes', async () => {
    const rest = client(50);
    const all = Array.from({ length: 80 }, (_, i) => rest.post(`/interactions/${i}/token/callback`, bytes));
    for (const { status } of await Promise.allSettled(all)) expect(status).toBe('rejected');
  });

  test('sends files', async () => {
    routes = [(_, response) => response.writeHead(204).end()];
    const files = [{ name: 'days.ics', data: Buffer.from('BEGIN:VCALENDAR') }];
    await client().post('/webhooks/1/token', { auth: false, body: { content: 'Days' }, files });
    expect(seen[0]).toContain('BEGIN:VCALENDAR');
    expect(seen[0]).toContain('name="payload_json"');
  });
});
