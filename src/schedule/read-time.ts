const TIME = /^(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.|uhr|o['’]?\s?clock)?$/iu;

/** The wall-clock time that a person means (`8`, `8:30`, `7.45 pm`, `8 o’clock`, `8 Uhr`) as `HH:MM`; null for anything else. */
export function readTime(text: string): string | null {
  const [, hours, minutes = '00', half] = TIME.exec(text.trim()) ?? [];
  const hour = hourOf(Number(hours), half?.toLowerCase().replaceAll('.', ''));
  if (hours === undefined || hour === null || Number(minutes) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half !== 'am' && half !== 'pm') return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

/** Times to suggest, those that most teams read at first. */
const USUAL = ['08:00', '07:00', '09:00', '06:00', '12:00', '18:00'];
const QUARTERS = ['00', '15', '30', '45'];
const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'));

/** What a person may be about to type. */
export function suggestTimes(typed: string): readonly string[] {
  const text = typed.trim();
  if (text === '') return [...new Set([...USUAL, ...HOURS.map((hour) => `${hour}:00`)])];
  const read = readTime(text);
  const begun = HOURS.filter((hour) => hour.startsWith(text) || String(Number(hour)).startsWith(text));
  const all = begun.flatMap((hour) => QUARTERS.map((quarter) => `${hour}:${quarter}`));
  return [...new Set([...(read === null ? [] : [read]), ...all])];
}
