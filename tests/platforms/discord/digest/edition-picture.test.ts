import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Pictures } from '../../../../src/runtime/open-pictures.ts';
import { openPictures } from '../../../../src/runtime/open-pictures.ts';
import type { PictureNode } from '../../../../src/view/picture.ts';
import { isBlank } from '../../../picture/png.ts';
import { briefingOf, DAMS } from '../fixtures.ts';
import { digestStage, type DigestStage } from './digest-stage.ts';

const pictures = openPictures({ fonts: null });
afterAll(() => pictures.close());

/** Pictures are counted, and none is drawn. */
function inkless(): Pictures & { asked: number } {
  const none = {
    asked: 0,
    png: () => {
      none.asked += 1;
      return Promise.reject(new Error('out of ink'));
    },
    close: () => Promise.resolve(),
  };
  return none;
}

function posted({ sandbox }: DigestStage, channel: string): readonly APIMessage[] {
  return sandbox.driver
    .person('ada')
    .visibleMessages({ id: channel })
    .filter(({ author, interaction_metadata: of }) => author.id === sandbox.world.botId && of === undefined);
}

function gallery({ components }: APIMessage) {
  const found = (components ?? []).find(({ type }) => type === ComponentType.MediaGallery);
  return found?.type === ComponentType.MediaGallery ? found.items : [];
}

describe('an edition with a picture', () => {
  it('posts it in its first message, with what it shows in words', async () => {
    const stage = await digestStage({ pictures });
    const { channel } = await stage.subscribe({ picture: true });
    await stage.dov.type('/digest send-now', { digest: 'd1' });
    const [first, ...rest] = posted(stage, channel);
    if (first === undefined) throw new Error('Nothing was posted');
    expect(gallery(first)[0]?.description).toContain('Picture of a timeline');
    expect(first.attachments.map(({ filename }) => filename)).toEqual(['picture.png']);
    const answer = await fetch(first.attachments[0]?.url ?? '');
    expect(isBlank(new Uint8Array(await answer.arrayBuffer()))).toBe(false);
    for (const message of rest) expect(gallery(message)).toEqual([]);
  });

  it.each([
    ['announcements', { form: 'thread' }],
    ['reading-room', {}],
  ])('posts it in %s too', async (name, values) => {
    const stage = await digestStage({ pictures });
    const { sandbox, desk } = stage;
    await stage.subscribe({ picture: true, channel: sandbox.driver.channel(name, desk), ...values });
    await stage.dov.type('/digest send-now', { digest: 'd1' });
    const sent = sandbox.journal
      .entries()
      .filter(
        ({ method, path, body }) =>
          method === 'POST' && path.startsWith('/channels/') && JSON.stringify(body ?? '').includes('picture.png'),
      );
    expect(sent.map(({ status }) => status)).toEqual([name === 'reading-room' ? 201 : 200]);
  });

  it('shows it in the preview', async () => {
    const stage = await digestStage({ pictures });
    await stage.subscribe({ picture: true });
    const shown = () => stage.dov.visibleMessages().filter((message) => gallery(message).length > 0);
    await stage.dov.type('/digest preview', { digest: 'd1' });
    await vi.waitFor(() => expect(shown()).toHaveLength(1), { timeout: 20_000, interval: 20 });
    expect(shown()[0]?.attachments).toHaveLength(1);
  });

  it('is posted without it, and says so, when it cannot be drawn', async () => {
    const none = inkless();
    const stage = await digestStage({ pictures: none });
    const { channel } = await stage.subscribe({ picture: true });
    await stage.dov.type('/digest send-now', { digest: 'd1' });
    const [first] = posted(stage, channel);
    expect(none.asked).toBeGreaterThan(0);
    expect(first?.attachments).toEqual([]);
    expect(JSON.stringify(first?.components)).toContain('The picture could not be drawn');
  });

  it('has none where nobody asked for one, and none for a note that nothing changed', async () => {
    const none = inkless();
    const stage = await digestStage({ pictures: none });
    const { channel } = await stage.subscribe({});
    await stage.dov.type('/digest send-now', { digest: 'd1' });
    expect(posted(stage, channel).flatMap(gallery)).toEqual([]);
    await stage.dov.type('/digest edit', { digest: 'd1', picture: true });
    await stage.dov.type('/digest send-now', { digest: 'd1' });
    expect(posted(stage, channel).length).toBeGreaterThan(1);
    expect(none.asked).toBe(0);
  });

  it('sets apart what is new since the last one', async () => {
    const stage = await digestStage({ pictures });
    const { dov, library, subscribe } = stage;
    const earlier = Object.fromEntries(Object.entries(DAMS).filter(([name]) => name !== 'review.md'));
    library.put('dams', briefingOf('dams', 'Two river dams', earlier));
    const drawn: PictureNode[] = [];
    const watched = vi.spyOn(pictures, 'png').mockImplementation(async (node) => {
      drawn.push(node);
      return new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
    });
    await subscribe({ picture: true });
    await dov.type('/digest send-now', { digest: 'd1' });
    library.put('dams', briefingOf('dams', 'Two river dams', DAMS));
    await dov.type('/digest send-now', { digest: 'd1' });
    watched.mockRestore();
    const fresh = drawn.map(({ picture }) =>
      picture.kind === 'timeline' ? picture.events.filter(({ isNew }) => isNew) : [],
    );
    expect(fresh[0]).toEqual([]);
    expect(
      fresh
        .at(-1)
        ?.map(({ text }) => text)
        .join('\n'),
    ).toContain('opened the new pumping station');
  });
});
