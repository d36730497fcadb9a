// Changes settings for ever, or so many times, and prints each change once it has been acknowledged.
import { writeSync } from 'node:fs';
import type { Change } from '../../../src/settings/setting.ts';
import { ZONES } from '../../../src/settings/zones.ts';
import { openDatabase } from '../../../src/storage/open-database.ts';
import { openSettingsStore } from '../../../src/storage/open-settings-store.ts';

const [file = '', actor = '', times = 'Infinity', guilds = '1'] = process.argv.slice(2);
const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(Math.random() * list.length)];
const channels = Array.from({ length: 20 }, (_, index) => `channel-${index}`);
const briefings = ['cup', 'dams', 'merger'];

const database = await openDatabase(file);
const store = openSettingsStore(database.queries, () => ({ briefings, languages: ['en', 'de'] }));
writeSync(1, `${JSON.stringify({ created: database.created })}\n`);

function anyChange(): Change {
  const some = channels.filter(() => Math.random() < 0.3);
  const choices: Change[] = [
    { key: 'zone', to: pick(ZONES) ?? null },
    { key: 'language', to: pick(['en', 'de', null]) ?? null },
    { key: 'briefing', to: pick(briefings) ?? null },
    { key: `briefing/${pick(channels)}`, to: pick([...briefings, null]) ?? null },
    { key: 'access/cup', to: pick([null, { visibility: 'public' }]) ?? null },
    // Only one guild can hold a briefing private, so each has one of its own.
    { key: `access/${briefings[Number(guild.slice(1))]}`, to: { visibility: 'private', channels: some } },
  ];
  return pick(choices) ?? { key: 'zone', to: 'UTC' };
}

let guild = 'g0';
for (let done = 0; done < Number(times); ) {
  guild = `g${Math.floor(Math.random() * Number(guilds))}`;
  const changes = Array.from({ length: 1 + Math.floor(Math.random() * 3) }, anyChange);
  // oxlint-disable-next-line eslint/no-await-in-loop -- one change after another is the point
  const outcome = await store.change({ guild, actor, at: Date.now(), seen: null }, changes);
  if (outcome.kind === 'unchanged' || outcome.kind === 'refused') continue;
  if (outcome.kind === 'conflict') throw new Error('a change that rests on nothing cannot conflict');
  done += 1;
  writeSync(1, `${JSON.stringify({ guild, set: outcome.changeSet })}\n`);
}
await database.close();
