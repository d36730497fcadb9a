import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it, vi } from 'vitest';
import { briefingOf, DAMS } from '../fixtures.ts';
import { digestStage, type DigestStage, secretly } from './digest-stage.ts';

const DAY = 86_400_000;

/** What the bot posted to a channel for all to see, oldest first. */
function posted({ sandbox }: DigestStage, channel: string): readonly APIMessage[] {
  return sandbox.driver
    .person('ada')
    .visibleMessages({ id: channel })
    .filter(({ author, interaction_metadata: of }) => author.id === sandbox.world.botId && of === undefined);
}

/** Components without what must differ: the keys in the custom ids. */
function shown({ components }: Pick<APIMessage, 'components'>): unknown {
  return JSON.parse(JSON.stringify(components).replaceAll(/"custom_id":"e\w\|[^|]*\|/g, '"custom_id":"'));
}

describe('/digest preview', () => {
  it('shows the admin alone, part by part, what would be posted: the same is posted then', async () => {
    const stage = await digestStage();
    const { sandbox, dov, subscribe } = stage;
    const mention = sandbox.driver.admin(stage.desk).role('Editors');
    const { channel } = await subscribe({ mention });
    const before = new Set(dov.visibleMessages().map(({ id }) => id));
    const got = await dov.type('/digest preview', { digest: 'd1' });
    expect(secretly(got)).toContain(`This is what d1 would post in <#${channel}> now`);
    const [, parts = '1'] = /in (\d+) parts/u.exec(got.text) ?? [];
    const rest = (): readonly APIMessage[] =>
      dov.visibleMessages().filter(({ id }) => !before.has(id) && id !== got.message?.id);
    await vi.waitFor(() => expect(rest()).toHaveLength(Number(parts)), { timeout: 30_000, interval: 20 });
    const all = rest();
    expect(sandbox.driver.person('cleo').visibleMessages({ id: channel })).toEqual([]);
    // Its button answers, too.
    const [first] = all;
    if (first === undefined) throw new Error('There is no part');
    expect(secretly(await dov.press(first, 'Sources'))).toContain('Valley Gazette');
    await dov.type('/digest send-now', { digest: 'd1' });
    const made = posted(stage, channel);
    expect(made).toHaveLength(all.length);
    expect(made.map(shown)).toEqual(all.map(shown));
    expect(sandbox.driver.person('cleo').isPingedBy(made[0] ?? first)).toBe(true);
  });

  it.each([
    ['announcements', { form: 'thread' }, 'would stand in a thread'],
    ['reading-room', {}, 'It would be the post'],
  ])('says how it would stand in %s', async (name, values, told) => {
    const { sandbox, dov, desk, subscribe } = await digestStage();
    await subscribe({ channel: sandbox.driver.channel(name, desk), ...values });
    expect(secretly(await dov.type('/digest preview', { digest: 'd1' }))).toContain(told);
  });

  it('says when nothing would be posted, and what the bot lacks', async () => {
    const stage = await digestStage();
    const { dov, subscribe, sandbox, desk } = stage;
    const { channel } = await subscribe({ unchanged: 'skip' });
    await dov.type('/digest send-now', { digest: 'd1' });
    const before = posted(stage, channel);
    expect(secretly(await dov.type('/digest preview', { digest: 'd1' }))).toContain('nothing would be posted');
    await dov.type('/digest edit', { digest: 'd1', unchanged: 'note' });
    expect(secretly(await dov.type('/digest preview', { digest: 'd1' }))).toContain('This is what d1 would post');
    sandbox.driver.admin(desk).overwrite({ id: channel }, { person: sandbox.world.botId }, 0n, 1n << 16n);
    expect(secretly(await dov.type('/digest preview', { digest: 'd1' }))).toContain('Read Message History');
    expect(posted(stage, channel)).toEqual(before);
  });
});

describe('/digest send-now', () => {
  it('posts an edition beside the slots, and the next one tells what is new since', async () => {
    const stage = await digestStage();
    const { dov, library, subscribe, settings, desk } = stage;
    const earlier = Object.fromEntries(Object.entries(DAMS).filter(([name]) => name !== 'review.md'));
    library.put('dams', briefingOf('dams', 'Two river dams', earlier));
    const { channel } = await subscribe();
    expect(secretly(await dov.type('/digest send-now', { digest: 'd1' }))).toContain(`Posted in <#${channel}>`);
    const first = posted(stage, channel).length;
    expect(first).toBeGreaterThan(0);
    library.put('dams', briefingOf('dams', 'Two river dams', DAMS));
    expect(secretly(await dov.type('/digest send-now', { digest: 'd1' }))).toContain('Posted in');
    const [second] = posted(stage, channel).slice(first);
    expect(JSON.stringify(second)).toContain('opened the new pumping station');
    // What became private since is not posted any more.
    await settings.change({ guild: desk, actor: dov.id, at: 1, seen: null }, [
      { key: 'access/dams', to: { visibility: 'private', channels: [] } },
    ]);
    const before = posted(stage, channel).length;
    expect(secretly(await dov.type('/digest send-now', { digest: 'd1' }))).toContain('private and may not be told in');
    expect(posted(stage, channel)).toHaveLength(before);
  });

  it('posts nothing where something is missing', async () => {
    const stage = await digestStage();
    const { sandbox, dov, desk, subscribe } = stage;
    const { channel } = await subscribe();
    sandbox.driver.admin(desk).overwrite({ id: channel }, { person: sandbox.world.botId }, 0n, 1n << 11n);
    expect(secretly(await dov.type('/digest send-now', { digest: 'd1' }))).toContain('Send Messages');
    expect(posted(stage, channel)).toEqual([]);
  });
});

describe('/digest why', () => {
  it('tells of each of the last runs how it ended and why, and who changed what between', async () => {
    const stage = await digestStage();
    const { dov, desk, library, subscribe, push, beat, now, schedules } = stage;
    expect(library.ids()).toContain('dams');
    const at = new Date(now() + 120_000);
    const time = at.toISOString().slice(11, 16);
    const { channel } = await subscribe({ time, zone: 'UTC', unchanged: 'skip' });
    const why = async (): Promise<string> => secretly(await dov.type('/digest why', { digest: 'd1' }));
    const reads = async (text: string | RegExp): Promise<void> =>
      await vi.waitFor(async () => expect(await why()).toMatch(text), { timeout: 30_000, interval: 100 });
    expect(await why()).toContain('nothing was due yet');
    // On time.
    push(121_000);
    await beat();
    await reads(/\*\*posted\*\* · \[message\]\(https:\/\/discord\.com\/channels\/\d+\/\d+\/\d+\)/u);
    const [message] = posted(stage, channel);
    expect(await why()).toContain(`/channels/${desk}/${channel}/${message?.id}`);
    // Nothing changed the next day; then it was away for three days and four hours.
    push(DAY);
    await beat();
    await reads(/\*\*skipped\*\* – nothing had changed/u);
    library.put('dams', briefingOf('dams', 'Two river dams', { ...DAMS, 'more.md': MORE }));
    push(3 * DAY + 4 * 3_600_000);
    await beat();
    await reads(/\*\*posted late\*\*/u);
    expect(await why()).toMatch(
      /\d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d \(2\): \*\*skipped\*\* – the bot could not post in time/u,
    );
    // Paused for a week.
    await dov.type('/digest pause', { digest: 'd1' });
    push(7 * DAY);
    await beat();
    await dov.type('/digest resume', { digest: 'd1' });
    const text = await why();
    expect(text).toContain(`paused (<@${dov.id}>)`);
    expect(text).toContain(`resumed (<@${dov.id}>)`);
    expect(secretly(await dov.type('/digest list'))).toContain('posted late');
    expect(await schedules.active()).toHaveLength(1);
  });

  it('tells of what failed, and that the bot stopped it', async () => {
    const { sandbox, dov, desk, subscribe, push, beat, now } = await digestStage();
    const time = new Date(now() + 120_000).toISOString().slice(11, 16);
    const channel = sandbox.driver.admin(desk).createChannel({ name: 'short-lived' });
    await subscribe({ channel, time, zone: 'UTC' });
    sandbox.driver.admin(desk).deleteChannel(channel);
    push(121_000);
    await beat();
    await vi.waitFor(
      async () => expect((await dov.type('/digest why', { digest: 'd1' })).text).toContain('the channel is gone'),
      { timeout: 30_000, interval: 100 },
    );
    const text = secretly(await dov.type('/digest why', { digest: 'd1' }));
    expect(text).toContain('**failed** – the channel is gone');
    expect(text).toContain('suspended (the bot)');
    expect(secretly(await dov.type('/digest list'))).toContain('Put it right, then use /digest resume');
  });
});

it('the button below a posted edition answers everybody, each alone, after a restart too', async () => {
  const stage = await digestStage();
  const { dov, ben, subscribe, restart } = stage;
  const { channel } = await subscribe();
  await dov.type('/digest send-now', { digest: 'd1' });
  const [message] = posted(stage, channel);
  if (message === undefined) throw new Error('Nothing was posted');
  expect(secretly(await ben.press(message, 'Sources'))).toContain('Valley Gazette');
  await restart();
  expect(secretly(await ben.press(message, 'Sources'))).toContain('Valley Gazette');
});

const MORE = `---
title: The gates
publisher: Valley Gazette
published: 2031-09-01
---

On 30 August 2031 the council of Niederau ordered new gates for the lower dam.
`;
