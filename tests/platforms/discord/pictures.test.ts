import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { afterAll, describe, expect, it } from 'vitest';
import { openPictures, type Pictures } from '../../../src/runtime/open-pictures.ts';
import { isBlank, sizeOf } from '../../picture/png.ts';
import { stage } from './stage.ts';

const IN_DAMS = { briefing: 'dams' };
const pictures = openPictures({ fonts: null });
afterAll(() => pictures.close());

const brokenPictures: Pictures = {
  png: () => Promise.reject(new Error('out of ink')),
  close: () => Promise.resolve(),
};

function gallery(message: APIMessage | null | undefined) {
  const found = (message?.components ?? []).find(({ type }) => type === ComponentType.MediaGallery);
  return found?.type === ComponentType.MediaGallery ? found.items : [];
}

async function download(message: APIMessage | null | undefined): Promise<Uint8Array> {
  const url = message?.attachments[0]?.url ?? '';
  return new Uint8Array(await (await fetch(url)).arrayBuffer());
}

describe('/timeline with a picture', () => {
  it('sends it with what it shows in words, and numbers the lines that it points to', async () => {
    const { sandbox } = await stage({ pictures });
    const ben = sandbox.driver.person('ben').goTo('briefings');
    const { message, text } = await ben.type('/timeline', { ...IN_DAMS, picture: 'light' });
    const [item] = gallery(message);
    expect(item?.description).toContain('Picture of a timeline');
    expect(item?.description?.length).toBeLessThanOrEqual(1_024);
    expect(message?.attachments.map(({ filename }) => filename)).toEqual(['picture.png']);
    const png = await download(message);
    expect(sizeOf(png).width).toBeGreaterThan(1_000);
    expect(isBlank(png)).toBe(false);
    expect(text).toContain('**1 · ');
    expect(text).toContain('**2 · ');
  });

  it('keeps it on the first page while pages are turned', async () => {
    const { sandbox } = await stage({ pictures });
    const ben = sandbox.driver.person('ben').goTo('briefings');
    const first = await ben.type('/timeline', { ...IN_DAMS, picture: 'dark' });
    const second = await ben.press(first, 'Next');
    expect(gallery(second.message)).toEqual([]);
    expect(second.message?.attachments).toEqual([]);
    const again = await ben.press(second, 'Previous');
    expect(gallery(again.message)).toHaveLength(1);
    expect(again.message?.attachments).toHaveLength(1);
    expect(again.text).toBe(first.text);
    expect(ben.visibleMessages()).toHaveLength(1);
  });

  it('shows it to all when it is shared', async () => {
    const { sandbox } = await stage({ pictures });
    const ben = sandbox.driver.person('ben').goTo('briefings');
    const shared = await ben.press(await ben.type('/timeline', { ...IN_DAMS, picture: 'dark' }), 'Share');
    expect(gallery(shared.message)).toHaveLength(1);
    expect(shared.message?.attachments).toHaveLength(1);
  });

  it('answers with the list and says so when it cannot be drawn', async () => {
    const { sandbox, log } = await stage({ pictures: brokenPictures });
    const ben = sandbox.driver.person('ben').goTo('briefings');
    const { message, text } = await ben.type('/timeline', { ...IN_DAMS, picture: 'dark' });
    expect(gallery(message)).toEqual([]);
    expect(text).toContain('The picture could not be drawn');
    expect(text).toContain('**1 · ');
    expect(log.some(({ msg }) => msg === 'a picture could not be drawn')).toBe(true);
  });

  it('is what it was before without one', async () => {
    const { sandbox } = await stage({ pictures });
    const ben = sandbox.driver.person('ben').goTo('briefings');
    const { message, text } = await ben.type('/timeline', IN_DAMS);
    expect(gallery(message)).toEqual([]);
    expect(text).not.toContain('**1 · ');
  });
});

describe('/questions with a picture', () => {
  it('draws how one question moved, and asks for one where there are several', async () => {
    const { sandbox, library } = await stage({ pictures });
    const ben = sandbox.driver.person('ben').goTo('briefings');
    const question = library.get('dams')?.snapshot.questions.find(({ ledger }) => ledger.length > 0)?.id ?? '';
    const one = await ben.type('/questions', { ...IN_DAMS, question, picture: 'light' });
    expect(gallery(one.message)[0]?.description).toContain('how a question moved');
    const all = await ben.type('/questions', { ...IN_DAMS, picture: 'light' });
    expect(gallery(all.message)).toEqual([]);
    expect(all.text).toContain('name it with the option “question”');
  });
});
