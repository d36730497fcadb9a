import { type JsonObject, objectsIn, textIn } from '../json.ts';
import { isSubcommand } from '../validate/commands.ts';
import type { Channel, Command, User } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { CannotSend } from './cannot-send.ts';
import { type OptionValues, writeValue, type Writing } from './option-values.ts';

function writeOptions(writing: Writing, options: readonly JsonObject[], values: OptionValues): JsonObject[] {
  const known = new Set(options.map((option) => textIn(option['name'])));
  for (const name of Object.keys(values)) {
    if (!known.has(name)) throw new CannotSend(`There is no option ${name}; there are ${[...known].join(', ')}`);
  }
  return options.flatMap((option) => {
    const name = textIn(option['name']);
    const value = values[name];
    const isFocused = writing.focused === name;
    if (value === undefined) {
      if (option['required'] === true && writing.focused === null) throw new CannotSend(`${name} is required`);
      return [];
    }
    if (isFocused && option['autocomplete'] !== true) throw new CannotSend(`${name} has no suggestions`);
    const written = writeValue(writing, option, value);
    return [{ name, type: option['type'], value: written, ...(isFocused ? { focused: true } : {}) }];
  });
}

/** Goes down into the subcommands that were named, and writes the options of the last. */
function writeLevel(
  writing: Writing,
  options: readonly JsonObject[],
  path: readonly string[],
  values: OptionValues,
): JsonObject[] {
  const subcommands = options.filter((option) => isSubcommand(option['type']));
  const [first, ...rest] = path;
  if (subcommands.length === 0) {
    if (first !== undefined) throw new CannotSend(`There is no subcommand ${first}`);
    return writeOptions(writing, options, values);
  }
  const chosen = subcommands.find((option) => option['name'] === first);
  if (chosen === undefined) {
    const names = subcommands.map((option) => textIn(option['name'])).join(', ');
    throw new CannotSend(`Name one of the subcommands ${names}`);
  }
  const inner = objectsIn(chosen['options']);
  return [{ name: chosen['name'], type: chosen['type'], options: writeLevel(writing, inner, rest, values) }];
}

/** The data of a command as the person's client sends it, with everything that it names. */
export function writeCommand(
  world: World,
  user: User,
  channel: Channel,
  command: Command,
  path: readonly string[],
  values: OptionValues,
  focused: string | null = null,
): JsonObject {
  const writing: Writing = { world, user, channel, resolved: {}, focused };
  const options = writeLevel(writing, command.options, path, values);
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guildId === null ? {} : { guild_id: command.guildId }),
    ...(options.length > 0 ? { options } : {}),
    ...(Object.keys(writing.resolved).length > 0 ? { resolved: writing.resolved } : {}),
  };
}
