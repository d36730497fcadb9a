import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { BRIEFINGS } from '../../fixtures/attache.ts';
import { contract } from '../../fixtures/contract.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const data = mkdtempSync(path.join(tmpdir(), 'attache-cli-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

/** Runs the real process, as somebody would who installed it. */
function attache(line: readonly string[], more: { input?: string; env?: Readonly<Record<string, string>> } = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', path.join(ROOT, 'src/cli.ts'), ...line],
    {
      cwd: ROOT,
      encoding: 'utf8',
      input: more.input ?? '',
      env: { ...process.env, ATTACHE_BRIEFINGS: BRIEFINGS, ATTACHE_DATA: data, ...more.env },
    },
  );
  return { status, out: stdout, err: stderr };
}

describe('the process', () => {
  test('answers on standard output alone, with status 0', () => {
    const { status, out, err } = attache(['timeline', '--briefing', 'arden-dam', '--json']);
    // On a busy machine it says after a second what it is doing.
    expect([status, err.replace(/^Understanding \d+ documents …\n/u, '')]).toEqual([0, '']);
    expect(contract.timeline.safeParse(JSON.parse(out)).error).toBeUndefined();
  });

  test.each([
    ['wrong arguments', ['timeline', '--briefing', 'nile'], 2],
    ['a folder that is not there', ['timeline', '--documents', path.join(data, 'nowhere')], 1],
  ])('ends with its status for %s', (_, line, expected) => {
    const { status, out, err } = attache(line);
    expect([status, out]).toEqual([expected, '']);
    expect(err).not.toContain('    at ');
  });

  test.each([
    ['when it is no terminal', {}],
    ['with NO_COLOR', { NO_COLOR: '1' }],
    ['with NO_COLOR, even where colour is forced', { NO_COLOR: '1', FORCE_COLOR: '' }],
  ])('prints no escape codes %s', (_, env) => {
    const { status, out } = attache(['briefing', '--briefing', 'arden-dam'], { env });
    expect(status).toBe(0);
    expect(out).not.toContain('\u001b');
  });

  test('reads the lines of `dates` from standard input', () => {
    const { status, out } = attache(['dates'], { input: '{ "id": "a", "text": "It opened on 3 May 2031." }\n' });
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id: 'a', dates: [{ text: '3 May 2031' }] });
  });
});
