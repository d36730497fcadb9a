import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { commands } from '../../commands/index.ts';
import type { Chat, ChatParts } from '../../src/runtime/chat.ts';
import { runProcess } from '../../src/runtime/run-process.ts';

// The bot as a process of its own, on a chat platform that plays what the arguments say.
const { values } = parseArgs({
  options: { join: { type: 'string' }, later: { type: 'string' }, stopping: { type: 'string' } },
});

async function startChat({ token, api, log, library }: ChatParts): Promise<Chat> {
  if (values.join === 'refused') throw Object.assign(new Error(`${token} is no token`), { code: 'TokenInvalid' });
  if (values.join === 'slow') await pause(60_000);
  log.info({ token, api, nested: { token } }, `joined with ${token}`);
  library.onChange(({ id, after }) => log.info({ id, version: after?.version }, 'changed'));
  if (values.later === 'rejection') setTimeout(() => void Promise.reject(new Error(`lost ${token}`)), 50);
  if (values.later === 'exception') {
    setTimeout(() => {
      throw new Error(`broken ${token}`);
    }, 50);
  }
  const ready = pause(values.join === 'unready' ? 60_000 : 20);
  return {
    inviteUrl: 'https://discord.example/invite',
    ready: values.join === 'refused-later' ? Promise.reject(Object.assign(new Error('no'), { code: 4004 })) : ready,
    async stop() {
      const asked = library.earlier(library.ids()[0] ?? '', '2021-03-05');
      if (values.stopping === 'never') await pause(60_000);
      const found = await asked;
      log.info({ worked: 'documents' in found }, 'what was begun is finished');
    },
  };
}

process.exit(
  await runProcess(process, {
    commands,
    languages: ['en'],
    startChat,
    startLocalPlatform: async () => ({
      url: 'http://127.0.0.1:1',
      api: 'http://127.0.0.1:1/api',
      token: 'local-token',
      servers: ['Weir Desk'],
      typist: 'Ada in #weir',
      clock: { now: () => Date.now(), onAdvanced: () => () => {} },
      tell: () => {},
      prepare: async () => {},
      type: async (line) => `seen: ${line}`,
      close: async () => {},
    }),
  }),
);
