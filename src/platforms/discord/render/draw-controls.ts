import { type APIActionRowComponent, type APIComponentInMessageActionRow, ComponentType } from 'discord-api-types/v10';
import { cutText } from './cut-text.ts';
import { DISCORD, FRAME } from './limits.ts';
import { plainText } from './plain-text.ts';
import type { ButtonSpec, Frame, SelectSpec } from './rendered.ts';

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** The buttons in rows of five, below the select if there is one. */
export function drawControls({ buttons, select }: Pick<Frame, 'buttons' | 'select'>): Row[] {
  if (buttons.length > FRAME.buttons) {
    throw new RangeError(`A page has ${buttons.length} buttons; allowed are at most ${FRAME.buttons}`);
  }
  const rows: Row[] = select === undefined ? [] : [{ type: ComponentType.ActionRow, components: [drawSelect(select)] }];
  for (let at = 0; at < buttons.length; at += DISCORD.buttonsPerRow) {
    const row = buttons.slice(at, at + DISCORD.buttonsPerRow);
    rows.push({ type: ComponentType.ActionRow, components: row.map(drawButton) });
  }
  return rows;
}

function drawButton({ label, customId, style, disabled }: ButtonSpec): APIComponentInMessageActionRow {
  return {
    type: ComponentType.Button,
    style,
    label: short(label, DISCORD.label),
    custom_id: checked(customId),
    disabled,
  };
}

function drawSelect({ customId, placeholder, options }: SelectSpec): APIComponentInMessageActionRow {
  if (options.length === 0 || options.length > DISCORD.options) {
    throw new RangeError(`Select ${customId} has ${options.length} options; allowed are 1 to ${DISCORD.options}`);
  }
  return {
    type: ComponentType.StringSelect,
    custom_id: checked(customId),
    placeholder: short(placeholder, DISCORD.placeholder),
    options: options.map(({ label, value, description }) => ({
      label: short(label, DISCORD.optionText),
      value: checked(value),
      ...(description === undefined ? {} : { description: short(description, DISCORD.optionText) }),
    })),
  };
}

/** Labels are no Markdown: they are only made plain and cut at a word. */
function short(label: string, longest: number): string {
  const plain = cutText(plainText(label), (part) => part.length <= longest);
  return plain === '' ? '–' : plain;
}

/** State must never be cut: it would come back as another. */
function checked(state: string): string {
  if (state.length === 0 || state.length > DISCORD.customId) {
    throw new RangeError(`“${state}” has ${state.length} characters; allowed are 1 to ${DISCORD.customId}`);
  }
  return state;
}
