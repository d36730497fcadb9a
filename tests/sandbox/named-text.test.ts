import { describe, expect, it } from 'vitest';
import { namedText } from '../../sandbox/driver/named-text.ts';
import { openSandbox } from './join.ts';

describe('a text that points to something', () => {
  it('names people, channels, roles and moments', async () => {
    const { world, driver } = await openSandbox();
    const { id } = driver.channel('general');
    const ben = driver.person('ben').id;
    const editors = driver.admin('Harbour Desk').role('Editors').id;
    const soon = Math.round(world.clock.now() / 1000) + 2 * 86_400;
    expect(namedText(world, `<@${ben}> or <@!${ben}> and <@&${editors}> in <#${id}> <t:${soon}:R>`)).toBe(
      '@Ben or @Ben and @Editors in #general in 2 days',
    );
    expect(namedText(world, '<t:0:f>')).toMatch(/^(?:1 Jan 1970|31 Dec 1969), \d\d:\d\d$/u);
  });

  it('leaves alone what is not there, or no such sign', async () => {
    const { world } = await openSandbox();
    const text = '<#1> <@2> <@&3> <t:9999999999999:R> <t:soon> a < b';
    expect(namedText(world, text)).toBe(text);
  });
});
