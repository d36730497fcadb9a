import { describe, expect, onTestFinished, test } from 'vitest';
import { seedFrom, type ServerPlan } from '../../sandbox/server-plan.ts';
import { startSandbox } from '../../sandbox/start-sandbox.ts';

const PLAN: ServerPlan = {
  name: 'Weir Desk',
  people: [
    { username: 'ines', name: 'Ines', isAdmin: true },
    { username: 'oskar', name: 'Oskar', isAdmin: true },
    { username: 'mira', name: 'Mira', locale: 'de' },
  ],
  channels: [
    { name: 'locks', category: 'Open', messages: [{ author: 'mira', text: 'Closed since noon.' }] },
    { name: 'notices', category: 'Open', type: 'announcement', readOnly: true },
    {
      name: 'reports',
      category: 'Open',
      type: 'forum',
      tags: ['Urgent'],
      posts: [{ author: 'oskar', title: 'A leak', text: 'At the gate.', replies: [{ author: 'mira', text: 'Seen.' }] }],
    },
    { name: 'board', category: 'Closed', forAdmins: true },
  ],
};

describe('a server by plan', () => {
  test('has its people, channels and what was said there', async () => {
    const sandbox = await startSandbox({ seed: seedFrom(PLAN) });
    onTestFinished(() => sandbox.close());
    const { driver } = sandbox;
    expect(driver.person('mira').user).toMatchObject({ globalName: 'Mira', locale: 'de' });
    expect(driver.person('mira').visibleMessages('locks')[0]?.content).toBe('Closed since noon.');
    expect(
      driver
        .person('mira')
        .visibleMessages('A leak')
        .map(({ content }) => content),
    ).toEqual(['At the gate.', 'Seen.']);
    expect(driver.guild('Weir Desk').members.has(sandbox.world.botId)).toBe(true);
  });

  test('lets only admins into what is theirs, and only them write where others read', async () => {
    const sandbox = await startSandbox({ seed: seedFrom(PLAN) });
    onTestFinished(() => sandbox.close());
    const { driver } = sandbox;
    for (const admin of ['ines', 'oskar']) {
      expect(driver.person(admin).say('Here', { in: 'board' }).content).toBe('Here');
      expect(driver.person(admin).say('Here', { in: 'notices' }).content).toBe('Here');
    }
    expect(() => driver.person('mira').say('Here', { in: 'board' })).toThrow('may not write');
    expect(() => driver.person('mira').say('Here', { in: 'notices' })).toThrow('may not write');
    expect(driver.person('mira').visibleMessages('notices')).toHaveLength(2);
  });
});
