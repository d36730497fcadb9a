import { access } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { applySteps } from '../../src/settings/apply-changes.ts';
import { type SettingValues, valuesOf } from '../../src/settings/setting.ts';
import type { ChangeSet } from '../../src/settings/settings-store.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { openSettingsStore } from '../../src/storage/open-settings-store.ts';
import { type Running, runScript } from './run-script.ts';
import { historyAfter, KNOWN, scratchFolder } from './scratch.ts';

/** How many processes are killed; the measure of a release is 500. */
const CRASHES = Number(process.env['ATTACHE_CRASHES'] ?? 25);
const GUILDS = ['g0', 'g1', 'g2'];

/** What is known to be on the disk, by guild: the revision up to which it was checked, and the values then. */
type Checked = Map<string, { readonly revision: number; readonly values: SettingValues }>;

interface Acknowledged {
  readonly guild: string;
  readonly set: ChangeSet;
}

/** Every third crash has two writers at once; every tenth begins on a database that does not exist yet. */
async function writeAndKill(file: string, crash: number, fresh: boolean): Promise<readonly Running[]> {
  const script = (writer: number): Running =>
    runScript(import.meta.dirname, 'write-settings.ts', [file, `crash-${crash}-${writer}`, 'Infinity', '3']);
  const writers = crash % 3 === 0 ? [script(0), script(1)] : [script(0)];
  await Promise.all(
    writers.map(async (writer) => {
      // A kill while it starts (creates, checks, migrates), or one in the middle of writing.
      if (fresh || crash % 5 === 0) await pause(Math.random() * 500);
      else await writer.printed(2).then(() => pause(Math.random() * 60));
      writer.process.kill('SIGKILL');
      await writer.ended;
    }),
  );
  return writers;
}

function acknowledgement(line: string): Acknowledged {
  const parsed: Acknowledged = JSON.parse(line);
  return parsed;
}

async function check(file: string, writers: readonly Running[], checked: Checked): Promise<number> {
  const acknowledged = writers.flatMap(({ lines }) => lines.slice(1).map(acknowledgement));
  const database = await openDatabase(file);
  try {
    const store = openSettingsStore(database.queries, () => KNOWN);
    let recorded = 0;
    for (const guild of GUILDS) {
      const from = checked.get(guild) ?? { revision: 0, values: new Map() };
      // oxlint-disable-next-line eslint/no-await-in-loop -- one connection
      const history = await historyAfter(store, guild, from.revision);
      expect(history.map(({ revision }) => revision)).toEqual(history.map((_, index) => from.revision + 1 + index));
      const onDisk = new Map(history.map((set) => [set.revision, set]));
      for (const { set } of acknowledged.filter((one) => one.guild === guild)) {
        expect(onDisk.get(set.revision)).toEqual(set);
      }
      const values = history.reduce((state: SettingValues, set) => applySteps(state, set.steps), from.values);
      // oxlint-disable-next-line eslint/no-await-in-loop -- one connection
      const settings = await store.read(guild);
      expect(valuesOf(settings)).toEqual(values);
      checked.set(guild, { revision: settings.revision, values });
      recorded += history.length;
    }
    // What was under way when the writer died may stand or not, but no more than that.
    expect(recorded - acknowledged.length).toBeGreaterThanOrEqual(0);
    expect(recorded - acknowledged.length).toBeLessThanOrEqual(writers.length);
  } finally {
    await database.close();
  }
  return acknowledged.length;
}

test(`no acknowledged change is lost over ${CRASHES} kills, and the database opens after each`, {
  timeout: 60_000 + CRASHES * 5000,
}, async () => {
  const folder = await scratchFolder();
  const main: Checked = new Map();
  const figures = { kills: 0, starting: 0, acknowledged: 0, neverCreated: 0 };
  for (let crash = 1; crash <= CRASHES; crash += 1) {
    const fresh = crash % 10 === 0;
    const file = path.join(folder, fresh ? `fresh-${crash}` : 'main', 'attache.db');
    // oxlint-disable-next-line eslint/no-await-in-loop -- crash after crash
    const writers = await writeAndKill(file, crash, fresh);
    for (const writer of writers) expect(writer.errors()).toBe('');
    figures.kills += writers.length;
    figures.starting += writers.filter(({ lines }) => lines.length === 0).length;
    // oxlint-disable-next-line eslint/no-await-in-loop -- crash after crash
    const there = await access(file).then(
      () => true,
      () => false,
    );
    // Killed before the database was there: nothing was acknowledged, and the next start creates it.
    if (!there) figures.neverCreated += 1;
    // oxlint-disable-next-line eslint/no-await-in-loop -- crash after crash
    figures.acknowledged += await check(file, writers, fresh ? new Map() : main);
  }
  process.stdout.write(`crashes: ${JSON.stringify({ ...figures, lost: 0 })}\n`);
  expect(figures.acknowledged).toBeGreaterThan(0);
});
