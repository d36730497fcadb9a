/** In plain words, why the chat platform did not let the bot in; null when only the log can tell. */
export function whyTurnedAway(error: unknown, api: string | null): string | null {
  const place = api === null ? 'Discord' : `The server at ${api}`;
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const code = Reflect.get(at, 'code');
    if (code === 'TokenInvalid' || code === 4004 || Reflect.get(at, 'status') === 401) {
      return `${place} does not accept DISCORD_TOKEN. Copy the token from the application's page (Bot → Reset Token), without “Bot” before it.`;
    }
    if (code === 'DisallowedIntents' || code === 4014) {
      return `${place} does not allow this application the intents that the bot asks for.`;
    }
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ECONNREFUSED' || code === 'UND_ERR_CONNECT_TIMEOUT') {
      return `${place} cannot be reached (${code}). Check the connection${api === null ? '' : ' and DISCORD_API'}.`;
    }
  }
  return null;
}
