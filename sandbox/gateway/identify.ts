import { CloseCode } from '../wire.ts';
import { isList, isObject, type Json } from '../json.ts';
import type { Application } from '../world/model.ts';
import { ALL_INTENTS, PRIVILEGED_INTENTS } from './intents.ts';
import type { Shard } from './session.ts';

export type Identification =
  | { readonly kind: 'accepted'; readonly intents: number; readonly shard: Shard }
  | { readonly kind: 'refused'; readonly code: number; readonly reason: string };

const refused = (code: number, reason: string): Identification => ({ kind: 'refused', code, reason });

/** A token as it was sent, with or without the word that REST wants before it. */
function bareToken(token: Json | undefined): string {
  return typeof token === 'string' ? token.replace(/^Bot /, '') : '';
}

export function isToken(application: Application, token: Json | undefined): boolean {
  return bareToken(token) === application.token;
}

function readShard(value: Json | undefined): Shard | null {
  if (value === undefined) return { id: 0, count: 1 };
  if (!isList(value) || value.length !== 2) return null;
  const [id, count] = value;
  if (typeof id !== 'number' || typeof count !== 'number' || !Number.isInteger(id + count)) return null;
  return id >= 0 && count >= 1 && id < count ? { id, count } : null;
}

/** Reads an IDENTIFY and decides about it in the order in which Discord does. */
export function identify(application: Application, data: Json | undefined): Identification {
  if (!isObject(data)) return refused(CloseCode.DecodeError, 'Error while decoding payload.');
  if (!isToken(application, data['token'])) {
    return refused(CloseCode.AuthenticationFailed, 'Authentication failed.');
  }
  if (!isObject(data['properties'])) {
    return refused(CloseCode.DecodeError, 'Error while decoding payload.');
  }
  const shard = readShard(data['shard']);
  if (shard === null) return refused(CloseCode.InvalidShard, 'Invalid shard.');
  const { intents } = data;
  if (typeof intents !== 'number' || !Number.isInteger(intents) || intents < 0 || (intents & ~ALL_INTENTS) !== 0) {
    return refused(CloseCode.InvalidIntents, 'Invalid intent(s).');
  }
  if ((intents & PRIVILEGED_INTENTS & ~application.privilegedIntents) !== 0) {
    return refused(CloseCode.DisallowedIntents, 'Disallowed intent(s).');
  }
  return { kind: 'accepted', intents, shard };
}
