import type { Kysely, Selectable, Transaction } from 'kysely';
import { REASONS } from '../delivery/reasons.ts';
import { type Delivery, DELIVERY_STATES, type DeliveryState, type PartKind, type Run } from '../delivery/run.ts';
import type { DeliveryRow, RunRow, Tables } from './tables.ts';

/** Reads a run with its parts; null when there is none of this id. */
export async function readRun(queries: Kysely<Tables> | Transaction<Tables>, id: string): Promise<Run | null> {
  const row = await queries.selectFrom('runs').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : runFrom(row, await partsOf(queries, [id]));
}

/** The parts of some runs, in order. */
export async function partsOf(
  queries: Kysely<Tables> | Transaction<Tables>,
  runs: readonly string[],
): Promise<readonly Selectable<DeliveryRow>[]> {
  if (runs.length === 0) return [];
  return queries.selectFrom('deliveries').selectAll().where('run', 'in', runs).orderBy('part').execute();
}

export function runFrom(row: Selectable<RunRow>, parts: readonly Selectable<DeliveryRow>[]): Run {
  return {
    id: row.id,
    schedule: row.schedule,
    guild: row.guild,
    channel: row.channel,
    briefing: row.briefing,
    period: row.period,
    kind: row.kind === 'extra' ? 'extra' : 'slot',
    at: Number(row.at),
    late: row.late !== 0,
    deadline: Number(row.deadline),
    state: stateFrom(row.state),
    reason: REASONS.find((one) => one === row.reason) ?? null,
    version: row.version,
    thread: row.thread,
    fence: row.fence,
    settledAt: instantFrom(row.settled_at),
    parts: parts.filter(({ run }) => run === row.id).map(deliveryFrom),
  };
}

function deliveryFrom(row: Selectable<DeliveryRow>): Delivery {
  return {
    part: row.part,
    kind: kindFrom(row.kind),
    payload: row.payload,
    marker: row.marker,
    nonce: row.nonce,
    state: stateFrom(row.state),
    attempts: row.attempts,
    firstSent: instantFrom(row.first_sent),
    lastSent: instantFrom(row.last_sent),
    message: row.message,
  };
}

function stateFrom(text: string): DeliveryState {
  const state = DELIVERY_STATES.find((one) => one === text);
  if (state === undefined) throw new Error(`A delivery is recorded as “${text}”, which this version does not know`);
  return state;
}

function kindFrom(text: string): PartKind {
  return text === 'head' || text === 'forum post' ? text : 'message';
}

function instantFrom(value: number | string | null): number | null {
  return value === null ? null : Number(value);
}

/** Writes what a step changed of a run and its parts; `left` is when a request is about to leave. */
export async function writeRun(
  transaction: Transaction<Tables>,
  before: Run,
  after: Run,
  more: { readonly lease: number; readonly restsSince: number; readonly restsUntil: number; readonly left: number },
): Promise<void> {
  const { state, reason, version, thread, fence, settledAt } = after;
  await transaction
    .updateTable('runs')
    .set({
      state,
      reason,
      version,
      thread,
      fence,
      lease: settledAt === null ? more.lease : 0,
      rests_since: more.restsSince,
      rests_until: more.restsUntil,
      settled_at: settledAt,
      posted_at: state === 'posted' ? (after.parts.at(-1)?.lastSent ?? null) : null,
    })
    .where('id', '=', after.id)
    .execute();
  for (const [index, part] of after.parts.entries()) {
    const old = before.parts[index];
    if (old === part) continue;
    // oxlint-disable-next-line eslint/no-await-in-loop -- statements of one transaction run one after another
    await writePart(transaction, after.id, part, old === undefined, more.left);
  }
}

async function writePart(
  transaction: Transaction<Tables>,
  run: string,
  delivery: Delivery,
  isNew: boolean,
  left: number,
): Promise<void> {
  const { part, kind, payload, marker, nonce, state, attempts, firstSent, lastSent, message } = delivery;
  const moving = {
    state,
    attempts,
    message,
    first_sent: firstSent,
    last_sent: lastSent,
    ...(state === 'sending' ? { left_at: left } : {}),
  };
  if (isNew) {
    const frozen = { run, part, kind, payload, marker, nonce, left_at: null };
    await transaction
      .insertInto('deliveries')
      .values({ ...frozen, ...moving })
      .execute();
    return;
  }
  await transaction.updateTable('deliveries').set(moving).where('run', '=', run).where('part', '=', part).execute();
}
