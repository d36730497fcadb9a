import { type JsonObject, objectsIn, textIn } from '../json.ts';
import type { CommandWish } from '../world/commands.ts';
import { lengthOf } from './form.ts';

/** Of a text and its translations only the longest counts. */
function longest(text: unknown, localizations: unknown): number {
  const translations = typeof localizations === 'object' && localizations !== null ? Object.values(localizations) : [];
  return Math.max(0, ...[text, ...translations].map((one) => (typeof one === 'string' ? lengthOf(one) : 0)));
}

function optionSize(option: JsonObject): number {
  const choices = objectsIn(option['choices']);
  const options = objectsIn(option['options']);
  return (
    longest(option['name'], option['name_localizations']) +
    longest(option['description'], option['description_localizations']) +
    choices.reduce(
      (sum, choice) => sum + longest(choice['name'], choice['name_localizations']) + lengthOf(textIn(choice['value'])),
      0,
    ) +
    options.reduce((sum, inner) => sum + optionSize(inner), 0)
  );
}

/** The characters of a command that count towards its limit: names, descriptions and values of all it holds. */
export function commandSize(command: CommandWish): number {
  return (
    longest(command.name, command.nameLocalizations) +
    longest(command.description, command.descriptionLocalizations) +
    command.options.reduce((sum, option) => sum + optionSize(option), 0)
  );
}
