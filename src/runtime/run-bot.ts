import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { Command } from '../../commands/command.ts';
import type { BotConfig } from '../config.ts';
import { claimFolder } from '../storage/claim-folder.ts';
import { databaseIn, openDatabase } from '../storage/open-database.ts';
import { openDeliveryLedger } from '../storage/open-delivery-ledger.ts';
import { openScheduleStore } from '../storage/open-schedule-store.ts';
import { openSettingsStore } from '../storage/open-settings-store.ts';
import { openSnapshotArchive } from '../storage/snapshot-archive.ts';
import { StorageError } from '../storage/storage-error.ts';
import { announce } from './announce.ts';
import { openComposer } from './compose-editions.ts';
import { deliverEditions } from './deliver-editions.ts';
import { editionsLater } from './editions-later.ts';
import type { LocalDrop, LocalPlatform, StartChat } from './chat.ts';
import { documentDrop } from './document-drop.ts';
import { openLocalSession } from './local-session.ts';
import type { Logger } from './log.ts';
import { makeLocalFolder } from './make-local-folder.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { openPictures } from './open-pictures.ts';
import { openBriefingLibrary } from './open-briefing-library.ts';
import { openInBrowser } from './open-in-browser.ts';
import { type Readiness, readinessOf, type State } from './readiness.ts';
import { type HealthServer, serveHealth } from './serve-health.ts';
import { tellOfChanges } from './tell-of-changes.ts';
import { whyTurnedAway } from './why-turned-away.ts';

export interface BotParts {
  readonly config: BotConfig;
  readonly log: Logger;
  readonly commands: readonly Command[];
  /** BCP 47 tags of the languages that the bot speaks. */
  readonly languages: readonly string[];
  readonly startChat: StartChat;
  readonly startLocalPlatform: (drop: LocalDrop) => Promise<LocalPlatform>;
  readonly now: () => Date;
  /** What the person who started the bot types; read only while there is a local Discord to type it into. */
  readonly input: Readable;
  /** A line for that person. */
  readonly print: (line: string) => void;
  /** Aborted when the bot is to stop. */
  readonly stop: AbortSignal;
}

/** Allowed, so that one can take over from the other; by mistake it is more likely. */
const SECOND_BOT =
  'another bot runs with this folder (ATTACHE_DATA): both join, and each command is answered by the first; stop one of them';

/** A start that fails for a reason that somebody can put right: the message says it. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/**
 * Runs the bot until it is told to stop: opens one part after the other, and closes them in the opposite order, also
 * when one of them cannot be opened. Throws a `StartError` for what the person who starts it can put right.
 */
export async function runBot(parts: BotParts): Promise<void> {
  const open = new AsyncDisposableStack();
  try {
    await openAndServe(parts, (what, close) =>
      open.defer(async () => {
        await close().catch((err: unknown) => parts.log.error({ err }, `${what} did not close well`));
      }),
    );
  } finally {
    await open.disposeAsync();
  }
}

type CloseLater = (what: string, close: () => Promise<unknown>) => void;

async function openAndServe(parts: BotParts, closeLater: CloseLater): Promise<void> {
  const { config, log, stop } = parts;
  let local: LocalPlatform | null = null;
  // On the local Discord the bot goes by its clock, which whoever tries it may push ahead.
  const now = (): Date => (local === null ? parts.now() : new Date(local.clock.now()));
  for (const warning of config.warnings) log.warn(warning);
  const metrics = createMetrics();
  const state: State = { stopping: false, discord: notYet, library: null };
  const onStop = (): void => {
    state.stopping = true;
    log.info('stopping');
  };
  stop.addEventListener('abort', onStop, { once: true });

  const health = config.http === null ? null : await listen(config.http, () => readinessOf(state), metrics);
  if (health !== null) {
    closeLater('the health page', () => health.close());
    log.info({ url: health.url }, 'health is served');
  }

  const isLocal = config.token === null;
  const drop = documentDrop(config.briefings, () => state.library);
  // Begun early: it is there by the time that the briefings are read.
  const opening = isLocal ? parts.startLocalPlatform(drop) : null;
  if (opening !== null) {
    closeLater('the local Discord', async () => await (await opening.catch(() => null))?.close());
  }
  // What is tried out on the local Discord must not mix with the settings of real servers, and is forgotten with it.
  const folder = isLocal ? await makeLocalFolder() : config.data;
  if (isLocal) closeLater('the local settings', () => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  const database = await openDatabase(databaseIn(folder)).catch(asStartError);
  closeLater('the database', () => database.close());
  const release = isLocal ? null : claim(folder);
  if (release !== null) closeLater('the claim to its folder', async () => release());
  else if (!isLocal) log.warn({ folder: path.resolve(folder) }, SECOND_BOT);
  if (database.created) log.info({ file: database.file }, 'a new database was created');
  const known = () => ({ briefings: state.library?.ids() ?? [], languages: parts.languages });
  const settings = openSettingsStore(database.queries, known, database.stamp);
  const schedules = openScheduleStore(database.queries);
  const ledger = openDeliveryLedger(database.queries);
  metrics.observeDeliveries(() => ledger.counts(now().getTime()));
  const later = editionsLater();

  log.info({ folder: path.resolve(config.briefings) }, 'loading the briefings');
  const library = await openBriefingLibrary({
    root: config.briefings,
    archive: config.data,
    log,
    now,
    buildMemory: config.buildMemory,
    signal: stop,
    onBuilt: (...built) => metrics.built(...built),
  }).catch((error: unknown) => {
    if (stop.aborted) return null;
    throw new StartError(error instanceof Error ? error.message : String(error), { cause: error });
  });
  if (library === null) return;
  closeLater('the library', () => library.close());
  state.library = library;
  metrics.observe(library);

  local = await opening;
  if (local !== null) {
    const quiet = tellOfChanges(library, local);
    closeLater('notices to the local Discord', async () => quiet());
  }
  const pictures = openPictures({
    fonts: config.fonts ?? null,
    onFault: (fault) => log.warn({ fault }, 'a font could not be read'),
  });
  closeLater('the drawing of pictures', () => pictures.close());
  const { api, token } = local ?? { api: config.api, token: config.token?.reveal() ?? '' };
  const digests = { schedules, editions: later.editions };
  const given = { token, library, settings, commands: parts.commands, log, now, pictures, metrics, digests };
  const joining = parts.startChat(api === null ? given : { ...given, api });
  const chat = await unlessAborted(joining, stop).catch((error: unknown) => turnedAway(error, api));
  if (chat === null) {
    // Whoever comes after closing time is shown out.
    joining.then((late) => late.stop()).catch((err: unknown) => log.debug({ err }, 'joining was broken off'));
    return;
  }
  closeLater('Discord', () => chat.stop());
  await unlessAborted(chat.ready, stop).catch((error: unknown) => turnedAway(error, api));
  if (stop.aborted) return;
  state.discord = () => chat.isReady?.() ?? true;
  if (chat.desk !== undefined) {
    const { desk } = chat;
    const archive = openSnapshotArchive(config.data, folder);
    const composer = openComposer({
      library,
      settings,
      archive,
      log,
      languages: parts.languages,
      localeOf: desk.localeOf,
    });
    const bringing = { desk, composer, ledger, schedules, settings, archive, log, metrics, now };
    const deliveries = deliverEditions(bringing);
    closeLater('deliveries', () => deliveries.stop());
    later.begin(deliveries);
    // Whoever pushes the local clock ahead wants to see what is due then.
    const quiet = local?.clock.onAdvanced(() => void deliveries.beat());
    closeLater('the local clock', async () => quiet?.());
  }

  const places = { briefings: config.briefings, inviteUrl: chat.inviteUrl, health: health?.url ?? null };
  for (const line of announce(library, local, places)) parts.print(line);
  if (local !== null) {
    const { url } = local;
    const type = local.type.bind(local);
    const session = openLocalSession(parts.input, { type, open: () => openInBrowser(url) }, parts.print);
    closeLater('the session', async () => session.close());
    local.prepare().catch((err: unknown) => log.warn({ err }, 'the local Discord could not be prepared'));
  }
  log.info({ briefings: library.ids() }, 'ready');
  await aborted(stop);
}

function notYet(): boolean {
  return false;
}

async function listen(
  http: NonNullable<BotConfig['http']>,
  readiness: () => Readiness,
  metrics: Metrics,
): Promise<HealthServer> {
  try {
    return await serveHealth(http, readiness, metrics);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    // A second bot on the same machine should not fail for a port that nobody asked for.
    if (error.code === 'EADDRINUSE' && !http.chosen) return serveHealth({ ...http, port: 0 }, readiness, metrics);
    const remedy = 'Choose another with ATTACHE_HTTP_HOST and ATTACHE_HTTP_PORT (0 for any free port, off for none).';
    throw new StartError(`Health cannot be served at ${http.host}:${http.port} (${String(error.code)}). ${remedy}`, {
      cause: error,
    });
  }
}

function claim(folder: string): ReturnType<typeof claimFolder> {
  try {
    return claimFolder(folder);
  } catch (error) {
    return asStartError(error);
  }
}

function asStartError(error: unknown): never {
  throw error instanceof StorageError ? new StartError(error.message, { cause: error }) : error;
}

function turnedAway(error: unknown, api: string | null): never {
  const why = whyTurnedAway(error, api);
  throw why === null ? error : new StartError(why, { cause: error });
}

/** What a promise gives, or null when the signal comes first. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | null> {
  return Promise.race([promise, aborted(signal)]);
}

function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener('abort', () => resolve(null), { once: true });
  });
}
