import { expect, test } from 'vitest';
import { rememberedIn } from '../../../src/platforms/discord/remembered-in.ts';

test('remembers the last value of each object, and nothing of others', () => {
  const names = rememberedIn<object, string>();
  const [dam, ferry] = [{ kind: 'dam' }, ['ferry']];
  names.set(dam, 'Upper dam');
  names.set(ferry, 'Old ferry');
  names.set(dam, 'Lower dam');
  expect(names.get(dam)).toBe('Lower dam');
  expect(names.get(ferry)).toBe('Old ferry');
  expect(names.get({})).toBeUndefined();
});

test('what one remembers another does not know, and a copy has none of it', () => {
  const [names, sizes] = [rememberedIn<object, string>(), rememberedIn<object, number>()];
  const dam = { kind: 'dam' };
  names.set(dam, 'Upper dam');
  sizes.set(dam, 3);
  expect([names.get(dam), sizes.get(dam)]).toEqual(['Upper dam', 3]);
  expect(names.get({ ...dam })).toBeUndefined();
});

test('nobody sees it in the object', () => {
  const names = rememberedIn<object, string>();
  const dam = { kind: 'dam' };
  names.set(dam, 'Upper dam');
  expect(dam).toEqual({ kind: 'dam' });
  expect(Reflect.ownKeys(dam)).toEqual(['kind']);
  expect(JSON.stringify(dam)).toBe('{"kind":"dam"}');
});
