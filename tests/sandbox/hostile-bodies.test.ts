import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movableClock } from '../../sandbox/clock.ts';
import type { Json, JsonObject } from '../../sandbox/json.ts';
import { Refusal } from '../../sandbox/refusal.ts';
import { readCommands } from '../../sandbox/validate/commands.ts';
import { Form } from '../../sandbox/validate/form.ts';
import { readMessage } from '../../sandbox/validate/message.ts';
import { readModal } from '../../sandbox/validate/modals.ts';
import { World } from '../../sandbox/world/world.ts';
import { checkRequestBody } from './official-spec.ts';

const world = new World({ clock: movableClock(() => Date.UTC(2025, 4, 1)) });

/** Values that look like what Discord wants, beside those that do not. */
const value: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    false,
    -1,
    0,
    1,
    2,
    5,
    1.5,
    25,
    32_768,
    '',
    'text',
    'https://a.org',
    'attachment://a',
  ),
  fc.string({ maxLength: 8 }),
  fc.constant('x'.repeat(101)),
);

const KEYS = [
  'type',
  'id',
  'custom_id',
  'style',
  'label',
  'url',
  'emoji',
  'options',
  'value',
  'min_values',
  'max_values',
  'content',
  'items',
  'media',
  'accessory',
  'components',
  'component',
  'spoiler',
  'accent_color',
  'description',
  'name',
  'title',
  'required',
  'choices',
  'embeds',
  'fields',
  'footer',
  'text',
  'flags',
  'allowed_mentions',
  'parse',
  'users',
  'attachments',
  'contexts',
  'name_localizations',
  'autocomplete',
  'min_length',
  'file',
  'image',
  'author',
  'timestamp',
  'color',
] as const;

/** Trees of such values under Discord's own keys. */
const { tree } = fc.letrec<{ tree: Json; node: JsonObject }>((tie) => ({
  tree: fc.oneof({ maxDepth: 5, withCrossShrink: true }, value, tie('node'), fc.array(tie('tree'), { maxLength: 4 })),
  node: fc
    .tuple(
      fc.constantFrom(1, 2, 3, 4, 9, 10, 11, 12, 13, 14, 17, 18, 21, 22, 23),
      fc.dictionary(fc.constantFrom(...KEYS), tie('tree'), { maxKeys: 6 }),
    )
    .map(([type, rest]) => ({ type, ...rest })),
}));

const body = fc.dictionary(fc.constantFrom(...KEYS), tree, { maxKeys: 5 });

/** What came of reading: something read, or a refusal in Discord's shape; anything else is a fault of the sandbox. */
function outcome(read: () => unknown): 'read' | 'refused' {
  try {
    read();
    return 'read';
  } catch (error) {
    if (error instanceof Refusal) return 'refused';
    throw error;
  }
}

function asMessage(given: JsonObject): 'read' | 'refused' {
  const form = new Form();
  return outcome(() =>
    readMessage({
      world,
      form,
      path: [],
      body: given,
      uploads: [],
      channelId: '1',
      existing: null,
      playsProcessedLimit: false,
    }),
  );
}

function asModal(given: JsonObject): 'read' | 'refused' {
  const form = new Form();
  return outcome(() => {
    readModal(form, ['data'], given);
    form.refuseIfFlawed();
  });
}

function asCommands(given: readonly Json[]): 'read' | 'refused' {
  const form = new Form();
  return outcome(() => {
    readCommands(form, given);
    form.refuseIfFlawed();
  });
}

describe('a body of any shape', () => {
  it('is read as a message or refused, and never breaks the sandbox', () => {
    fc.assert(
      fc.property(body, (given) => {
        expect(['read', 'refused']).toContain(asMessage(given));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is read as a modal or refused', () => {
    fc.assert(
      fc.property(body, (given) => {
        expect(['read', 'refused']).toContain(asModal(given));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is read as commands or refused', () => {
    const list = fc.array(fc.oneof(body, value), { maxLength: 3 });
    fc.assert(
      fc.property(list, (given) => {
        expect(['read', 'refused']).toContain(asCommands(given));
      }),
      { numRuns: 2_000 },
    );
  });
});

const text = (max: number): fc.Arbitrary<string> =>
  fc.string({ minLength: 1, maxLength: max }).filter((one) => one.trim() !== '');

describe('a message that Discord’s description and the sandbox both know', () => {
  const button = fc
    .record({ label: text(80), custom_id: fc.uuid(), style: fc.constantFrom(1, 2, 3, 4) })
    .map((given): JsonObject => ({ type: 2, ...given }));
  const display = text(90).map((content): JsonObject => ({ type: 10, content }));
  const row = fc
    .array(button, { minLength: 1, maxLength: 5 })
    .map((components): JsonObject => ({ type: 1, components }));
  const container = fc
    .array(fc.oneof(display, row, fc.constant<JsonObject>({ type: 14, spacing: 2 })), { minLength: 1, maxLength: 5 })
    .map((components): JsonObject => ({ type: 17, components }));
  const message = fc
    .array(fc.oneof(display, container), { minLength: 1, maxLength: 1 })
    .map((components): JsonObject => ({ flags: 32_768, components, allowed_mentions: { parse: [] } }));

  it('is accepted by both', () => {
    fc.assert(
      fc.property(message, (given) => {
        expect(checkRequestBody('POST', '/channels/1/messages', given)).toEqual([]);
        expect(asMessage(given)).toBe('read');
      }),
      { numRuns: 300 },
    );
  });

  it('is refused by both when a custom id grows too long', () => {
    fc.assert(
      fc.property(row, (given) => {
        const grown = JSON.parse(
          JSON.stringify(given).replace(/"custom_id":"[^"]+"/, `"custom_id":"${'x'.repeat(101)}"`),
        );
        const sent = { components: [grown] };
        expect(checkRequestBody('POST', '/channels/1/messages', sent)).not.toEqual([]);
        expect(asMessage(sent)).toBe('refused');
      }),
      { numRuns: 100 },
    );
  });
});
