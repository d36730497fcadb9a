import { subscribe } from 'node:diagnostics_channel';
import { writeSync } from 'node:fs';
import { Socket } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import type { DeliveryLedger } from '../../../src/delivery/delivery-ledger.ts';

/** Counts what happens in this process, and ends it by SIGKILL in the middle of the n-th. */
export interface Points {
  reach(name: string): void;
  /** How many were reached since it was armed. */
  readonly count: number;
  arm(killAt: number): void;
}

export function openPoints(isTraced = false): Points {
  let isArmed = false;
  let left = Number.POSITIVE_INFINITY;
  let count = 0;
  /** The step that is under way. */
  let step = '';
  return {
    get count() {
      return count;
    },
    arm(killAt) {
      isArmed = true;
      left = killAt;
    },
    reach(what) {
      if (what.startsWith('before ')) step = what.slice('before '.length);
      const name = what.replace('%', step);
      if (!isArmed) return;
      count += 1;
      if (isTraced) writeSync(2, `${count} ${name}\n`);
      left -= 1;
      if (left >= 0) return;
      writeSync(1, `killed ${name}\n`);
      process.kill(process.pid, 'SIGKILL');
    },
  };
}

/** The ledger with a point before and after each of its state changes. */
export function pointsInLedger(ledger: DeliveryLedger, points: Points): DeliveryLedger {
  return {
    ...ledger,
    async plan(...args) {
      points.reach('before plan');
      const planned = await ledger.plan(...args);
      points.reach('after plan');
      return planned;
    },
    async claim(...args) {
      points.reach('before claim');
      const claims = await ledger.claim(...args);
      if (claims.length > 0) points.reach('after claim');
      return claims;
    },
    async advance(claim, changes, now) {
      const name = changes.map((change) => (change.kind === 'part' ? change.state : change.kind)).join(' and ');
      points.reach(`before ${name}`);
      const result = await ledger.advance(claim, changes, now);
      points.reach(`after ${name}`);
      return result;
    },
  };
}

/** A point in the middle of each transaction, when all is written and nothing is committed, and after the commit. */
export function pointsInDatabase(points: Points): void {
  // oxlint-disable-next-line typescript/unbound-method -- called with its own receiver below
  const { exec } = DatabaseSync.prototype;
  let isWriting = false;
  DatabaseSync.prototype.exec = function patched(sql: string): void {
    if (sql === 'COMMIT' && isWriting) points.reach('in the transaction of %');
    exec.call(this, sql);
    if (sql === 'COMMIT' && isWriting) points.reach('after the commit of %');
    isWriting = sql === 'BEGIN IMMEDIATE';
  };
}

/** Points at what happens on the sockets of requests. */
export function pointsOnSockets(points: Points): void {
  const doing = new WeakMap<object, string>();
  const told = (what: string, socket: object): void => points.reach(`${what} ${doing.get(socket) ?? ''}`.trim());
  subscribe('net.client.socket', (message) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Node's documentation says what it is
    const { socket } = message as { socket: Socket };
    doing.set(socket, '');
    socket.prependListener('connect', () => told('connected for %', socket));
    socket.prependListener('data', () => told('data of', socket));
    socket.prependListener('close', () => told('closed after', socket));
  });
  // oxlint-disable eslint/no-underscore-dangle -- where all that is written to a socket passes
  const prototype: { _writeGeneric: (...args: unknown[]) => unknown } = Object.getPrototypeOf(new Socket());
  const write = prototype._writeGeneric;
  prototype._writeGeneric = function patched(this: Socket, ...args: unknown[]): unknown {
    if (!doing.has(this)) return write.apply(this, args);
    doing.set(this, requestIn(JSON.stringify(args[1])) ?? doing.get(this) ?? '');
    told('before writing', this);
    const result = write.apply(this, args);
    told('after writing', this);
    return result;
  };
  // oxlint-enable eslint/no-underscore-dangle
}

/** The request that begins in what is written, its ids left out. */
function requestIn(written: string): string | null {
  const [, method, path] = /(GET|POST|DELETE) \S*\/v10([^\s?]+)/u.exec(written) ?? [];
  return method === undefined || path === undefined ? null : `${method} ${path.replaceAll(/\d{15,20}/gu, ':id')}`;
}
