import type { Json } from '../json.ts';
import { flaws } from './flaws.ts';
import type { Form, Path } from './form.ts';
import { LOCALES } from './limits.ts';

/** Reads a dictionary of translations; its keys are Discord's locales, its values obey what they translate. */
export function readLocalizations(
  form: Form,
  path: Path,
  value: Json | undefined,
  max: number,
  isAllowed: (text: string) => boolean = () => true,
): Readonly<Record<string, string>> | null {
  const object = form.object(path, value);
  if (object === undefined) return null;
  const texts: Record<string, string> = {};
  for (const [locale, entry] of Object.entries(object)) {
    if (entry == null) continue;
    const at = [...path, locale];
    if (!LOCALES.some((one) => one === locale)) form.flaw(at, flaws.choices(LOCALES));
    const text = form.text(at, entry, { min: 1, max });
    if (text === undefined) continue;
    if (!isAllowed(text)) form.flaw(at, flaws.commandName());
    texts[locale] = text;
  }
  return texts;
}
