import { request } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startSandbox } from '../../../sandbox/start-sandbox.ts';
import { BROKEN, keepPicture, post } from './payloads.ts';

async function start(options: Parameters<typeof startSandbox>[0] = {}) {
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** A request with any headers; `fetch` does not let one lie about the host. */
function ask(url: string, headers: Record<string, string>, body?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

describe('the page', () => {
  test('allows its own files only, and no script or style that stands in it', async () => {
    const { url } = await start();
    const answer = await fetch(url);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(answer.status).toBe(200);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toMatch(/https?:/);
    const html = await answer.text();
    expect(html).not.toMatch(/(?:src|href)="https?:/);
    expect(html.match(/<script/gu)).toHaveLength(2);
  });

  test('serves its files as JavaScript, with the types taken out', async () => {
    const { url } = await start();
    const main = await fetch(`${url}/page/files/page/client/main.ts`);
    expect(main.headers.get('content-type')).toMatch(/^text\/javascript/);
    const body = await main.text();
    expect(body).not.toContain('import type');
    expect((await fetch(`${url}/page/lit/lit-html.js`)).status).toBe(200);
    expect((await fetch(`${url}/page/lit/directives/repeat.js`)).status).toBe(200);
  });

  test.each([
    ['files/start-sandbox.ts'],
    ['files/page/page-routes.ts'],
    ['files/page/client/..%2f..%2fstart-sandbox.ts'],
    ['files/page/client/%2e%2e/%2e%2e/start-sandbox.ts'],
    ['files/../../package.json'],
    ['files/page/client/tsconfig.json'],
    ['lit/package.json'],
    ['lit/..%2fhono%2fpackage.json'],
  ])('serves nothing else: %s', async (path) => {
    const { url } = await start();
    expect(await ask(`${url}/page/${path}`, {})).toBe(404);
  });

  test('lets only itself act and read: no other site, no other name of this machine', async () => {
    const { url } = await start();
    const { host } = new URL(url);
    const state = `${url}/page/state`;
    const say = `${url}/page/act/clock`;
    const json = { 'content-type': 'application/json' };
    expect(await ask(state, {})).toBe(200);
    expect(await ask(state, { host: 'evil.example' })).toBe(403);
    expect(await ask(state, { host: `evil.example:${host.split(':')[1]}` })).toBe(403);
    expect(await ask(state, { 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await ask(say, { ...json, origin: 'https://evil.example' }, '{"milliseconds":1000}')).toBe(403);
    expect(await ask(say, { ...json, origin: 'null' }, '{"milliseconds":1000}')).toBe(403);
    expect(await ask(say, { ...json, origin: url }, '{"milliseconds":1000}')).toBe(200);
    expect(await ask(say, { ...json, origin: url }, '{"milliseconds":-5}')).toBe(400);
    expect(await ask(say, { ...json, origin: url }, 'nonsense')).toBe(400);
  });

  test('gives everybody only what they see', async () => {
    const { url, driver, world } = await start();
    const editors = driver.channel('editors', 'Harbour Desk').id;
    post(world, editors, { content: 'for editors' });
    const content = (as: string) => fetch(`${url}/page/channels/${editors}?as=${driver.person(as).id}`);
    expect((await content('ben')).status).toBe(404);
    expect((await content('cleo')).status).toBe(200);
    const state = await (await fetch(`${url}/page/state?as=${driver.person('ben').id}`)).text();
    expect(state).not.toContain('"editors"');
  });

  test('shows the payload itself, whatever it holds', async () => {
    const { url, driver, world } = await start();
    const { id } = driver.channel('general', 'Harbour Desk');
    for (const [, body] of BROKEN) post(world, id, body);
    const answer = await fetch(`${url}/page/channels/${id}?as=${driver.person('ada').id}`);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const { messages } = (await answer.json()) as { messages: { payload: Record<string, unknown> }[] };
    expect(messages).toHaveLength(BROKEN.length);
    expect(messages.map(({ payload }) => payload['content'])).toContain(BROKEN.at(-3)?.[1]['content']);
  });

  test('serves the files of messages so that they run nothing', async () => {
    const { world, driver } = await start();
    const picture = keepPicture(world, driver.channel('general', 'Harbour Desk').id);
    const { headers } = await fetch(picture);
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('hands dropped files to whoever started it, and says what came of it', async () => {
    const taken: string[] = [];
    const { url } = await start({
      page: {
        drop: {
          label: 'Drop',
          targets: () => [{ id: 'weir', name: 'Weir' }],
          take: async (target, files) => {
            if (target !== 'weir') throw new Error('There is no such place');
            taken.push(...files.map(({ name, bytes }) => `${name}: ${Buffer.from(bytes).toString()}`));
            return 'Taken';
          },
        },
      },
    });
    const drop = async (target: string): Promise<unknown> => {
      const form = new FormData();
      form.set('target', target);
      form.append('files', new File(['über'], 'a b.md'));
      return await (await fetch(`${url}/page/act/drop`, { method: 'POST', body: form })).json();
    };
    expect(await drop('weir')).toEqual({ text: 'Taken' });
    expect(await drop('elsewhere')).toEqual({ error: 'There is no such place' });
    expect(taken).toEqual(['a b.md: über']);
  });

  test('passes on what it is told to whoever looks', async () => {
    const sandbox = await start();
    const { url, clock } = sandbox;
    const stream = await fetch(`${url}/page/events`);
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    const until = async (words: string): Promise<void> => {
      while (!heard.includes(words)) {
        // oxlint-disable-next-line eslint/no-await-in-loop
        const { value, done } = (await reader?.read()) ?? { value: '', done: true };
        heard += value ?? '';
        if (done) throw new Error(`It ended with ${heard}`);
      }
    };
    await until('changed');
    sandbox.tell({ text: 'Something is new' });
    clock.advance(1000);
    await until('Something is new');
    await until('"kind":"clock"');
    await reader?.cancel();
    expect(heard).toContain('"kind":"notice"');
  });
});
