import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { CloseCode, Opcode } from '../wire.ts';
import { WebSocketServer } from 'ws';
import { isObject, type Json, textIn } from '../json.ts';
import { presentPartialApplication } from '../present/application.ts';
import { presentMember, presentSelf } from '../present/user.ts';
import { requireUser } from '../world/lookup.ts';
import { presentWholeGuild } from '../present/guild.ts';
import type { World } from '../world/world.ts';
import { Connection, type Incoming } from './connection.ts';
import { dispatchesOf } from './dispatches.ts';
import { identify, isToken } from './identify.ts';
import { Session } from './session.ts';

export interface GatewayOptions {
  readonly world: World;
  readonly url: () => string;
  readonly heartbeatIntervalMs: number;
  /** How long a session waits for its client to come back. */
  readonly sessionLifeMs: number;
  readonly identifiesPerDay: number;
  readonly maxConcurrency: number;
}

const DAY = 86_400_000;

/** The gateway: takes connections, keeps sessions, and tells them what happens in the world. */
export class Gateway {
  readonly #options: GatewayOptions;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #connections = new Set<Connection>();
  readonly #sessions = new Map<string, Session>();
  readonly #unsubscribe: () => void;
  #identifies: number[] = [];
  /** While true, new connections are refused: the gateway is down. */
  #isDown = false;

  constructor(options: GatewayOptions) {
    this.#options = options;
    this.#unsubscribe = options.world.subscribe((event) => {
      for (const dispatch of dispatchesOf(options.world, event)) {
        for (const session of this.#sessions.values()) session.dispatch(dispatch);
      }
    });
  }

  get sessions(): readonly Session[] {
    return [...this.#sessions.values()];
  }

  get connections(): readonly Connection[] {
    return [...this.#connections];
  }

  /** What `/gateway/bot` says of the identifies that are left. */
  sessionStarts(): { total: number; remaining: number; reset_after: number; max_concurrency: number } {
    const { identifiesPerDay, maxConcurrency } = this.#options;
    const oldest = this.#identifiesOfToday()[0];
    return {
      total: identifiesPerDay,
      remaining: Math.max(0, identifiesPerDay - this.#identifies.length),
      reset_after: oldest === undefined ? 0 : Math.ceil(oldest + DAY - performance.now()),
      max_concurrency: maxConcurrency,
    };
  }

  #identifiesOfToday(): readonly number[] {
    this.#identifies = this.#identifies.filter((at) => performance.now() - at < DAY);
    return this.#identifies;
  }

  setDown(isDown: boolean): void {
    this.#isDown = isDown;
  }

  /** Takes over an HTTP connection that asks for a WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (url.pathname !== '/gateway' || this.#isDown) {
      socket.end(`HTTP/1.1 ${this.#isDown ? '503 Service Unavailable' : '404 Not Found'}\r\n\r\n`);
      return;
    }
    this.#server.handleUpgrade(request, socket, head, (webSocket) => {
      const connection = new Connection({
        socket: webSocket,
        heartbeatIntervalMs: this.#options.heartbeatIntervalMs,
        onFrame: (from, frame) => {
          this.#receive(from, frame);
        },
        onClose: (from, code) => {
          this.#close(from, code);
        },
      });
      this.#connections.add(connection);
      const isCompressed = url.searchParams.has('compress');
      if ((url.searchParams.get('encoding') ?? 'json') !== 'json' || isCompressed) {
        connection.close(CloseCode.DecodeError, 'The sandbox speaks plain JSON only.');
      } else if ((url.searchParams.get('v') ?? '10') !== '10') {
        connection.close(CloseCode.InvalidAPIVersion, 'Invalid API version.');
      }
    });
  }

  #close(connection: Connection, code: number): void {
    this.#connections.delete(connection);
    const { session } = connection;
    if (session?.connection !== connection) return;
    session.connection = null;
    session.detachedAt = performance.now();
    // By these codes a client says that it will not come back.
    if (code === 1000 || code === 1001) this.#sessions.delete(session.id);
  }

  #receive(connection: Connection, { op, data }: Incoming): void {
    if (op === Opcode.Identify) this.#identify(connection, data);
    else if (op === Opcode.Resume) this.#resume(connection, data);
    else if (connection.session === null) connection.close(CloseCode.NotAuthenticated, 'Not authenticated.');
    else if (op === Opcode.RequestGuildMembers) this.#sendMembers(connection.session, data);
    else if (op !== Opcode.PresenceUpdate && op !== Opcode.VoiceStateUpdate) {
      connection.close(CloseCode.UnknownOpcode, 'Unknown opcode.');
    }
  }

  #identify(connection: Connection, data: Json | undefined): void {
    const { world } = this.#options;
    if (connection.session !== null) {
      connection.close(CloseCode.AlreadyAuthenticated, 'Already authenticated.');
      return;
    }
    const verdict = identify(world.application, data);
    if (verdict.kind === 'refused') {
      connection.close(verdict.code, verdict.reason);
      return;
    }
    if (this.#identifiesOfToday().length >= this.#options.identifiesPerDay) {
      connection.close(CloseCode.AuthenticationFailed, 'Authentication failed.');
      return;
    }
    this.#identifies.push(performance.now());
    for (const one of this.#sessions.values()) if (this.#isPast(one)) this.forget(one);
    const session = new Session(verdict.intents, verdict.shard);
    this.#sessions.set(session.id, session);
    this.#attach(session, connection);
    this.#sendReady(session);
  }

  /** Whether its client stayed away for too long. */
  #isPast({ detachedAt }: Session): boolean {
    return detachedAt !== null && performance.now() - detachedAt > this.#options.sessionLifeMs;
  }

  #attach(session: Session, connection: Connection): void {
    session.connection = connection;
    session.detachedAt = null;
    connection.session = session;
  }

  #sendReady(session: Session): void {
    const { world, url } = this.#options;
    const guilds = [...world.guilds.values()].filter((guild) => guild.members.has(world.botId));
    const { id, count } = session.shard;
    const own = guilds.filter((guild) => Number((BigInt(guild.id) >> 22n) % BigInt(count)) === id);
    session.send('READY', {
      v: 10,
      user: presentSelf(requireUser(world, world.botId)),
      guilds: own.map((guild) => ({ id: guild.id, unavailable: true })),
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: url(),
      shard: [id, count],
      application: presentPartialApplication(world),
      private_channels: [],
      relationships: [],
      presences: [],
      user_settings: {},
    });
    for (const guild of own) {
      if (!guild.available) continue;
      session.dispatch({
        type: 'GUILD_CREATE',
        data: presentWholeGuild(world, guild),
        guildId: guild.id,
        showsContent: true,
      });
    }
  }

  #resume(connection: Connection, data: Json | undefined): void {
    const { world } = this.#options;
    if (connection.session !== null) {
      connection.close(CloseCode.AlreadyAuthenticated, 'Already authenticated.');
      return;
    }
    if (!isObject(data)) {
      connection.close(CloseCode.DecodeError, 'Error while decoding payload.');
      return;
    }
    if (!isToken(world.application, data['token'])) {
      connection.close(CloseCode.AuthenticationFailed, 'Authentication failed.');
      return;
    }
    const session = this.#sessions.get(textIn(data['session_id']));
    const { seq } = data;
    if (session === undefined || this.#isPast(session) || typeof seq !== 'number') {
      connection.writeOp(Opcode.InvalidSession, false);
      return;
    }
    if (seq > session.seq) {
      connection.close(CloseCode.InvalidSeq, 'Invalid seq.');
      return;
    }
    const before = session.connection;
    this.#attach(session, connection);
    before?.terminate();
    if (session.replay(seq)) {
      session.send('RESUMED', {});
      return;
    }
    this.#sessions.delete(session.id);
    connection.session = null;
    connection.writeOp(Opcode.InvalidSession, false);
  }

  #sendMembers(session: Session, data: Json | undefined): void {
    const { world } = this.#options;
    const request = isObject(data) ? data : {};
    const guild = world.guilds.get(textIn(request['guild_id']));
    if (guild === undefined || !guild.members.has(world.botId)) return;
    const wanted = request['user_ids'];
    const ids = Array.isArray(wanted) ? wanted.map(String) : typeof wanted === 'string' ? [wanted] : null;
    const query = typeof request['query'] === 'string' ? request['query'].toLowerCase() : '';
    const members = [...guild.members.values()].filter((member) =>
      ids === null
        ? (world.users.get(member.userId)?.username.toLowerCase().startsWith(query) ?? false)
        : ids.includes(member.userId),
    );
    session.send('GUILD_MEMBERS_CHUNK', {
      guild_id: guild.id,
      members: members.map((member) => presentMember(world, member)),
      chunk_index: 0,
      chunk_count: 1,
      not_found: ids?.filter((id) => !guild.members.has(id)) ?? [],
      ...(typeof request['nonce'] === 'string' ? { nonce: request['nonce'] } : {}),
    });
  }

  /** Forgets a session, as Discord does after too long an absence. */
  forget(session: Session): void {
    this.#sessions.delete(session.id);
  }

  close(): void {
    this.#unsubscribe();
    for (const connection of this.#connections) connection.terminate();
    this.#sessions.clear();
    this.#server.close();
  }
}
