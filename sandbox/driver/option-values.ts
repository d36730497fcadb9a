import { type JsonObject, numberIn, objectsIn, textIn } from '../json.ts';
import { presentChannel } from '../present/channel.ts';
import { presentRole } from '../present/guild.ts';
import { presentPartialMember, presentUser } from '../present/user.ts';
import { lengthOf } from '../validate/form.ts';
import { OptionType as Type } from '../wire.ts';
import type { Channel, User } from '../world/model.ts';
import { channelPermissions } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import { CannotSend } from './cannot-send.ts';
import { type HandedFile, handOver } from './hand-over.ts';
import { findChannel, findUser, type Ref } from './refs.ts';

type PlainValue = string | number | boolean;
export type OptionValue = PlainValue | { readonly id: string } | HandedFile;
export type OptionValues = Readonly<Record<string, OptionValue | undefined>>;

/** A command or form while it is being written: who writes it where, and what it named so far. */
export interface Writing {
  readonly world: World;
  readonly user: User;
  readonly channel: Channel;
  readonly resolved: Record<string, Record<string, JsonObject>>;
  /** The option being typed in; the others may still be missing then. */
  readonly focused: string | null;
}

function resolve(writing: Writing, kind: string, id: string, value: JsonObject): string {
  (writing.resolved[kind] ??= {})[id] = value;
  return id;
}

export function resolveUser(writing: Writing, ref: Ref): string {
  const { world, channel } = writing;
  const user = findUser(world, ref);
  const member = world.guilds.get(channel.guildId ?? '')?.members.get(user.id);
  if (member !== undefined) {
    const permissions = channelPermissions(world, channel, user.id).toString();
    resolve(writing, 'members', user.id, { ...presentPartialMember(member), permissions });
  }
  return resolve(writing, 'users', user.id, presentUser(user));
}

export function resolveRole(writing: Writing, ref: Ref): string {
  const id = typeof ref === 'string' ? ref : ref.id;
  const roles = writing.world.guilds.get(writing.channel.guildId ?? '')?.roles;
  const role = roles?.get(id) ?? [...(roles?.values() ?? [])].find((one) => one.name === id);
  if (role === undefined) throw new CannotSend(`There is no role «${id}» here`);
  return resolve(writing, 'roles', role.id, presentRole(role));
}

export function resolveChannel(writing: Writing, ref: Ref): string {
  const { world, user, channel } = writing;
  const named = findChannel(world, ref, channel.guildId ?? undefined);
  const permissions = channelPermissions(world, named, user.id).toString();
  return resolve(writing, 'channels', named.id, { ...presentChannel(named), permissions });
}

export function resolveFile(writing: Writing, file: HandedFile): string {
  const [attachment] = handOver(writing.world, writing.channel, [file]);
  if (attachment === undefined) throw new CannotSend('There is no file');
  const { id, filename, size, url, proxy_url, content_type } = attachment;
  return resolve(writing, 'attachments', id, { id, filename, size, url, proxy_url, content_type, ephemeral: true });
}

/** A choice is picked by its name or its value. */
function pickChoice(option: JsonObject, choices: readonly JsonObject[], value: PlainValue): PlainValue {
  const chosen = choices.find((one) => one['name'] === value || one['value'] === value)?.['value'];
  if (typeof chosen === 'string' || typeof chosen === 'number') return chosen;
  throw new CannotSend(`«${String(value)}» is none of the choices of ${textIn(option['name'])}`);
}

/** Texts keep to the option's lengths, numbers to its bounds. */
function keepBounds(option: JsonObject, value: PlainValue): PlainValue {
  const isText = option['type'] === Type.String;
  const size = isText ? lengthOf(String(value)) : Number(value);
  const least = numberIn(option[isText ? 'min_length' : 'min_value']);
  const most = numberIn(option[isText ? 'max_length' : 'max_value']) ?? (isText ? 6_000 : undefined);
  const name = textIn(option['name']);
  if (least !== undefined && size < least) throw new CannotSend(`${name} is below ${least}`);
  if (most !== undefined && size > most) throw new CannotSend(`${name} is above ${most}`);
  return value;
}

const PLAIN_TYPES: Readonly<Partial<Record<number, string>>> = {
  [Type.String]: 'string',
  [Type.Integer]: 'number',
  [Type.Number]: 'number',
  [Type.Boolean]: 'boolean',
};

function isPlain(value: OptionValue): value is PlainValue {
  return typeof value !== 'object';
}

function writePlain(writing: Writing, option: JsonObject, wanted: string, value: OptionValue): PlainValue {
  const name = textIn(option['name']);
  if (!isPlain(value)) throw new CannotSend(`${name} wants a ${wanted}`);
  // What is still being typed is sent as it stands.
  if (writing.focused === name) return String(value);
  const isWhole = option['type'] !== Type.Integer || Number.isInteger(value);
  if (typeof value !== wanted || !isWhole) throw new CannotSend(`${name} wants a ${wanted}`);
  const choices = objectsIn(option['choices']);
  return choices.length > 0 ? pickChoice(option, choices, value) : keepBounds(option, value);
}

/** The value of an option as it is sent; what it names is resolved beside it. */
export function writeValue(writing: Writing, option: JsonObject, value: OptionValue): PlainValue {
  const type = numberIn(option['type']) ?? 0;
  const wanted = PLAIN_TYPES[type];
  if (wanted !== undefined) return writePlain(writing, option, wanted, value);
  if (typeof value === 'object' && 'filename' in value) {
    if (type !== Type.Attachment) throw new CannotSend(`${textIn(option['name'])} wants no file`);
    return resolveFile(writing, value);
  }
  if (type === Type.Attachment) throw new CannotSend(`${textIn(option['name'])} wants a file`);
  const ref = isPlain(value) ? String(value) : value;
  if (type === Type.User) return resolveUser(writing, ref);
  if (type === Type.Channel) return resolveChannel(writing, ref);
  if (type === Type.Role) return resolveRole(writing, ref);
  const id = typeof ref === 'string' ? ref : ref.id;
  return writing.world.users.has(id) ? resolveUser(writing, ref) : resolveRole(writing, ref);
}
