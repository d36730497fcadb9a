import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Json, JsonObject } from '../json.ts';
import { isObject } from '../json.ts';
import { refusals } from '../refusal.ts';
import type { Upload } from '../validate/attachments.ts';
import { Form } from '../validate/form.ts';
import { flaws } from '../validate/flaws.ts';
import type { NonceMemory } from '../world/messages.ts';
import type { World } from '../world/world.ts';

/** What every route works with. */
export interface Api {
  readonly world: World;
  readonly nonces: NonceMemory;
  readonly gatewayUrl: () => string;
  readonly sessionStarts: () => { total: number; remaining: number; reset_after: number; max_concurrency: number };
  /** Play Discord's undocumented 500 for components with too many bytes of text. */
  readonly playsProcessedLimit: boolean;
  readonly commandCreations: CommandCreations;
}

/** How often a scope created commands within a day. */
export interface CommandCreations {
  count(scope: string, created: number): void;
}

export interface RequestBody {
  /** `undefined` where there was no body, `invalid` where it was no JSON. */
  readonly json: Json | undefined;
  readonly isInvalid: boolean;
  readonly uploads: readonly Upload[];
}

export interface Env {
  Bindings: HttpBindings;
  Variables: { body: RequestBody };
}

export type Request = Context<Env>;

/** The body as an object; a missing one is an empty object, as Discord takes it. */
export function objectBody(c: Request): JsonObject {
  const { json, isInvalid } = c.get('body');
  if (isInvalid) throw refusals.invalidJson();
  if (json == null) return {};
  if (isObject(json)) return json;
  const form = new Form();
  form.flaw([], flaws.notModel());
  form.refuseIfFlawed();
  return {};
}

export function listBody(c: Request): readonly Json[] {
  const { json, isInvalid } = c.get('body');
  if (isInvalid) throw refusals.invalidJson();
  if (Array.isArray(json)) return json as readonly Json[];
  const form = new Form();
  form.flaw([], flaws.notList());
  form.refuseIfFlawed();
  return [];
}

/** A parameter of the path; the router has seen to it that it is there. */
export function param(c: Request, name: string): string {
  return c.req.param(name) ?? '';
}

/** A whole number of the query within its bounds, or the fallback. */
export function queryNumber(c: Request, name: string, fallback: number, min: number, max: number): number {
  const form = new Form();
  const value = form.integer([name], c.req.query(name), min, max);
  form.refuseIfFlawed();
  return value ?? fallback;
}

export function queryFlag(c: Request, name: string): boolean {
  return ['true', '1'].includes(c.req.query(name) ?? '');
}
