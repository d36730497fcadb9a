import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { composeEdition } from '../../../../src/digest/compose-edition.ts';
import { EDITION_SECTIONS } from '../../../../src/model/schedule.ts';
import type { MessageBody, Outgoing } from '../../../../src/platforms/discord/answering.ts';
import type { Asked } from '../../../../src/platforms/discord/asked.ts';
import { customIdsOf } from '../../../../src/platforms/discord/custom-ids-of.ts';
import { readEditionId, writeEditionId } from '../../../../src/platforms/discord/digest/edition-id.ts';
import type { EditionPart } from '../../../../src/platforms/discord/digest/edition-part.ts';
import { handleEditionPress } from '../../../../src/platforms/discord/digest/handle-edition-press.ts';
import { renderEdition } from '../../../../src/platforms/discord/digest/render-edition.ts';
import { settingsFrom } from '../../../../src/settings/setting.ts';
import { snapshotsOfFixtures } from '../fixtures.ts';
import { checkRequestBody } from '../../../sandbox/official-spec.ts';
import { libraryOf } from '../stage.ts';

const KEY = 'k3y';
const SNAPSHOTS = snapshotsOfFixtures();

const ASKED: Asked = {
  id: '1',
  application: '2',
  token: 'secret',
  user: '3',
  place: { kind: 'guild', guild: '4', channel: '5', parent: null },
  member: null,
  isAlone: false,
  locale: 'en-GB',
  serverLocale: null,
};

function partsOf(briefing: string): readonly EditionPart[] {
  const snapshot = SNAPSHOTS[briefing];
  if (snapshot === undefined) throw new Error(`no fixture ${briefing}`);
  const edition = composeEdition({
    snapshot,
    last: null,
    now: Date.parse('2032-01-15T07:00:00Z'),
    zone: 'UTC',
    sections: EDITION_SECTIONS,
    language: 'en',
  });
  return renderEdition(edition, { form: 'messages', mention: null }, KEY);
}

interface Answered {
  readonly outcome: string;
  readonly replied: readonly Outgoing[];
  readonly updated: readonly MessageBody[];
}

type Data = Parameters<typeof handleEditionPress>[2]['data'];

/** Presses a control, in a place where `closed` briefings may not be told. */
async function press(data: Data, part: EditionPart | null, closed: readonly string[] = []): Promise<Answered> {
  const [replied, updated]: [Outgoing[], MessageBody[]] = [[], []];
  const library = libraryOf(SNAPSHOTS);
  const outcome = await handleEditionPress(
    { library, readSettings: async (guild) => settingsFrom(guild, 0, new Map(), new Set(closed)) },
    ASKED,
    { data },
    {
      state: 'open',
      reply: async (outgoing) => void replied.push(outgoing),
      update: async (body) => void updated.push(body),
      defer: async () => {},
      deferUpdate: async () => {},
    },
    async (key, number) => (key === KEY && number === part?.part ? part : null),
  );
  await library.close();
  return { outcome, replied, updated };
}

function button(id: string): Data {
  return { component_type: ComponentType.Button, custom_id: id };
}

function contentOf({ components = [] }: MessageBody): string {
  const walk = (all: readonly object[]): readonly string[] =>
    all.flatMap((one) => [
      ...('content' in one && typeof one.content === 'string' ? [one.content] : []),
      ...('components' in one && Array.isArray(one.components) ? walk(one.components) : []),
    ]);
  return walk(components).join('\n');
}

const PARTS = partsOf('dams');
const FIRST = PARTS[0];
const SOURCES = writeEditionId({ action: 'sources', key: KEY, part: 1, line: 0, page: 1 });

describe('the button below a part of an edition', () => {
  it('shows the words behind its first line, to the asker alone, and offers the others', async () => {
    const { outcome, replied } = await press(button(SOURCES), FIRST ?? null);
    expect([outcome, replied.length, replied[0]?.ephemeral]).toEqual(['answered', 1, true]);
    const body = replied[0]?.body ?? fail();
    const quote = FIRST?.lines[0]?.citations[0]?.quote ?? fail();
    expect(contentOf(body).replaceAll('\\', '')).toContain(quote.slice(0, 40));
    expect((body.flags ?? 0) & MessageFlags.IsComponentsV2).not.toBe(0);
    expect(checkRequestBody('POST', '/channels/1/messages', body)).toEqual([]);
    const [select] = customIdsOf(body.components ?? []);
    expect(readEditionId(select ?? '')).toMatchObject({ action: 'line', key: KEY, part: 1 });
  });

  it('shows another line that was chosen, in place of the first', async () => {
    const id = writeEditionId({ action: 'line', key: KEY, part: 1, line: 0, page: 1 });
    const chosen = { component_type: ComponentType.StringSelect, custom_id: id, values: ['1'] } as const;
    const { outcome, replied, updated } = await press({ ...chosen, values: ['1'] }, FIRST ?? null);
    expect([outcome, replied, updated.length]).toEqual(['answered', [], 1]);
    const quote = FIRST?.lines[1]?.citations[0]?.quote ?? fail();
    expect(contentOf(updated[0] ?? fail()).replaceAll('\\', '')).toContain(quote.slice(0, 40));
  });

  it('takes a line or a page that there is not for the nearest', async () => {
    const id = writeEditionId({ action: 'page', key: KEY, part: 1, line: 9_999, page: 99 });
    const { updated } = await press(button(id), FIRST ?? null);
    const quote = FIRST?.lines.slice(0, 25).at(-1)?.citations[0]?.quote ?? fail();
    expect(contentOf(updated[0] ?? fail()).replaceAll('\\', '')).toContain(quote.slice(0, 40));
  });

  it('says when the briefing has changed since, and how many passages are not kept', async () => {
    const [line] = FIRST?.lines ?? [];
    if (FIRST === undefined || line === undefined) throw new Error('no lines');
    const older: EditionPart = { ...FIRST, version: '000000000000', lines: [{ ...line, more: 3 }] };
    const { replied } = await press(button(SOURCES), older);
    expect(contentOf(replied[0]?.body ?? fail())).toMatch(/changed since.*3 more passages say so/u);
  });

  it.each<[string, Data, EditionPart | null, readonly string[], RegExp]>([
    ['nobody knows the delivery any more', button(SOURCES), null, [], /can no longer be read/u],
    ['it is none of ours', button('es|k k|1'), FIRST ?? null, [], /can no longer be read/u],
    ['the briefing may not be told here', button(SOURCES), FIRST ?? null, ['dams'], /no briefing “dams” here/u],
    ['there is no line', button(SOURCES), FIRST === undefined ? null : { ...FIRST, lines: [] }, [], /No line/u],
  ])('refuses when %s', async (_, data, part, closed, words) => {
    const { outcome, replied } = await press(data, part, closed);
    expect([outcome, replied[0]?.ephemeral]).toEqual(['refused', true]);
    expect(contentOf(replied[0]?.body ?? fail())).toMatch(words);
  });

  it('works for every line of every part', async () => {
    for (const part of PARTS) {
      for (const line of part.lines.slice(0, 25).keys()) {
        const id = writeEditionId({ action: 'page', key: KEY, part: part.part, line, page: 1 });
        // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other
        const { outcome, updated } = await press(button(id), part);
        expect(outcome).toBe('answered');
        expect(updated.flatMap((body) => checkRequestBody('POST', '/channels/1/messages', body))).toEqual([]);
      }
    }
  });
});

function fail(): never {
  throw new Error('there is none');
}
