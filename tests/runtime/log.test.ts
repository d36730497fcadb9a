import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { createLog, type Logger } from '../../src/runtime/log.ts';
import { Secret } from '../../src/runtime/secret.ts';

const TOKEN = 'aaaa.bbbb.cccc';

function logInto(): { log: Logger; logged: () => string } {
  let logged = '';
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      logged += chunk.toString();
      done();
    },
  });
  return { log: createLog({ logLevel: 'trace', token: new Secret(TOKEN) }, destination), logged: () => logged };
}

test('a line is one object with its level by name and its time', () => {
  const { log, logged } = logInto();
  log.info({ command: 'timeline', milliseconds: 12 }, 'answered');
  expect(JSON.parse(logged())).toMatchObject({ level: 'info', command: 'timeline', milliseconds: 12, msg: 'answered' });
  expect(JSON.parse(logged())).toHaveProperty('time', expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/));
});

test('secrets and contents are redacted wherever they stand', () => {
  const { log, logged } = logInto();
  log.warn({ token: 'hush1', config: { token: 'hush2' }, rest: { options: { authorization: 'hush3' } } }, 'x');
  log.warn({ text: 'hush4', message: { content: 'hush5' }, a: { b: { quote: 'hush6' } }, words: 'hush7' }, 'x');
  log.warn(`with ${TOKEN} in it`);
  log.warn({ deep: { deeper: { still: { further: TOKEN } } } }, 'x');
  log.warn({ url: 'https://discord.example/api/v10/webhooks/123/aW50ZXJhY3Rpb24-abc.def/messages/@original' }, 'x');
  log.warn({ url: '/interactions/456/hushhush8/callback?with_response=true' }, 'x');
  expect(logged()).not.toMatch(/hush/);
  expect(logged()).not.toContain(TOKEN);
  expect(logged()).not.toContain('aW50ZXJhY3Rpb24');
  expect(logged()).toContain('/callback?with_response=true');
  expect(logged().trim().split('\n')).toHaveLength(6);
});

test('an error is told with its cause, but without the body of a request', () => {
  const { log, logged } = logInto();
  const cause = Object.assign(new Error('reset'), { code: 'ECONNRESET' });
  const error = Object.assign(new Error(`Invalid Form Body ${TOKEN}`, { cause }), {
    code: 50_035,
    status: 400,
    method: 'POST',
    url: 'https://discord.example/api/v10/webhooks/123/hushhush/messages',
    requestBody: { json: { components: ['what somebody said'] } },
    rawError: { message: 'what somebody said' },
  });
  log.error({ err: error, reference: 'k7' }, 'an answer failed');
  expect(JSON.parse(logged())).toMatchObject({
    reference: 'k7',
    err: { type: 'Error', code: 50_035, status: 400, method: 'POST', cause: { code: 'ECONNRESET', message: 'reset' } },
  });
  expect(logged()).not.toMatch(/somebody said|hush|aaaa/);
});

test('what is thrown but no error, and an error that is its own cause, are told', () => {
  const { log, logged } = logInto();
  const own = new Error('round');
  own.cause = own;
  log.error({ err: own }, 'x');
  log.error({ err: 'just words' }, 'x');
  expect(logged()).toContain('round');
  expect(logged()).toContain('just words');
});
