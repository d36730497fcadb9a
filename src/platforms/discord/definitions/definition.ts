import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';

/**
 * A slash command as it is registered. Its permissions are a number, as Discord's published description has it; the
 * documentation has it as text, and both are taken.
 */
export interface Definition
  extends Omit<RESTPostAPIChatInputApplicationCommandsJSONBody, 'default_member_permissions' | 'handler'> {
  readonly default_member_permissions?: number;
}
