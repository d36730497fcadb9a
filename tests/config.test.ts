import { inspect } from 'node:util';
import { assert, property, stringMatching } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ConfigError, readBotConfig, readConfig } from '../src/config.ts';

/** The message that a configuration is refused with. */
function refusal(environment: Readonly<Record<string, string>>): string {
  try {
    readBotConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
}

describe('the configuration', () => {
  test('needs nothing', () => {
    expect(readBotConfig({})).toEqual({
      briefings: 'briefings',
      data: 'data',
      token: null,
      api: null,
      http: { host: '127.0.0.1', port: 8787, chosen: false },
      logLevel: 'info',
      buildMemory: 2048,
      warnings: [],
    });
  });

  test('takes what is said, without blanks around it; an empty value is none', () => {
    const config = readBotConfig({
      ATTACHE_BRIEFINGS: ' /srv/briefings ',
      ATTACHE_DATA: '',
      DISCORD_TOKEN: ' abc.def ',
      DISCORD_API: 'http://127.0.0.1:3000/api/',
      ATTACHE_HTTP_HOST: '::1',
      ATTACHE_HTTP_PORT: '0',
      LOG_LEVEL: 'debug',
    });
    expect(config).toMatchObject({
      briefings: '/srv/briefings',
      data: 'data',
      api: 'http://127.0.0.1:3000/api',
      http: { host: '::1', port: 0, chosen: true },
      logLevel: 'debug',
    });
    expect(config.token?.reveal()).toBe('abc.def');
    expect(readBotConfig({ ATTACHE_HTTP_PORT: 'off' }).http).toBeNull();
  });

  test('is refused with every fault at once, what is allowed and what was found', () => {
    const message = refusal({
      DISCORD_API: 'ftp://files.example',
      ATTACHE_HTTP_HOST: 'two words',
      ATTACHE_HTTP_PORT: '-1',
      ATTACHE_BUILD_MEMORY: 'plenty',
      LOG_LEVEL: 'loud',
    });
    expect(message.split('\n').slice(1)).toEqual([
      expect.stringMatching(/^ {2}DISCORD_API: an address that begins with http/),
      '  ATTACHE_HTTP_HOST: a host name or an IP address (found “two words”)',
      '  ATTACHE_HTTP_PORT: a whole number from 0 (any free port) to 65535, or off (found “-1”)',
      '  ATTACHE_BUILD_MEMORY: a whole number from 64 to 1048576 (found “plenty”)',
      expect.stringMatching(/^ {2}LOG_LEVEL: one of fatal, .*\(found “loud”\)$/),
      '  DISCORD_TOKEN: needed to join the server that DISCORD_API names',
    ]);
  });

  test.each(['Bot abc.def', 'abc def', 'abc\ndef', 'äbc'])('refuses the token %j without repeating it', (token) => {
    expect(refusal({ DISCORD_TOKEN: token })).toMatch(/DISCORD_TOKEN: /);
    expect(refusal({ DISCORD_TOKEN: token })).not.toContain('def');
  });

  test('refuses an address with a password without repeating it', () => {
    const message = refusal({ DISCORD_TOKEN: 'abc', DISCORD_API: 'https://me:hush@chat.example/api' });
    expect(message).toMatch(/DISCORD_API: an address without a name and password/);
    expect(message).not.toContain('hush');
  });

  test('warns of variables that do not exist, and of a token that travels in the open', () => {
    const { warnings } = readBotConfig({
      ATTACHE_BREIFINGS: 'x',
      DISCORD_TOKEN: 'abc',
      DISCORD_API: 'http://chat.example/api',
    });
    expect(warnings).toEqual([
      'ATTACHE_BREIFINGS is set, but there is no such variable',
      expect.stringContaining('unencrypted'),
    ]);
    for (const api of ['http://localhost:1/api', 'http://[::1]:1/api', 'https://chat.example/api']) {
      expect(readBotConfig({ DISCORD_TOKEN: 'abc', DISCORD_API: api }).warnings).toEqual([]);
    }
    expect(readBotConfig({ DISCORD_TOKEN: 'a', DISCORD_API: 'http://127.evil.example/' }).warnings).toHaveLength(1);
  });

  test('the terminal is not bothered by what only the bot needs', () => {
    expect(readConfig({ LOG_LEVEL: 'loud', ATTACHE_BRIEFINGS: 'mine' })).toEqual({ briefings: 'mine', data: 'data' });
  });

  test('fonts for pictures are a folder of their own, or none', () => {
    expect(readConfig({ ATTACHE_FONTS: ' fonts ' }).fonts).toBe('fonts');
    expect(readBotConfig({ ATTACHE_FONTS: 'fonts' })).toMatchObject({ fonts: 'fonts', warnings: [] });
    expect(readConfig({})).not.toHaveProperty('fonts');
  });

  test('never prints a token, however the configuration is printed', () => {
    const token = stringMatching(/^[\w-]{12,40}\.[\w-]{6}\.[\w-]{20,40}$/);
    assert(
      property(token, (secret) => {
        const config = readBotConfig({ DISCORD_TOKEN: secret });
        const printed = `${JSON.stringify(config)} ${inspect(config, { depth: 9, showHidden: true })} ${String(config.token)}`;
        expect(printed).not.toContain(secret);
        expect(config.token?.reveal()).toBe(secret);
      }),
    );
  });
});
