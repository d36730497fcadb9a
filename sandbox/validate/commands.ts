import { OptionType, CommandType, InstallType, ContextType } from '../wire.ts';
import { type Json, type JsonObject, textIn } from '../json.ts';
import { type CommandWish, DEFAULT_INTEGRATION_TYPES } from '../world/commands.ts';
import { commandSize } from './command-size.ts';
import { isCommandName, readOptions } from './command-options.ts';
import { flaws } from './flaws.ts';
import type { Form, Path } from './form.ts';
import { LIMITS } from './limits.ts';
import { readLocalizations } from './localizations.ts';

const { commands: LIMIT } = LIMITS;

function readName(form: Form, path: Path, value: Json | undefined, isChat: boolean): string | undefined {
  const name = form.text(path, form.required(path, value), { min: 1, max: LIMIT.name });
  if (name === undefined || !isChat || isCommandName(name)) return name;
  return form.flaw(path, flaws.commandName());
}

function readDescription(form: Form, path: Path, value: Json | undefined, isChat: boolean): string {
  if (!isChat) {
    if (value != null && value !== '') form.flaw(path, flaws.maxLength(0));
    return '';
  }
  return form.text(path, form.required(path, value), { min: 1, max: LIMIT.description }) ?? '';
}

function readPermissions(form: Form, path: Path, value: Json | undefined): bigint | null {
  if (value == null) return null;
  const text = textIn(value);
  if (/^\d{1,20}$/.test(text)) return BigInt(text);
  form.flaw(path, flaws.notInteger(value));
  return null;
}

function readSet<Value extends number>(
  form: Form,
  path: Path,
  value: Json | undefined,
  choices: readonly Value[],
): readonly Value[] | null {
  const list = form.list(path, value, { min: 1, max: choices.length });
  if (list === undefined) return null;
  const chosen = list.flatMap((entry, index) => form.choice([...path, index], entry, choices) ?? []);
  return [...new Set(chosen)];
}

const CONTEXTS = [ContextType.Guild, ContextType.BotDM, ContextType.PrivateChannel] as const;
const INSTALLS = [InstallType.GuildInstall, InstallType.UserInstall] as const;

function readContexts(
  form: Form,
  path: Path,
  body: JsonObject,
  before: CommandWish | undefined,
): readonly number[] | null {
  const contexts = readSet(form, [...path, 'contexts'], body['contexts'], CONTEXTS);
  if (contexts !== null) return contexts;
  const inDirectMessages = form.flag([...path, 'dm_permission'], body['dm_permission']);
  if (inDirectMessages === false) return [ContextType.Guild];
  return before?.contexts ?? null;
}

/** Reads the definition of a command, or with `before` a change of one. */
export function readCommand(form: Form, path: Path, value: Json, before?: CommandWish): CommandWish {
  const body = form.object(path, value) ?? {};
  const given = (key: string): boolean => before === undefined || body[key] !== undefined;
  const type =
    before?.type ??
    form.choice([...path, 'type'], body['type'], [CommandType.ChatInput, CommandType.User, CommandType.Message]) ??
    CommandType.ChatInput;
  const isChat = type === CommandType.ChatInput;
  const nameCheck = isChat ? isCommandName : () => true;
  const wish: CommandWish = {
    type,
    name: given('name') ? (readName(form, [...path, 'name'], body['name'], isChat) ?? '') : (before?.name ?? ''),
    nameLocalizations: given('name_localizations')
      ? readLocalizations(form, [...path, 'name_localizations'], body['name_localizations'], LIMIT.name, nameCheck)
      : (before?.nameLocalizations ?? null),
    description: given('description')
      ? readDescription(form, [...path, 'description'], body['description'], isChat)
      : (before?.description ?? ''),
    descriptionLocalizations: given('description_localizations')
      ? readLocalizations(
          form,
          [...path, 'description_localizations'],
          body['description_localizations'],
          LIMIT.description,
        )
      : (before?.descriptionLocalizations ?? null),
    options: given('options')
      ? readOptions(form, [...path, 'options'], body['options'], 'command')
      : (before?.options ?? []),
    defaultMemberPermissions: given('default_member_permissions')
      ? readPermissions(form, [...path, 'default_member_permissions'], body['default_member_permissions'])
      : (before?.defaultMemberPermissions ?? null),
    contexts: readContexts(form, path, body, before),
    integrationTypes:
      readSet(form, [...path, 'integration_types'], body['integration_types'], INSTALLS) ??
      before?.integrationTypes ??
      DEFAULT_INTEGRATION_TYPES,
    nsfw: form.flag([...path, 'nsfw'], body['nsfw']) ?? before?.nsfw ?? false,
  };
  if (form.isClean && commandSize(wish) > LIMIT.total) form.flaw(path, flaws.commandTooLarge(LIMIT.total));
  return wish;
}

/** Reads all commands of a bulk overwrite; names differ within a type. */
export function readCommands(form: Form, values: readonly Json[]): readonly CommandWish[] {
  const seen = new Set<string>();
  return values.map((value, index) => {
    const wish = readCommand(form, [index], value);
    const key = `${wish.type}:${wish.name}`;
    if (wish.name !== '' && seen.has(key)) form.flaw([index], flaws.commandsRepeated());
    seen.add(key);
    return wish;
  });
}

/** Whether an option is a subcommand or a group of them. */
export function isSubcommand(type: Json | undefined): boolean {
  return type === OptionType.Subcommand || type === OptionType.SubcommandGroup;
}
