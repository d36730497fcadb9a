import type { Command, Input, Option } from '../../../commands/command.ts';
import { isCivilDay } from '../../model/civil-day.ts';
import { PICTURE_THEMES } from '../../view/picture.ts';
import type { Words } from './words/words.ts';

export type CheckedInput =
  | { readonly kind: 'sound'; readonly input: Input }
  | { readonly kind: 'refused'; readonly message: string };

/**
 * Checks what a person gave a command: Discord checks types only, suggestions bind nobody, and a button may be older
 * than the command's options.
 */
export function checkInput(command: Command, given: Input, words: Words): CheckedInput {
  const input: Record<string, string | number> = {};
  for (const option of command.options) {
    const value = given[option.name];
    if (value === undefined || value === '') continue;
    const wrong = wrongWith(option, value, words);
    if (wrong !== null) return { kind: 'refused', message: wrong };
    input[option.name] = typeof value === 'string' ? value.replace(/[\s\p{Cc}]+/gu, ' ').trim() : value;
  }
  return { kind: 'sound', input };
}

function wrongWith(option: Option, value: string | number, words: Words): string | null {
  switch (option.kind) {
    case 'day':
      return isCivilDay(String(value)) ? null : words.notADay(option.name, String(value));
    case 'count':
      return typeof value === 'number' && Number.isInteger(value) && value >= 1 ? null : words.notACount(option.name);
    case 'choice': {
      const allowed = option.choices ?? [];
      return allowed.some((one) => one === value)
        ? null
        : words.notAChoice(option.name, String(value), allowed.join(', '));
    }
    case 'picture':
      return PICTURE_THEMES.some((theme) => theme === value)
        ? null
        : words.notAChoice(option.name, String(value), PICTURE_THEMES.join(', '));
    case 'words':
      return null;
    default:
      return option.kind satisfies never;
  }
}
