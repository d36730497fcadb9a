/** The address, when it leads to a web page or a mail; null for every other kind, which might run something. */
export function safeLink(address: string): string | null {
  const parsed = URL.parse(address, location.href);
  return parsed !== null && /^(?:https?|mailto):$/u.test(parsed.protocol) ? parsed.href : null;
}

/** The address of a picture or file that this sandbox serves itself; nothing is loaded from elsewhere. */
export function ownFile(address: unknown): string | null {
  if (typeof address !== 'string') return null;
  const parsed = URL.parse(address, location.href);
  return parsed !== null && parsed.origin === location.origin ? parsed.href : null;
}
