import { getRequestListener } from '@hono/node-server';
import { type MovableClock, movableClock } from './clock.ts';
import { Driver } from './driver/driver.ts';
import { type FaultPlan, type PlannedFault, RestFaults } from './faults.ts';
import { Gateway } from './gateway/gateway.ts';
import { GatewayFaults } from './gateway/gateway-faults.ts';
import { Journal } from './journal.ts';
import { Notices } from './page/notices.ts';
import type { PageOptions } from './page/options.ts';
import { pageRoutes } from './page/page-routes.ts';
import type { Notice } from './page/shapes.ts';
import { refusals } from './refusal.ts';
import { restApp } from './rest/app.ts';
import type { CommandCreations } from './rest/env.ts';
import { RateLimits, type RateLimitSettings, REAL_RATE_LIMITS } from './rest/rate-limits.ts';
import { seedServer } from './seed.ts';
import { LIMITS } from './validate/limits.ts';
import { NonceMemory } from './world/messages.ts';
import { World } from './world/world.ts';
import { WorldFaults } from './world-faults.ts';
import { createServer, type Server } from 'node:http';

export interface SandboxOptions {
  /** 0, the default, takes any free one. */
  readonly port?: number;
  readonly clock?: MovableClock;
  readonly applicationName?: string;
  /** Fills the world before anybody connects; without it stands the server of {@link seedServer}. */
  readonly seed?: (world: World) => void;
  /** Figures like Discord's unless said; `off` for none. */
  readonly rateLimits?: RateLimitSettings | 'off';
  readonly heartbeatIntervalMs?: number;
  readonly sessionLifeMs?: number;
  readonly maxConcurrency?: number;
  readonly privilegedIntents?: number;
  /** How long an author's nonces are remembered: «the past few minutes». */
  readonly nonceWindowMs?: number;
  readonly journalLimit?: number;
  /** What the web client greets with, and where files go that are dropped on it. */
  readonly page?: PageOptions;
  /** Discord answers 500, undocumented, to components with more than about 10,000 bytes of text. */
  readonly playsProcessedLimit?: boolean;
}

/** Everything that may go wrong, by where it does. */
export interface Faults {
  readonly rest: RestFaults;
  readonly gateway: GatewayFaults;
  readonly world: WorldFaults;
  /** Orders a fault of the REST interface. */
  plan(plan: FaultPlan): PlannedFault;
  clear(): void;
}

/** A running local Discord. */
export interface Sandbox {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** What discord.js wants as `rest.api`. */
  readonly api: string;
  readonly token: string;
  readonly world: World;
  readonly clock: MovableClock;
  readonly driver: Driver;
  readonly faults: Faults;
  readonly gateway: Gateway;
  readonly journal: Journal;
  /** Shows a line to everybody who has the web client open. */
  tell(notice: Notice): void;
  /** Stops everything; throws what broke inside the sandbox itself, so that no test overlooks it. */
  close(): Promise<void>;
}

const DAY = 86_400_000;

/** Counts the commands that a scope creates within a day, of which Discord allows 200. */
function creationCounter(world: World): CommandCreations {
  const created = new Map<string, number[]>();
  return {
    count: (scope, number) => {
      const now = world.clock.now();
      const ofToday = (created.get(scope) ?? []).filter((at) => now - at < DAY);
      if (ofToday.length + number > LIMITS.commands.perDay) throw refusals.tooManyCreations(LIMITS.commands.perDay);
      created.set(scope, [...ofToday, ...Array.from({ length: number }, () => now)]);
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // Loopback only: nothing of this is meant for a network.
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' ? (address?.port ?? 0) : 0);
    });
  });
}

/** Starts a local Discord on the loopback interface. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const clock = options.clock ?? movableClock();
  const world = new World({
    clock,
    ...(options.applicationName === undefined ? {} : { applicationName: options.applicationName }),
    ...(options.privilegedIntents === undefined ? {} : { privilegedIntents: options.privilegedIntents }),
  });
  (options.seed ?? seedServer)(world);
  let url = '';
  const gatewayUrl = (): string => `${url.replace('http:', 'ws:')}/gateway`;
  const gateway = new Gateway({
    world,
    url: gatewayUrl,
    heartbeatIntervalMs: options.heartbeatIntervalMs ?? 41_250,
    sessionLifeMs: options.sessionLifeMs ?? 180_000,
    identifiesPerDay: 1_000,
    maxConcurrency: options.maxConcurrency ?? 1,
  });
  const journal = new Journal(options.journalLimit ?? 10_000);
  const rest = new RestFaults();
  const rateLimits = options.rateLimits ?? REAL_RATE_LIMITS;
  const crashes: unknown[] = [];
  const driver = new Driver(world);
  const notices = new Notices();
  const app = restApp({
    api: {
      world,
      nonces: new NonceMemory(options.nonceWindowMs ?? 5 * 60_000),
      gatewayUrl,
      sessionStarts: () => gateway.sessionStarts(),
      playsProcessedLimit: options.playsProcessedLimit ?? true,
      commandCreations: creationCounter(world),
    },
    journal,
    faults: rest,
    rateLimits: rateLimits === 'off' ? null : new RateLimits(rateLimits),
    onCrash: (error) => crashes.push(error),
    page: pageRoutes({ world, driver, clock, notices, options: options.page ?? {} }),
  });
  const answer = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  server.on('upgrade', (request, socket, head) => {
    gateway.upgrade(request, socket, head);
  });
  const port = await listen(server, options.port ?? 0);
  url = `http://127.0.0.1:${port}`;
  world.cdnUrl = url;
  return {
    url,
    api: `${url}/api`,
    token: world.application.token,
    world,
    clock,
    driver,
    gateway,
    journal,
    tell: (notice) => notices.tell(notice),
    faults: {
      rest,
      gateway: new GatewayFaults(gateway),
      world: new WorldFaults(world),
      plan: (plan) => rest.plan(plan),
      clear: () => {
        rest.clear();
      },
    },
    close: async () => {
      driver.close();
      gateway.close();
      const closed = new Promise((resolve) => {
        server.close(resolve);
      });
      server.closeAllConnections();
      await closed;
      if (crashes.length > 0) throw new AggregateError(crashes, 'The sandbox itself broke');
    },
  };
}
