import { describe, expect, it } from 'vitest';
import { textOf } from '../../../sandbox/driver/exchange.ts';
import { stage } from './stage.ts';

const author = (guild: string) => ({ guild, actor: '1', at: 0, seen: null });

describe('what has newly gone wrong with a briefing', () => {
  it('is told in the alerts channel, once, and to nobody who may not know of it', async () => {
    const { sandbox, library, settings, desk, log } = await stage();
    const channel = (name: string) => sandbox.driver.channel(name).id;
    const annex = sandbox.driver.guild('Second Desk').id;
    await settings.change(author(desk), [
      { key: 'alerts-channel', to: channel('general') },
      { key: 'access/merger', to: { visibility: 'private', channels: [channel('editors')] } },
    ]);
    await settings.change(author(annex), [{ key: 'alerts-channel', to: channel('lobby') }]);
    library.fail('merger', ['memo.md: cannot be read.']);
    library.fail('dams', ['<@1> *report.md*: cannot be read.']);
    library.fail('dams', ['<@1> *report.md*: cannot be read.', 'review.md is empty.']);
    const seen = () =>
      ['general', 'lobby'].map((name) =>
        sandbox.driver
          .person('ben')
          .visibleMessages(name)
          .map((one) => textOf(one)),
      );
    await expect.poll(() => seen().flat()).toHaveLength(4);
    for (const texts of seen()) {
      expect(texts[0]).toContain('dams: ');
      expect(texts[0]).toContain(String.raw`\<\@1\> \*report.md\*`);
      expect(texts[1]).toContain('review.md is empty');
      expect(texts[1]).not.toContain('report.md');
    }
    await settings.change(author(desk), [{ key: 'alerts-channel', to: channel('editors') }]);
    library.fail('merger', ['memo.md: cannot be read.', 'list.md: cannot be read.']);
    const editors = () =>
      sandbox.driver
        .person('cleo')
        .visibleMessages('editors')
        .map((one) => textOf(one));
    await expect.poll(editors).toEqual([expect.stringContaining('list.md')]);
    expect(log.filter(({ level }) => level >= 40)).toEqual([]);
  });

  it('is told although the confirmation is lost, and nobody sees it twice', async () => {
    const { sandbox, library, settings, desk } = await stage();
    const channel = sandbox.driver.channel('general').id;
    await settings.change({ guild: desk, actor: '1', at: 0, seen: null }, [{ key: 'alerts-channel', to: channel }]);
    sandbox.faults.plan({
      method: 'POST',
      route: '/channels/:id/messages',
      fault: { kind: 'error', status: 502, after: true },
    });
    library.fail('dams', ['report.md: cannot be read.']);
    const ben = sandbox.driver.person('ben');
    await expect.poll(() => sandbox.journal.entries({ route: '/channels/:id/messages' })).toHaveLength(2);
    await sandbox.journal.settled();
    expect(ben.visibleMessages('general')).toHaveLength(1);
  });
});
