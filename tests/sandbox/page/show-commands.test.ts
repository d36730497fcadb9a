import { expect, test } from 'vitest';
import { showCommands } from '../../../sandbox/page/show-commands.ts';
import type { Command } from '../../../sandbox/world/model.ts';

const command: Command = {
  id: '1',
  type: 1,
  guildId: null,
  name: 'lock',
  nameLocalizations: null,
  description: 'Locks',
  descriptionLocalizations: null,
  options: [
    { type: 1, name: 'close', description: 'Closes one', description_localizations: { de: 'Schließt eine' } },
    {
      type: 2,
      name: 'all',
      description: 'All of them',
      options: [
        {
          type: 1,
          name: 'open',
          description: 'Opens all',
          options: [
            {
              type: 3,
              name: 'how',
              description: 'How',
              description_localizations: { de: 'Wie' },
              choices: [{ name: 'slowly', name_localizations: { de: 'langsam' }, value: 's' }],
            },
          ],
        },
      ],
    },
  ],
  defaultMemberPermissions: null,
  contexts: null,
  integrationTypes: [0],
  nsfw: false,
  version: '1',
};

test('the menu holds every subcommand as it is typed, in the language of whoever looks', () => {
  const shown = showCommands([command], 'de');
  expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(['1']));
  expect(shown.map(({ line, description }) => [line, description])).toEqual([
    ['lock all open', 'Opens all'],
    ['lock close', 'Schließt eine'],
  ]);
  expect(shown[0]?.options[0]).toMatchObject({ description: 'Wie', choices: [{ name: 'langsam', value: 's' }] });
  expect(showCommands([command], 'en-US')[1]?.description).toBe('Closes one');
});
