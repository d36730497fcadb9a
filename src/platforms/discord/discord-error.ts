import { GatewayCloseCodes } from 'discord-api-types/v10';

/** Why Discord turned the bot away; the start says what to do about it. */
export type DiscordErrorCode =
  | 'TokenInvalid'
  | 'DisallowedIntents'
  | 'GatewayClosed'
  | 'Unreachable'
  | 'CommandsRefused';

const MESSAGES: Readonly<Record<DiscordErrorCode, string>> = {
  TokenInvalid: 'Discord does not accept the token',
  DisallowedIntents: 'Discord does not allow the intents that were asked for',
  GatewayClosed: 'Discord closed the gateway for good',
  Unreachable: 'Discord could not be joined',
  CommandsRefused: 'Discord does not take the commands',
};

const BY_CLOSE_CODE: ReadonlyMap<number, DiscordErrorCode> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, 'TokenInvalid'],
  [GatewayCloseCodes.DisallowedIntents, 'DisallowedIntents'],
]);

/** Discord cannot be joined: no reason to try again with the same token and address at once. */
export class DiscordError extends Error {
  override readonly name = 'DiscordError';
  readonly code: DiscordErrorCode;

  constructor(code: DiscordErrorCode, cause?: unknown) {
    super(MESSAGES[code], cause === undefined ? {} : { cause });
    this.code = code;
  }

  static fromCloseCode(code: number): DiscordError {
    const cause = new Error(`The gateway closed with code ${code} (${GatewayCloseCodes[code] ?? 'unknown'})`);
    return new DiscordError(BY_CLOSE_CODE.get(code) ?? 'GatewayClosed', cause);
  }

  /** What the client threw while logging in. */
  static from(error: unknown): DiscordError {
    if (error instanceof DiscordError) return error;
    const code: unknown = error instanceof Error && 'code' in error ? error.code : null;
    const status: unknown = error instanceof Error && 'status' in error ? error.status : null;
    return new DiscordError(code === 'TokenInvalid' || status === 401 ? 'TokenInvalid' : 'Unreachable', error);
  }
}
