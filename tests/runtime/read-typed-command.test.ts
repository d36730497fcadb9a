import { expect, test } from 'vitest';
import { readTypedCommand } from '../../src/runtime/read-typed-command.ts';

const KINDS = new Map([
  ['about', 'text'],
  ['from', 'text'],
  ['limit', 'number'],
  ['share', 'flag'],
] as const);

test.each([
  ['/timeline', ['timeline'], {}],
  ['  /timeline   from:2021-03 ', ['timeline'], { from: '2021-03' }],
  [
    '/timeline about:price of water limit:3 share:true',
    ['timeline'],
    { about: 'price of water', limit: 3, share: true },
  ],
  ['/timeline about: the dam', ['timeline'], { about: 'the dam' }],
  ['/settings zone', ['settings', 'zone'], {}],
  [
    '/timeline about:a note: https://dam.example at 12:30',
    ['timeline'],
    { about: 'a note: https://dam.example at 12:30' },
  ],
  ['/timeline share:false', ['timeline'], { share: false }],
])('reads %j', (line, path, values) => {
  expect(readTypedCommand(line, KINDS)).toEqual({ path, values });
});

test('an option that the command has not is no option', () => {
  expect(readTypedCommand('/timeline until:2021', KINDS)).toEqual({ path: ['timeline', 'until:2021'], values: {} });
});
