import { describe, expect, it } from 'vitest';
import { readLine } from '../../../sandbox/page/client/read-line.ts';

const command = (line: string, ...names: readonly string[]) => ({
  id: line,
  line,
  description: '',
  options: names.map((name) => ({ name, type: 3 })),
});
const commands = [command('ask', 'words', 'share'), command('dam', 'gate'), command('dam close', 'gate', 'per-day')];

describe('a line that is a whole command', () => {
  it.each([
    ['/ask', 'ask', {}],
    [' /ask words:who met whom ', 'ask', { words: 'who met whom' }],
    ['/ask words:what of topic: money share:True', 'ask', { words: 'what of topic: money', share: 'True' }],
    ['/dam close per-day:3 gate:upper lock', 'dam close', { 'per-day': '3', gate: 'upper lock' }],
    ['/dam gate:', 'dam', { gate: '' }],
  ])('%s', (text, line, values) => {
    const read = readLine(text, commands);
    expect(read?.command.line).toBe(line);
    expect(read?.values).toEqual(values);
  });

  it.each(['ask words:who', '/asks', '/ask who met whom', '/ask who words:met', '/', ''])('is not “%s”', (text) => {
    expect(readLine(text, commands)).toBeNull();
  });
});
