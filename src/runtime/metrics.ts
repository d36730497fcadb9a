import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { DeliveryState } from '../delivery/run.ts';
import type { BriefingLibrary } from './briefing-library.ts';
import type { Outcome } from './jobs.ts';

/** What is counted while the bot runs. */
export interface Metrics {
  /** Counts one interaction; `seconds` from its arrival to the end of its answer. */
  interaction(command: string, outcome: string, seconds: number): void;
  built(briefing: string, outcome: Outcome['kind'], seconds: number): void;
  /** Counts one edition that came to its end. */
  delivered(state: DeliveryState): void;
  /** Tells how many editions are in each state from now on, each time it is asked for. */
  observeDeliveries(counts: () => Promise<ReadonlyMap<DeliveryState, number>>): void;
  /** Tells the state of these briefings from now on, each time it is asked for. */
  observe(library: BriefingLibrary): void;
  /** The figures in the text format of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Seconds; Discord gives 3 for a first answer. */
const ANSWER_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 10];
const BUILD_SECONDS = [0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 600];

export function createMetrics(): Metrics {
  const registry = new Registry();
  // Among them the delay of the event loop: nodejs_eventloop_lag_p99_seconds.
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const interactions = new Counter({
    name: 'attache_interactions_total',
    help: 'Interactions by command and how they ended',
    labelNames: ['command', 'outcome'],
    registers,
  });
  const answers = new Histogram({
    name: 'attache_interaction_seconds',
    help: 'Time from the arrival of an interaction to the end of its answer',
    labelNames: ['command'],
    buckets: ANSWER_SECONDS,
    registers,
  });
  const builds = new Counter({
    name: 'attache_builds_total',
    help: 'Builds of snapshots by briefing and how they ended',
    labelNames: ['briefing', 'outcome'],
    registers,
  });
  const buildTimes = new Histogram({
    name: 'attache_build_seconds',
    help: 'Time that building a snapshot took, reading included',
    labelNames: ['briefing'],
    buckets: BUILD_SECONDS,
    registers,
  });
  const deliveries = new Counter({
    name: 'attache_deliveries_total',
    help: 'Editions by how they ended',
    labelNames: ['state'],
    registers,
  });
  return {
    delivered: (state) => deliveries.inc({ state }),
    observeDeliveries: (counts) => observeDeliveries(counts, registry),
    interaction(command, outcome, seconds) {
      interactions.inc({ command, outcome });
      answers.observe({ command }, seconds);
    },
    built(briefing, outcome, seconds) {
      builds.inc({ briefing, outcome });
      buildTimes.observe({ briefing }, seconds);
    },
    observe: (library) => observe(library, registry),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function observeDeliveries(counts: () => Promise<ReadonlyMap<DeliveryState, number>>, registry: Registry): void {
  const made = new Gauge({
    name: 'attache_deliveries',
    help: 'Editions in each state: all that are open, and those that ended within a day',
    labelNames: ['state'],
    registers: [],
    async collect() {
      for (const [state, count] of await counts()) made.set({ state }, count);
    },
  });
  registry.registerMetric(made);
}

/** Gauges that look at the library when they are asked for, so that nothing stays of a briefing that is gone. */
function observe(library: BriefingLibrary, registry: Registry): void {
  const loaded = () => library.ids().flatMap((id) => library.get(id) ?? []);
  const gauge = <T extends string>(
    name: string,
    help: string,
    labels: readonly T[],
    set: (gauge: Gauge<T>) => void,
  ) => {
    const made: Gauge<T> = new Gauge({
      name,
      help,
      labelNames: labels,
      registers: [],
      collect() {
        made.reset();
        set(made);
      },
    });
    registry.registerMetric(made);
  };
  gauge('attache_briefing_info', 'Version of each briefing that answers', ['briefing', 'version'], (info) => {
    for (const { id, snapshot } of loaded()) info.set({ briefing: id, version: snapshot.version }, 1);
  });
  gauge('attache_briefing_documents', 'Documents of each briefing', ['briefing'], (documents) => {
    for (const { id, snapshot } of loaded()) documents.set({ briefing: id }, snapshot.documents.length);
  });
  const reach = 'Day that the knowledge of each briefing reaches, as the Unix time of its beginning in UTC';
  gauge('attache_briefing_as_of_seconds', reach, ['briefing'], (asOf) => {
    for (const { id, snapshot } of loaded()) {
      if (snapshot.asOf !== null) asOf.set({ briefing: id }, Date.parse(`${snapshot.asOf}T00:00:00Z`) / 1000);
    }
  });
  const wrong = 'What is wrong with each briefing: files left out, builds that failed';
  gauge('attache_briefing_faults', wrong, ['briefing'], (faults) => {
    for (const { id } of loaded()) faults.set({ briefing: id }, 0);
    for (const [briefing, all] of library.faults()) faults.set({ briefing }, all.length);
  });
}
