import { describe, expect, it } from 'vitest';
import { ask, openSandbox } from './join.ts';

const V2 = 1 << 15;
const x = (length: number): string => 'x'.repeat(length);
const row = (...components: object[]): object => ({ type: 1, components });
const button = (id: string, more: object = {}): object => ({ type: 2, style: 1, label: 'Go', custom_id: id, ...more });
const select = (count: number, more: object = {}): object => ({
  type: 3,
  custom_id: 'pick',
  options: Array.from({ length: count }, (_, index) => ({ label: `L${index}`, value: `v${index}` })),
  ...more,
});
const text = (content: string): object => ({ type: 10, content });
const container = (...components: object[]): object => ({ type: 17, components });
const v2 = (...components: object[]): object => ({ flags: V2, components });

/** Sends a message and gives status, code and the flaws with their paths. */
async function refusalOf(body: unknown): Promise<{ status: number; code: number; paths: readonly string[] }> {
  const sandbox = await openSandbox({ rateLimits: 'off' });
  const { error } = await ask(sandbox, 'POST', `/channels/${sandbox.driver.channel('general').id}/messages`, body);
  return error;
}

const REFUSED: readonly (readonly [string, object, ...string[]])[] = [
  ['2,001 characters', { content: x(2_001) }, 'content[BASE_TYPE_MAX_LENGTH]'],
  ['content that is no text', { content: {} }, 'content[STRING_TYPE_CONVERT]'],
  ['11 embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 'a' })) }, 'embeds[BASE_TYPE_MAX_LENGTH]'],
  ['a long title', { embeds: [{ title: x(257) }] }, 'embeds.0.title[BASE_TYPE_MAX_LENGTH]'],
  ['a long description', { embeds: [{ description: x(4_097) }] }, 'embeds.0.description[BASE_TYPE_MAX_LENGTH]'],
  [
    '26 fields',
    { embeds: [{ fields: Array.from({ length: 26 }, () => ({ name: 'a', value: 'b' })) }] },
    'embeds.0.fields[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'fields too long and empty',
    { embeds: [{ fields: [{ name: x(257), value: x(1_025) }, { name: 'a' }] }] },
    'embeds.0.fields.0.name[BASE_TYPE_BAD_LENGTH]',
    'embeds.0.fields.0.value[BASE_TYPE_BAD_LENGTH]',
    'embeds.0.fields.1.value[BASE_TYPE_REQUIRED]',
  ],
  ['a long footer', { embeds: [{ footer: { text: x(2_049) } }] }, 'embeds.0.footer.text[BASE_TYPE_MAX_LENGTH]'],
  ['a long author', { embeds: [{ author: { name: x(257) } }] }, 'embeds.0.author.name[BASE_TYPE_MAX_LENGTH]'],
  ['no address', { embeds: [{ title: 'a', url: 'nowhere' }] }, 'embeds.0.url[URL_TYPE_INVALID_URL]'],
  ['another scheme', { embeds: [{ title: 'a', url: 'ftp://a.org' }] }, 'embeds.0.url[URL_TYPE_INVALID_SCHEME]'],
  ['no instant', { embeds: [{ title: 'a', timestamp: 'noon' }] }, 'embeds.0.timestamp[DATE_TIME_TYPE_PARSE]'],
  ['a colour beyond white', { embeds: [{ title: 'a', color: 0x1_00_00_00 }] }, 'embeds.0.color[NUMBER_TYPE_MAX]'],
  ['an embed of nothing', { embeds: [{ color: 1 }] }, 'embeds.0.description[BASE_TYPE_REQUIRED]'],
  [
    '6,001 characters over all embeds',
    { embeds: [{ description: x(4_000) }, { description: x(2_001) }] },
    'embeds[MAX_EMBED_SIZE_EXCEEDED]',
  ],
  [
    'six rows',
    { content: 'a', components: Array.from({ length: 6 }, (_, index) => row(button(`${index}`))) },
    'components[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'six buttons in a row',
    { components: [row(...Array.from({ length: 6 }, (_, index) => button(`${index}`)))] },
    'components.0.components.5[COMPONENT_LAYOUT_WIDTH_EXCEEDED]',
  ],
  [
    'a button beside a select',
    { components: [row(button('a'), select(1))] },
    'components.0.components.1[COMPONENT_LAYOUT_WIDTH_EXCEEDED]',
  ],
  ['an empty row', { components: [row()] }, 'components.0.components[BASE_TYPE_BAD_LENGTH]'],
  [
    'custom ids that are long, empty, missing and repeated',
    { components: [row(button(x(101)), button(''), { type: 2, style: 1, label: 'a' }, button('a'), button('a'))] },
    'components.0.components.0.custom_id[BASE_TYPE_BAD_LENGTH]',
    'components.0.components.1.custom_id[BASE_TYPE_BAD_LENGTH]',
    'components.0.components.2.custom_id[BUTTON_COMPONENT_CUSTOM_ID_REQUIRED]',
    'components.0.components.4.custom_id[COMPONENT_CUSTOM_ID_DUPLICATED]',
  ],
  [
    'a long label',
    { components: [row(button('a', { label: x(81) }))] },
    'components.0.components.0.label[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'a button that shows nothing',
    { components: [row({ type: 2, style: 1, custom_id: 'a' })] },
    'components.0.components.0[BUTTON_COMPONENT_LABEL_REQUIRED]',
  ],
  [
    'a link with a custom id',
    { components: [row({ type: 2, style: 5, label: 'a', url: 'https://a.org', custom_id: 'a' })] },
    'components.0.components.0.custom_id[BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE]',
  ],
  [
    'a link of 513 characters',
    { components: [row({ type: 2, style: 5, label: 'a', url: `https://a.org/${x(500)}` })] },
    'components.0.components.0.url[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'an unknown style',
    { components: [row(button('a', { style: 9 }))] },
    'components.0.components.0.style[BASE_TYPE_CHOICES]',
  ],
  ['26 options', { components: [row(select(26))] }, 'components.0.components.0.options[BASE_TYPE_BAD_LENGTH]'],
  [
    'an option repeated',
    {
      components: [
        row(
          select(0, {
            options: [
              { label: 'a', value: 'a' },
              { label: 'b', value: 'a' },
            ],
          }),
        ),
      ],
    },
    'components.0.components.0.options.1[SELECT_COMPONENT_OPTION_VALUE_DUPLICATED]',
  ],
  [
    'long options and placeholder',
    {
      components: [
        row(select(0, { placeholder: x(151), options: [{ label: x(101), value: x(101), description: x(101) }] })),
      ],
    },
    'components.0.components.0.placeholder[BASE_TYPE_MAX_LENGTH]',
    'components.0.components.0.options.0.label[BASE_TYPE_BAD_LENGTH]',
    'components.0.components.0.options.0.value[BASE_TYPE_BAD_LENGTH]',
    'components.0.components.0.options.0.description[BASE_TYPE_MAX_LENGTH]',
  ],
  ['the new components without their flag', { components: [text('a')] }, 'components.0[UNION_TYPE_CHOICES]'],
  [
    'content and embeds beside the new components',
    { ...v2(text('a')), content: 'a', embeds: [{ title: 'a' }] },
    'content[MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2]',
    'embeds[MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2]',
  ],
  [
    '41 components, the nested ones counted',
    v2(container(...Array.from({ length: 40 }, () => text('a')))),
    'components[COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED]',
  ],
  [
    '4,001 characters over all text displays',
    v2(text(x(2_000)), container(text(x(2_001)))),
    'components[COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED]',
  ],
  ['an empty text display', v2(text('')), 'components.0.content[BASE_TYPE_BAD_LENGTH]'],
  ['a container in a container', v2(container(container(text('a')))), 'components.0.components.0[UNION_TYPE_CHOICES]'],
  ['a button outside a row', v2(button('a')), 'components.0[UNION_TYPE_CHOICES]'],
  [
    'a section with four texts and no accessory',
    v2({ type: 9, components: [text('a'), text('b'), text('c'), text('d')] }),
    'components.0.components[BASE_TYPE_BAD_LENGTH]',
    'components.0.accessory[BASE_TYPE_REQUIRED]',
  ],
  [
    'eleven pictures',
    v2({ type: 12, items: Array.from({ length: 11 }, () => ({ media: { url: 'https://a.org/a.png' } })) }),
    'components.0.items[BASE_TYPE_BAD_LENGTH]',
  ],
  [
    'a file that was not uploaded',
    v2({ type: 13, file: { url: 'attachment://a.txt' } }),
    'components.0.file.url[UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND]',
  ],
  [
    'a file from the web',
    v2({ type: 13, file: { url: 'https://a.org/a.txt' } }),
    'components.0.file.url[UNFURLED_MEDIA_ITEM_ATTACHMENT_REQUIRED]',
  ],
  [
    'a colour that is none',
    v2({ ...container(text('a')), accent_color: -1 }),
    'components.0.accent_color[NUMBER_TYPE_MIN]',
  ],
  [
    'the same id twice',
    v2({ ...text('a'), id: 7 }, { ...text('b'), id: 7 }),
    'components.1.id[COMPONENT_ID_DUPLICATED]',
  ],
  ['a nonce of 26 characters', { content: 'a', nonce: x(26) }, 'nonce[NONCE_TYPE_TOO_LONG]'],
  [
    'mentions both parsed and named',
    { content: 'a', allowed_mentions: { parse: ['users'], users: ['1573894926914027522'] } },
    'allowed_mentions[MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE]',
  ],
  [
    'mentions of another kind',
    { content: 'a', allowed_mentions: { parse: ['all'] } },
    'allowed_mentions.parse.0[BASE_TYPE_CHOICES]',
  ],
  ['attachments without a file', { content: 'a', attachments: [{ id: '0' }] }, 'attachments.0[ATTACHMENT_NOT_FOUND]'],
  [
    'an answer to no message',
    { content: 'a', message_reference: { message_id: '1573894926914027522' } },
    'message_reference[REPLIES_UNKNOWN_MESSAGE]',
  ],
];

describe('a message is refused with 50035 and the path', () => {
  it.each(REFUSED)('for %s', async (_, body, ...paths) => {
    expect(await refusalOf(body)).toEqual({ status: 400, code: 50_035, paths });
  });
});

describe('a message is accepted at its limits', () => {
  it.each([
    ['2,000 characters, not UTF-16 units', { content: '🚢'.repeat(2_000) }],
    ['6,000 characters of embeds', { embeds: [{ description: x(4_000) }, { description: x(2_000) }] }],
    [
      'five rows of five buttons',
      {
        components: Array.from({ length: 5 }, (_, at) =>
          row(...Array.from({ length: 5 }, (__, of) => button(`${at}${of}`))),
        ),
      },
    ],
    ['40 components', v2(container(...Array.from({ length: 39 }, () => text('a'))))],
    ['4,000 characters in one text display', v2(text(x(4_000)))],
    ['an emoji instead of a label', { components: [row({ type: 2, style: 1, custom_id: 'a', emoji: { name: '◀️' } })] }],
    ['a custom id of 100 characters', { components: [row(button(x(100)))] }],
    ['25 options', { components: [row(select(25, { max_values: 25 }))] }],
  ])('%s', async (_, body) => {
    expect(await refusalOf(body)).toMatchObject({ status: 200, paths: [] });
  });

  it('but 10,171 bytes of text in the new components are answered 500, as Discord does undocumented', async () => {
    expect(await refusalOf(v2(text('語'.repeat(3_386))))).toMatchObject({ status: 200 });
    expect(await refusalOf(v2(text('語'.repeat(3_387))))).toMatchObject({ status: 500, code: 0 });
  });
});

describe('a message of nothing', () => {
  it.each([
    ['no body', {}],
    ['blanks', { content: '  \n ' }],
    ['the flag alone', { flags: V2, components: [] }],
  ])('is refused with 50006: %s', async (_, body) => {
    expect(await refusalOf(body)).toMatchObject({ status: 400, code: 50_006 });
  });
});

describe('the body itself', () => {
  it('is refused with 50109 when it is no JSON', async () => {
    const sandbox = await openSandbox();
    const response = await fetch(`${sandbox.api}/v10/channels/${sandbox.driver.channel('general').id}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${sandbox.token}`, 'content-type': 'application/json' },
      body: '{"content":',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 50_109 });
  });

  it('is refused with 40005 when a file is too large', async () => {
    const sandbox = await openSandbox();
    const form = new FormData();
    form.set('files[0]', new Blob([new Uint8Array(10_485_761)]), 'large.bin');
    const { error } = await ask(sandbox, 'POST', `/channels/${sandbox.driver.channel('general').id}/messages`, form);
    expect(error).toMatchObject({ status: 413, code: 40_005 });
  });
});
