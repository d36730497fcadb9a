// Adds channels to one list, one by one, as an admin does who reads the list, adds to it and tries again on a conflict.
import { openDatabase } from '../../../src/storage/open-database.ts';
import { openSettingsStore } from '../../../src/storage/open-settings-store.ts';

const [file = '', name = '', times = '1'] = process.argv.slice(2);
const database = await openDatabase(file);
const store = openSettingsStore(database.queries, () => ({ briefings: ['dams'], languages: ['en'] }));
let conflicts = 0;
for (let done = 0; done < Number(times); ) {
  // oxlint-disable-next-line eslint/no-await-in-loop -- one change after another is the point
  const settings = await store.read('g');
  const access = settings.access.get('dams');
  const channels = access?.visibility === 'private' ? access.channels : [];
  // oxlint-disable-next-line eslint/no-await-in-loop -- gives the others time to come between, as a person would
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 4));
  // oxlint-disable-next-line eslint/no-await-in-loop -- as above
  const outcome = await store.change({ guild: 'g', actor: name, at: Date.now(), seen: settings.revision }, [
    { key: 'access/dams', to: { visibility: 'private', channels: [...channels, `${name}-${done}`] } },
  ]);
  if (outcome.kind === 'changed') done += 1;
  else conflicts += 1;
}
await database.close();
process.stdout.write(`${JSON.stringify({ conflicts })}\n`);
