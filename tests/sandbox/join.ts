import { Client, type ClientOptions, Events, GatewayIntentBits, type Interaction } from 'discord.js';
import { expect, onTestFinished } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/start-sandbox.ts';

export interface Joined {
  readonly sandbox: Sandbox;
  readonly client: Client<true>;
}

/** A sandbox that is closed when the test is over, with all that broke in it. */
export async function openSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  onTestFinished(async () => {
    await sandbox.close();
  });
  return sandbox;
}

/** The real client, logged in to a sandbox and ready. */
export async function logIn(sandbox: Sandbox, options: Partial<ClientOptions> = {}): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    ...options,
    rest: { api: sandbox.api, retries: 0, ...options.rest },
  });
  onTestFinished(async () => {
    await client.destroy();
  });
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  await client.login(sandbox.token);
  return await ready;
}

/** A sandbox and a client in it. */
export async function join(
  sandboxOptions: SandboxOptions = {},
  clientOptions: Partial<ClientOptions> = {},
): Promise<Joined> {
  const sandbox = await openSandbox({ rateLimits: 'off', ...sandboxOptions });
  return { sandbox, client: await logIn(sandbox, clientOptions) };
}

/** Has the client answer interactions; what it throws fails the test. */
export function answer(
  client: Client,
  handle: (interaction: Interaction) => Promise<unknown>,
): { failures: unknown[] } {
  const seen = { failures: [] as unknown[] };
  client.on(Events.InteractionCreate, (interaction) => {
    handle(interaction).catch((error: unknown) => {
      seen.failures.push(error);
    });
  });
  onTestFinished(() => {
    expect(seen.failures).toEqual([]);
  });
  return seen;
}

interface ApiError {
  readonly status: number;
  readonly code: number;
  readonly paths: readonly string[];
}

/** The leaves of an error tree: `content[BASE_TYPE_MAX_LENGTH]`. */
function flatten(errors: unknown, path: string): readonly string[] {
  if (typeof errors !== 'object' || errors === null) return [];
  return Object.entries(errors).flatMap(([key, value]: [string, unknown]) => {
    if (key !== '_errors') return flatten(value, path === '' ? key : `${path}.${key}`);
    return Array.isArray(value) ? value.map((one: { code: string }) => `${path}[${one.code}]`) : [];
  });
}

/** Sends a request as a bot would, without a client in between. */
export async function ask(
  sandbox: Sandbox,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ response: Response; json: Record<string, unknown>; error: ApiError }> {
  const response = await fetch(`${sandbox.api}/v10${path}`, {
    method,
    headers: {
      authorization: `Bot ${sandbox.token}`,
      ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const json: Record<string, unknown> = text === '' ? {} : JSON.parse(text);
  return {
    response,
    json,
    error: { status: response.status, code: Number(json['code'] ?? 0), paths: flatten(json['errors'], '') },
  };
}
