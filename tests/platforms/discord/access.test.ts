import { ChannelType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { contextOfPlaces, type Places } from './places.ts';
import { type Stage, stage } from './stage.ts';

const SECRETS = ['merger', 'Nordwerk', 'Suedkraft', 'Tannenberg', 'quiet'];

/** The merger is private to the editors' channel. */
async function withSecret(): Promise<Stage & Places> {
  const on = await stage();
  const places = contextOfPlaces(on);
  await on.settings.change({ guild: on.desk, actor: '1', at: 0, seen: null }, [
    { key: 'access/merger', to: { visibility: 'private', channels: [places.editors] } },
  ]);
  return { ...on, ...places };
}

function expectNoSecret(text: string): void {
  for (const word of SECRETS) expect(text.toLowerCase()).not.toContain(word.toLowerCase());
}

describe('a private briefing', () => {
  it('is told in its channel, and in threads below it', async () => {
    const { sandbox, editors, cleo } = await withSecret();
    expect((await cleo.type('/timeline', { briefing: 'merger' }, { in: { id: editors } })).text).toContain('Nordwerk');
    const names = await cleo.autocomplete('/timeline', {}, 'briefing', { in: { id: editors } });
    expect(names.map(({ value }) => value)).toEqual(['cup', 'dams', 'merger']);
    const thread = sandbox.driver.admin('Harbour Desk').createChannel({
      name: 'aside',
      type: ChannelType.PublicThread,
      parentId: editors,
    });
    expect((await cleo.type('/timeline', { briefing: 'merger' }, { in: thread })).text).toContain('Nordwerk');
  });

  it('is not told anywhere else: to members, admins, other servers, in direct messages, by a user install', async () => {
    const { elsewhere, library } = await withSecret();
    for (const { person, place } of elsewhere) {
      for (const name of ['timeline', 'stakes', 'takeaways', 'questions', 'conflicts', 'sources', 'briefing']) {
        // oxlint-disable-next-line eslint/no-await-in-loop -- one place after the other
        const got = await person.type(`/${name}`, { briefing: 'merger' }, { in: place });
        expect(got.text).toBe('There is no briefing “merger” here. Allowed: cup, dams');
      }
      // oxlint-disable-next-line eslint/no-await-in-loop
      const overview = await person.type('/briefing', {}, { in: place });
      expectNoSecret(overview.text);
      for (const [name, option] of [
        ['timeline', 'briefing'],
        ['stakes', 'theme'],
        ['questions', 'question'],
        ['sources', 'document'],
        ['timeline', 'from'],
      ] as const) {
        const options = option === 'briefing' ? {} : { briefing: 'merger' };
        // oxlint-disable-next-line eslint/no-await-in-loop
        const choices = await person.autocomplete(`/${name}`, options, option, { in: place });
        expectNoSecret(JSON.stringify(choices));
      }
    }
    expect(library.ids()).toContain('merger');
  });

  it('is refused in the same words as one that never was', async () => {
    const { elsewhere } = await withSecret();
    for (const { person, place } of elsewhere) {
      // oxlint-disable-next-line eslint/no-await-in-loop
      const [secret, nothing] = await Promise.all([
        person.type('/stakes', { briefing: 'merger' }, { in: place }),
        person.type('/stakes', { briefing: 'nought' }, { in: place }),
      ]);
      expect(secret.text.replaceAll('merger', 'nought')).toBe(nothing.text);
    }
  });

  it('is not told by buttons of answers from before it became private', async () => {
    const on = await stage();
    const { editors, elsewhere } = contextOfPlaces(on);
    const before = [];
    for (const { person, place } of elsewhere) {
      // oxlint-disable-next-line eslint/no-await-in-loop
      before.push({ person, got: await person.type('/timeline', { briefing: 'merger' }, { in: place }) });
    }
    await on.settings.change({ guild: on.desk, actor: '1', at: 0, seen: null }, [
      { key: 'access/merger', to: { visibility: 'private', channels: [editors] } },
    ]);
    for (const { person, got } of before) {
      for (const button of ['Sources', 'Export', ...(got.isEphemeral ? ['Share'] : [])]) {
        // oxlint-disable-next-line eslint/no-await-in-loop
        const pressed = await person.press(got, button);
        expect(pressed.text).toBe('There is no briefing “merger” here. Allowed: cup, dams');
        expect(pressed.message?.attachments).toEqual([]);
      }
    }
  });

  it('is a default nowhere but in its channels', async () => {
    const { settings, desk, ben, editors, cleo } = await withSecret();
    await settings.change({ guild: desk, actor: '1', at: 0, seen: null }, [{ key: 'briefing', to: 'merger' }]);
    expectNoSecret((await ben.type('/timeline', {}, { in: 'briefings' })).text);
    expect((await cleo.type('/timeline', {}, { in: { id: editors } })).text).toContain('Nordwerk');
  });
});

describe('reading commands', () => {
  it('are offered to all, everywhere; settings in servers to those who manage them', async () => {
    const { ben, dov, finn, eve, square } = contextOfPlaces(await stage());
    const offered = (person: typeof ben, place: string | { id: string }) =>
      person.availableCommands(place).map(({ name }) => name);
    expect(offered(ben, 'briefings')).toContain('timeline');
    expect(offered(ben, 'briefings')).not.toContain('settings');
    expect(offered(dov, 'briefings')).toContain('settings');
    expect(offered(ben, 'dm')).toEqual(expect.arrayContaining(['timeline', 'help', 'ask']));
    expect(offered(dov, 'dm')).not.toContain('settings');
    expect(offered(finn, { id: square })).toEqual(expect.arrayContaining(['timeline', 'help']));
    expect(offered(finn, { id: square })).not.toContain('settings');
    expect(offered(eve, { id: square })).toEqual([]);
  });

  it('answer openly where the asker is alone with the bot, without a button to share', async () => {
    const { ben } = contextOfPlaces(await stage());
    const got = await ben.type('/timeline', { briefing: 'dams' }, { in: 'dm' });
    expect(got.isEphemeral).toBe(false);
    expect(JSON.stringify(got.message?.components)).not.toContain('"Share"');
    expect(await ben.press(got, 'Next')).toMatchObject({ kind: 'update' });
    expect((await ben.press(got, 'Sources')).isEphemeral).toBe(false);
  });
});
