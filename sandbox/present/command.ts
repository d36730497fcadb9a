import { type JsonObject, objectsIn } from '../json.ts';
import type { Command } from '../world/model.ts';
import type { World } from '../world/world.ts';

const LOCALIZATIONS = ['name_localizations', 'description_localizations'];

/** Takes the dictionaries of translations out of an option and of everything in it. */
function withoutLocalizations(option: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(option)
      .filter(([key]) => !LOCALIZATIONS.includes(key))
      .map(([key, value]) => [
        key,
        key === 'options' || key === 'choices' ? objectsIn(value).map(withoutLocalizations) : value,
      ]),
  );
}

/** A command as the API shows it; lists leave the translations out unless they are asked for. */
export function presentCommand(world: World, command: Command, withLocalizations: boolean): JsonObject {
  const { options } = command;
  return {
    id: command.id,
    application_id: world.application.id,
    version: command.version,
    type: command.type,
    name: command.name,
    description: command.description,
    default_member_permissions: command.defaultMemberPermissions?.toString() ?? null,
    nsfw: command.nsfw,
    ...(withLocalizations
      ? {
          name_localizations: command.nameLocalizations,
          description_localizations: command.descriptionLocalizations,
        }
      : {}),
    ...(command.guildId === null
      ? {
          dm_permission: command.contexts === null || command.contexts.some((context) => context !== 0),
          contexts: command.contexts,
          integration_types: command.integrationTypes,
        }
      : { guild_id: command.guildId }),
    ...(options.length > 0 ? { options: withLocalizations ? options : options.map(withoutLocalizations) } : {}),
  };
}
