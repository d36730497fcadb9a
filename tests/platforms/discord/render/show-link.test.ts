import { describe, expect, it } from 'vitest';
import { showLink } from '../../../../src/platforms/discord/render/show-link.ts';
import { discordNodes } from './reading.ts';

describe('showLink', () => {
  it.each([
    ['https://news.example/dam', 'https://news.example/dam'],
    ['http://news.example', 'http://news.example/'],
    ['https://news.example/a_(b)', 'https://news.example/a_%28b%29'],
    ['https://news.example/?q=[1]&r=**x**', 'https://news.example/?q=%5B1%5D&r=%2A%2Ax%2A%2A'],
    ['https://näws.example/fluß', 'https://xn--nws-qla.example/flu%C3%9F'],
    ['https://news.example/\n# big', 'https://news.example/#%20big'],
  ])('leads from %j to %j', (link, target) => {
    const shown = showLink(link, 'open');
    expect(shown).toBe(`[open](<${target}>)`);
    expect(discordNodes(shown ?? '').map(({ type, target: to }) => [type, to])).toEqual([
      ['link', target],
      ['text', undefined],
    ]);
  });

  it.each([
    null,
    '',
    'news.example/dam',
    'javascript:alert(1)',
    'ftp://news.example/',
    'data:text/html,x',
    'discord://-/settings',
    'https://bank.example@evil.example/',
    'https://[::1]/',
    `https://news.example/${'a'.repeat(600)}`,
  ])('shows no link for %j', (link) => {
    expect(showLink(link, 'open')).toBeNull();
  });
});
