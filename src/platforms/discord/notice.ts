import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { MessageBody } from './answering.ts';
import { escapeText } from './render/escape-text.ts';

/** Room for a notice; half of what a message takes, for escaping may double it. */
const LONGEST = 1_900;

/** A few words of the bot's own as a message; what people and documents wrote in them is shown as text. */
export function noticeBody(text: string): MessageBody {
  const lines = short(text)
    .split('\n')
    .map((line) => escapeText(line));
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.TextDisplay, content: lines.join('\n') || '–' }],
    allowed_mentions: { parse: [] },
  };
}

function short(text: string): string {
  const letters = Array.from(text);
  if (letters.length <= LONGEST) return text;
  const cut = letters.slice(0, LONGEST).join('');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))} …`;
}
