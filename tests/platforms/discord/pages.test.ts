import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../sandbox/driver/exchange.ts';
import type { Person } from '../../../sandbox/driver/person.ts';
import { briefingOf, DAMS } from './fixtures.ts';
import { stage } from './stage.ts';

const IN_DAMS = { briefing: 'dams' };

/** The labels of the buttons that can be pressed. */
function usable({ message }: Answer): string[] {
  return (message?.components ?? []).flatMap((row) =>
    row.type === ComponentType.ActionRow
      ? row.components.flatMap((one) =>
          one.type === ComponentType.Button && 'label' in one && one.disabled !== true ? [one.label ?? ''] : [],
        )
      : [],
  );
}

async function turnAll(person: Person, first: Answer, label: string): Promise<Answer[]> {
  const pages = [first];
  for (let at = first; usable(at).includes(label); ) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- page by page
    at = await person.press(at, label);
    pages.push(at);
  }
  return pages;
}

const textsOf = (pages: readonly Answer[]): string[] => pages.map(({ text }) => text);

describe('pages', () => {
  it('are turned to the end and back, tell each event once, and stay one message', async () => {
    const { sandbox, library } = await stage();
    const ben = sandbox.driver.person('ben').goTo('briefings');
    const there = await turnAll(ben, await ben.type('/timeline', IN_DAMS), 'Next');
    expect(there.length).toBeGreaterThan(2);
    const last = there.at(-1);
    if (last === undefined) throw new Error('no page');
    expect(usable(last)).not.toContain('Next');
    const back = await turnAll(ben, last, 'Previous');
    expect(textsOf(back)).toEqual(textsOf(there).toReversed());
    expect(ben.visibleMessages()).toHaveLength(1);
    const told = there.map(({ text }) => text).join('\n');
    for (const { text } of library.get('dams')?.snapshot.events ?? []) {
      expect(told).toContain(text);
    }
  });

  it('are turned after a restart, by another process', async () => {
    const on = await stage();
    const ben = on.sandbox.driver.person('ben').goTo('briefings');
    const first = await ben.type('/timeline', { ...IN_DAMS, about: 'sluice' });
    const second = await ben.press(first, 'Next');
    await on.restart();
    const third = await ben.press(second, 'Next');
    await on.restart();
    const again = await ben.press(third, 'Previous');
    expect(third.text).not.toBe(second.text);
    expect(again.text).toBe(second.text);
  });

  it('of a question too long for one button are turned all the same', async () => {
    const on = await stage();
    const ben = on.sandbox.driver.person('ben').goTo('briefings');
    const words =
      'engineers from Oberau inspected sluice number of the upper dam cracks in its concrete wall district office published weekly report state of the works';
    const first = await ben.type('/ask', { ...IN_DAMS, words });
    expect(usable(first)).toContain('Export');
    await on.restart();
    const sources = await ben.press(first, 'Sources');
    expect(sources.text).toContain('characters');
  });

  it('say when the briefing has changed since, and are made from what it says now', async () => {
    const { sandbox, library } = await stage();
    const ben = sandbox.driver.person('ben').goTo('briefings');
    const first = await ben.type('/timeline', IN_DAMS);
    const { 'inspections.md': _, ...fewer } = DAMS;
    const now = briefingOf('dams', 'Two river dams', fewer);
    library.put('dams', now);
    const second = await ben.press(first, 'Next');
    expect(second.text).toContain(`this is version ${now.version}`);
    expect(second.text).toContain('12 Jul 2031');
    expect(second.text).not.toContain('sluice');
  });

  it('of a shared answer are turned by who asked for it; others get theirs for themselves', async () => {
    const { sandbox } = await stage();
    const [ben, cleo] = [sandbox.driver.person('ben').goTo('briefings'), sandbox.driver.person('cleo')];
    const shared = await ben.type('/timeline', { ...IN_DAMS, share: true });
    const mine = await cleo.press(shared, 'Next');
    expect(mine).toMatchObject({ kind: 'message', isEphemeral: true });
    const further = await cleo.press(mine, 'Next');
    expect(further).toMatchObject({ kind: 'update', isEphemeral: true });
    const [message] = cleo.visibleMessages('briefings');
    expect(message?.edited_timestamp).toBeNull();
    expect(await ben.press(shared, 'Next')).toMatchObject({ kind: 'update', isEphemeral: false, text: mine.text });
    expect(usable(shared)).not.toContain('Share');
  });
});

describe('the buttons', () => {
  it('share shows the page to everybody, and its asker turns it there', async () => {
    const { sandbox } = await stage();
    const ben = sandbox.driver.person('ben').goTo('briefings');
    const second = await ben.press(await ben.type('/timeline', IN_DAMS), 'Next');
    const shared = await ben.press(second, 'Share');
    expect(shared).toMatchObject({ kind: 'message', isEphemeral: false });
    expect(shared.text).toBe(second.text);
    expect(await ben.press(shared, 'Next')).toMatchObject({ kind: 'update', isEphemeral: false });
  });

  it('sources show the words behind a line in their context, line by line, to the one who asks', async () => {
    const { sandbox } = await stage();
    const [ben, cleo] = [sandbox.driver.person('ben').goTo('briefings'), sandbox.driver.person('cleo')];
    const shared = await ben.type('/stakes', { ...IN_DAMS, share: true });
    const first = await cleo.press(shared, 'Sources');
    expect(first.isEphemeral).toBe(true);
    expect(first.text).toContain('4,000 households');
    const other = await cleo.choose(first, 'The sources of another line', ['1']);
    expect(other).toMatchObject({ kind: 'update', isEphemeral: true });
    expect(other.text).toContain('hospital in Niederau');
    expect(other.text).toContain('District Courier');
  });

  it('sources of one line have nothing to choose', async () => {
    const { sandbox } = await stage();
    const ben = sandbox.driver.person('ben').goTo('briefings');
    const sources = await ben.press(await ben.type('/takeaways', { ...IN_DAMS, limit: 1 }), 'Sources');
    expect(sources.text).toContain('spring floods');
    expect(usable(sources)).toEqual([]);
  });

  it('are not there for sources where nothing rests on one', async () => {
    const { sandbox } = await stage();
    const got = await sandbox.driver.person('ben').type('/conflicts', IN_DAMS, { in: 'briefings' });
    expect(usable(got)).toEqual(['Export', 'Share']);
  });

  it('export gives the whole answer as Markdown, JSON and, of events, a calendar', async () => {
    const { sandbox, library } = await stage();
    const ben = sandbox.driver.person('ben').goTo('briefings');
    const exported = await ben.press(await ben.type('/timeline', IN_DAMS), 'Export');
    expect(exported.isEphemeral).toBe(true);
    const files = new Map(
      await Promise.all(
        (exported.message?.attachments ?? []).map(async ({ filename, url }) => {
          const text = await (await fetch(url)).text();
          return [filename.split('.').at(-1) ?? '', text] as const;
        }),
      ),
    );
    const events = library.get('dams')?.snapshot.events.length;
    expect(JSON.parse(files.get('json') ?? '')).toMatchObject({ briefing: 'dams', total: events });
    expect(files.get('md')).toContain('# Timeline: Two river dams');
    expect(files.get('ics')).toContain('BEGIN:VCALENDAR');
    const plain = await ben.press(await ben.type('/stakes', IN_DAMS), 'Export');
    expect(plain.message?.attachments.map(({ filename }) => filename.split('.').at(-1))).toEqual(['md', 'json']);
  });

  it('that cannot be read any more say so', async () => {
    const { sandbox } = await stage();
    const channel = sandbox.driver.channel('briefings');
    const body = {
      components: [{ type: 1, components: [{ type: 2, style: 2, label: 'Old', custom_id: 'from-another-age' }] }],
      flags: 1 << 15,
      allowed_mentions: { parse: [] },
    };
    const sent = await fetch(`${sandbox.api}/v10/channels/${channel.id}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${sandbox.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const message: { id: string; channel_id: string } = JSON.parse(await sent.text());
    const got = await sandbox.driver.person('ben').press(message, 'Old');
    expect(got.text).toContain('can no longer be read');
    expect(got.isEphemeral).toBe(true);
  });
});
