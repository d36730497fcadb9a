import { describe, expect, it } from 'vitest';
import { stage } from './stage.ts';

const IN_DAMS = { briefing: 'dams' };

describe('each command is answered in chat', () => {
  it.each([
    ['timeline', {}, ['Timeline: Two river dams', '1 Feb 2031', 'Inspections of the sluices']],
    ['stakes', {}, ['Stakes: Two river dams', '### Water supply', '4,000 households']],
    ['takeaways', {}, ['Key takeaways: Two river dams', 'spring floods of 2032']],
    ['questions', {}, ['When does the road over the Oberau dam reopen?', 'tracked']],
    ['conflicts', {}, ['No contradiction was found']],
    ['ask', { words: 'pumping station' }, ['opened the new pumping station']],
    ['sources', {}, ['### Repair of the dams', 'Valley Gazette', 'as of 10 Jun 2031']],
    ['briefing', {}, ['Two river dams', 'nothing newer than 1 Aug 2031', '3 sources']],
  ])('/%s', async (name, options, texts) => {
    const { sandbox } = await stage();
    const ben = sandbox.driver.person('ben').goTo('briefings');
    const got = await ben.type(`/${name}`, { ...IN_DAMS, ...options });
    for (const text of texts) expect(got.text).toContain(text);
    expect(got).toMatchObject({ kind: 'message', isEphemeral: true });
    expect(got.interaction.attempts).toHaveLength(1);
  });

  it('/help, without any briefing too', async () => {
    const { sandbox } = await stage({ snapshots: {} });
    const ben = sandbox.driver.person('ben').goTo('briefings');
    const { text } = await ben.type('/help');
    for (const part of ['/timeline', '/settings', '⚠', '¹', 'docs/readers.md']) expect(text).toContain(part);
    expect(text).not.toContain('/digest');
  });

  it('/changes, which looks for an earlier version', async () => {
    const { sandbox, library } = await stage();
    const dams = library.get('dams')?.snapshot;
    if (dams === undefined) throw new Error('no fixture');
    library.before.set('2031-07-01', async () => ({
      ...dams,
      version: '0123456789ab',
      documents: [],
      events: [],
      stakes: [],
    }));
    const ben = sandbox.driver.person('ben').goTo('briefings');
    const got = await ben.type('/changes', { ...IN_DAMS, since: '2031-07-01' });
    expect(got.text).toContain('Changes since 1 Jul 2031');
    expect(got.text).toContain('### New');
    expect(got.isEphemeral).toBe(true);
    const refused = await ben.type('/changes', { ...IN_DAMS, since: 'yore' });
    expect(refused.text).toContain('“yore” is no day and no kept version');
  });
});

describe('each option', () => {
  it.each([
    ['timeline', { from: '2031-05-01' }, '9 May 2031', '1 Feb 2031'],
    ['timeline', { to: '2031-02-03' }, '3 Feb 2031', '4 Feb 2031'],
    ['timeline', { about: 'pumping station' }, '12 Jul 2031', '9 May 2031'],
    ['timeline', { status: 'planned' }, '4 Apr 2032', '9 May 2031'],
    ['timeline', { limit: 1 }, '2031', '2 Feb 2031'],
    ['timeline', { 'per-date': 1, from: '2031-03-01' }, '3 Mar 2031', '1 Feb 2031'],
    ['stakes', { theme: 'Money' }, '12 million crowns', '### Water supply'],
    ['stakes', { actor: 'Kessel Bau' }, 'Kessel Bau walks away', '4,000 households'],
    ['takeaways', { limit: 1 }, 'spring floods', 'doubled'],
    ['questions', { question: 'reopening' }, 'When does the road', 'Will the contractor'],
    ['questions', { status: 'answered' }, 'No question fits', 'When does the road'],
    ['sources', { document: 'review' }, 'District Courier', 'Valley Gazette'],
    ['timeline', { from: '2040-01-01' }, 'No event fits', '2031'],
  ])('/%s %o', async (name, options, shown, hidden) => {
    const { sandbox } = await stage();
    const { text } = await sandbox.driver
      .person('ben')
      .type(`/${name}`, { ...IN_DAMS, ...options }, { in: 'briefings' });
    expect(text).toContain(shown);
    expect(text.split('\n').slice(2).join('\n')).not.toContain(hidden);
  });

  it('that is wrong is refused with what is allowed, to the asker alone', async () => {
    const { sandbox } = await stage();
    const ben = sandbox.driver.person('ben').goTo('briefings');
    const wrong: [string, Record<string, string>, string][] = [
      ['timeline', { from: '2031-02-30' }, 'YYYY-MM-DD'],
      ['timeline', { status: 'sunk' }, 'happened, planned, cancelled'],
      ['stakes', { theme: 'Opera' }, 'Water supply, Money'],
      ['questions', { question: 'nothing' }, 'reopening'],
      ['sources', { document: 'nothing' }, 'inspections, report, review'],
      ['timeline', { briefing: 'nothing' }, 'cup, dams, merger'],
    ];
    for (const [name, options, allowed] of wrong) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- one person types one command after the other
      const got = await ben.type(`/${name}`, { ...IN_DAMS, share: true, ...options });
      expect(got.text).toContain(allowed);
      expect(got.isEphemeral).toBe(true);
    }
  });

  it('share shows the answer to everybody in the channel', async () => {
    const { sandbox } = await stage();
    const got = await sandbox.driver.person('ben').type('/stakes', { ...IN_DAMS, share: true }, { in: 'briefings' });
    expect(got.isEphemeral).toBe(false);
    const seen = sandbox.driver.person('cleo').visibleMessages('briefings');
    expect(seen.map(({ id }) => id)).toContain(got.message?.id);
  });
});

describe('without a briefing', () => {
  it('the only one is meant', async () => {
    const { sandbox, library } = await stage();
    library.put('cup', null);
    library.put('merger', null);
    const { text } = await sandbox.driver.person('ben').type('/timeline', {}, { in: 'briefings' });
    expect(text).toContain('Timeline: Two river dams');
  });

  it('people are told which there are, how fresh, and on how many sources they rest', async () => {
    const { sandbox } = await stage();
    const { text } = await sandbox.driver.person('ben').type('/briefing', {}, { in: 'briefings' });
    expect(text).toContain('**dams** Two river dams\n-# nothing newer than 1 Aug 2031 · 3 sources');
    expect(text).toContain('**cup** The Valley Cup');
  });

  it('the channel’s default is meant, then the server’s', async () => {
    const { sandbox, settings, desk } = await stage();
    const general = sandbox.driver.channel('general', desk).id;
    const author = { guild: desk, actor: '1', at: 0, seen: null };
    await settings.change(author, [
      { key: 'briefing', to: 'dams' },
      { key: `briefing/${general}`, to: 'cup' },
    ]);
    const ben = sandbox.driver.person('ben');
    expect((await ben.type('/takeaways', {}, { in: 'briefings' })).text).toContain('Two river dams');
    expect((await ben.type('/takeaways', {}, { in: { id: general } })).text).toContain('The Valley Cup');
  });

  it('there may be none at all', async () => {
    const { sandbox } = await stage({ snapshots: {} });
    const got = await sandbox.driver.person('ben').type('/timeline', {}, { in: 'briefings' });
    expect(got.text).toContain('no briefing that may be told here');
  });
});

describe('the language of answers', () => {
  it('is the asker’s own, and the server’s for all, and what admins chose before both', async () => {
    const { sandbox, settings, desk } = await stage();
    const dov = sandbox.driver.person('dov').goTo('briefings');
    expect((await dov.type('/timeline', IN_DAMS)).text).toContain('Zeitleiste: Two river dams');
    expect((await dov.type('/timeline', { ...IN_DAMS, share: true })).text).toContain('Timeline: Two river dams');
    await settings.change({ guild: desk, actor: '1', at: 0, seen: null }, [{ key: 'language', to: 'de' }]);
    const ben = await sandbox.driver.person('ben').type('/questions', IN_DAMS, { in: 'briefings' });
    expect(ben.text).toContain('Fragen: Two river dams');
    expect(ben.text).toContain('offen seit 10. Juni 2031');
  });
});
