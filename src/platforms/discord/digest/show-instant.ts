/** An instant by the clocks of a zone, and as Discord shows it by each reader's own. */
export function showInstant(at: number, zone: string, locale: string): string {
  return `${wallClock(at, zone, locale)} (<t:${Math.floor(at / 1000)}:R>)`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** `Tue, 24 Nov 2026, 08:00`. */
export function wallClock(at: number, timeZone: string, locale: string): string {
  const key = `${locale} ${timeZone}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
    });
  formats.set(key, format);
  return format.format(at);
}
