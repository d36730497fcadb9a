import type { JsonObject } from '../../../sandbox/json.ts';
import { addMessage } from '../../../sandbox/world/messages.ts';
import type { World } from '../../../sandbox/world/world.ts';

/** What a message holds that says nothing. */
export const EMPTY = { content: '', embeds: [], components: [], attachments: [], flags: 0, allowedMentions: null };

/** Puts a message of the application into a channel as it is, past all that a real one would be refused for. */
export function post(world: World, channelId: string, body: Readonly<Record<string, unknown>>): string {
  const sound = addMessage(world, { channelId, authorId: world.botId }, EMPTY);
  const posted = { ...sound, ...body };
  world.messages.get(channelId)?.set(sound.id, posted);
  // The gateway, unlike the page, need not bear what is no list.
  const isSound = [posted.embeds, posted.components, posted.attachments].every(Array.isArray);
  if (isSound) world.emit({ kind: 'message-updated', message: posted });
  return sound.id;
}

/** A picture of one pixel, kept by the sandbox. */
export function keepPicture(world: World, channelId: string): string {
  const id = world.nextId();
  const bytes = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  world.files.set(id, { id, channelId, filename: 'dot.png', contentType: 'image/png', bytes });
  return `${world.cdnUrl}/attachments/${channelId}/${id}/dot.png`;
}

const text = (content: string): JsonObject => ({ type: 10, content });
const button = (label: string, style: number, more: JsonObject = {}): JsonObject => ({
  type: 2,
  style,
  label,
  custom_id: `press:${label}`,
  ...more,
});

/** Every component that a message may be made of. */
export function everyComponent(picture: string): readonly JsonObject[] {
  return [
    text('# One\n## Two\n### Three\n-# small\n**bold** *italic* __under__ ~~gone~~ `code` ||secret||'),
    {
      type: 17,
      accent_color: 0x2e_7d_32,
      components: [
        {
          type: 9,
          components: [text('A section beside its picture, [a link](https://weir.example/page)')],
          accessory: { type: 11, media: { url: picture }, description: 'A dot' },
        },
        { type: 14, divider: true, spacing: 2 },
        text('- first\n- second\n  - deeper\n1. counted\n> quoted\n```\ncode in lines\n```'),
        {
          type: 12,
          items: [
            { media: { url: picture }, description: 'A dot, larger' },
            { media: { url: 'https://outside.example/picture.png' }, description: 'Something from outside' },
          ],
        },
      ],
    },
    {
      type: 1,
      components: [
        button('Primary', 1),
        button('Secondary', 2),
        button('Success', 3),
        button('Danger', 4),
        { type: 2, style: 5, label: 'Elsewhere', url: 'https://weir.example/' },
      ],
    },
    { type: 1, components: [button('Off', 2, { disabled: true })] },
    {
      type: 1,
      components: [
        {
          type: 3,
          custom_id: 'select:one',
          placeholder: 'Choose a lock',
          options: [
            { label: 'Upper lock', value: 'upper', description: 'closed' },
            { label: 'Lower lock', value: 'lower' },
          ],
        },
      ],
    },
    {
      type: 1,
      components: [
        {
          type: 3,
          custom_id: 'select:several',
          placeholder: 'Choose gates',
          min_values: 1,
          max_values: 2,
          options: [
            { label: 'North gate', value: 'north' },
            { label: 'South gate', value: 'south' },
          ],
        },
      ],
    },
    { type: 1, components: [{ type: 8, custom_id: 'select:channel', placeholder: 'Choose a channel' }] },
  ];
}

/** What no application could send, and a page must bear. */
export const BROKEN: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['a component of a type that nobody knows', { components: [{ type: 999 }] }],
  ['a component without a type', { components: [{}] }],
  ['components that are no list', { components: { type: 10 } }],
  ['components that are null', { components: null }],
  ['a container of itself and nothing', { components: [{ type: 17 }] }],
  ['text that is a number', { components: [{ type: 10, content: 12 }] }],
  ['text that is an object', { components: [{ type: 10, content: { toString: 1 } }] }],
  ['a section without anything', { components: [{ type: 9, accessory: 'none', components: 5 }] }],
  ['a gallery of strings', { components: [{ type: 12, items: ['a', null, { media: 'x' }] }] }],
  ['a button without anything', { components: [{ type: 1, components: [{ type: 2 }] }] }],
  [
    'a button that leads to a script',
    { components: [{ type: 1, components: [{ type: 2, style: 5, label: 'x', url: 'javascript:alert(1)' }] }] },
  ],
  ['a select without options', { components: [{ type: 1, components: [{ type: 3, custom_id: 's', options: null }] }] }],
  ['a colour that is none', { components: [{ type: 17, accent_color: 'red;}', components: [] }] }],
  ['embeds that are null', { embeds: null }],
  ['an embed of odd fields', { embeds: [{ title: 4, fields: [{ name: null, value: [] }, 7], color: -1, image: 'x' }] }],
  ['attachments that are odd', { attachments: [{ filename: null, size: 'big', url: 'data:text/html,<b>' }, 4] }],
  ['content that is HTML', { content: '<img src=x onerror="document.title=1"><script>document.title=2</script>' }],
  ['markdown that never closes', { content: '**__~~||`'.repeat(200) }],
  ['quotes in quotes', { content: `${'> '.repeat(300)}deep` }],
  ['links to scripts', { content: '[here](javascript:alert(1)) <javascript:alert(2)>' }],
  ['moments that are none', { content: '<t:99999999999999999:R> <t:-99999999999999:F> <t:1:Z>' }],
  ['a pile of marks', { content: `a${'\u0301'.repeat(500)}` }],
  ['halves of characters', { content: 'a\uD800b' }],
];
