import { type Json, type JsonObject, isObject, objectsIn, textIn } from '../json.ts';
import { isSubcommand } from '../validate/commands.ts';
import type { Command } from '../world/model.ts';
import type { ShownCommand } from './shapes.ts';

/** The words of a language, or the ones that everybody gets. */
function inLanguage(words: Json | undefined, locale: string, orElse: Json | undefined): string {
  const own = isObject(words) ? words[locale] : undefined;
  return textIn(own ?? orElse);
}

function translated(option: JsonObject, locale: string): JsonObject {
  return {
    ...option,
    description: inLanguage(option['description_localizations'], locale, option['description']),
    choices: objectsIn(option['choices']).map((choice) => ({
      ...choice,
      name: inLanguage(choice['name_localizations'], locale, choice['name']),
    })),
  };
}

type Leaf = Omit<ShownCommand, 'id'>;

function leaves(line: string, description: string, options: readonly JsonObject[], locale: string): Leaf[] {
  const subcommands = options.filter((option) => isSubcommand(option['type']));
  if (subcommands.length === 0) return [{ line, description, options: options.map((one) => translated(one, locale)) }];
  return subcommands.flatMap((option) => {
    const { description: words } = translated(option, locale);
    return leaves(`${line} ${textIn(option['name'])}`, textIn(words), objectsIn(option['options']), locale);
  });
}

/** The command menu of a person: every command and subcommand that can be sent, in their language. */
export function showCommands(commands: readonly Command[], locale: string): readonly ShownCommand[] {
  return commands
    .flatMap(({ id, name, description, descriptionLocalizations, options }) =>
      leaves(name, inLanguage(descriptionLocalizations ?? undefined, locale, description), options, locale).map(
        (leaf) => ({ id, ...leaf }),
      ),
    )
    .toSorted((a, b) => a.line.localeCompare(b.line));
}
