/** Codes of the system and of the HTTP client for a connection that does not come about. */
const UNREACHABLE =
  /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_(?:CONNECT_TIMEOUT|SOCKET))$/;

/** In plain words, why the chat platform did not let the bot in; null when only the log can tell. */
export function whyTurnedAway(error: unknown, api: string | null): string | null {
  const place = api === null ? 'Discord' : `The server at ${api}`;
  const errors = withCauses(error);
  const codes = errors.flatMap((one): unknown[] => [Reflect.get(one, 'code'), Reflect.get(one, 'status')]);
  if (codes.some((code) => code === 'TokenInvalid' || code === 4004 || code === 401)) {
    return `${place} does not accept DISCORD_TOKEN. Copy it anew from the application's page (Bot → Reset Token).`;
  }
  if (codes.some((code) => code === 'DisallowedIntents' || code === 4014)) {
    return `${place} does not allow this application the intents that the bot asks for.`;
  }
  const unreachable = codes.find((code): code is string => typeof code === 'string' && UNREACHABLE.test(code));
  if (unreachable !== undefined) {
    const check = api === null ? 'the connection' : 'the connection and DISCORD_API';
    return `${place} cannot be reached (${unreachable}). Check ${check}.`;
  }
  if (codes.includes('CommandsRefused')) {
    return `${place} does not take the bot's commands: ${reasonOf(errors)}. Check that DISCORD_TOKEN and the application belong together.`;
  }
  // What is no Discord answers in some other form, and the client stumbles over what is not in it.
  if (api !== null && errors.at(-1) instanceof TypeError) {
    return `${place} does not answer as Discord does. Check DISCORD_API.`;
  }
  const known = codes.some((code) => code === 'Unreachable' || code === 'GatewayClosed');
  return known ? `${place} cannot be joined: ${reasonOf(errors)}` : null;
}

function reasonOf(errors: readonly Error[]): string {
  return errors.at(-1)?.message ?? 'no reason is given';
}

/** An error with what caused it, outermost first; connecting fails with all addresses' errors in one. */
function withCauses(error: unknown, depth = 0): readonly Error[] {
  if (!(error instanceof Error) || depth > 5) return [];
  const inside: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  return [error, ...[...inside, error.cause].flatMap((one) => withCauses(one, depth + 1))];
}
