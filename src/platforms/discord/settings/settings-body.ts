import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { MessageBody } from '../answering.ts';

/** Room for all lines of an answer; Discord takes 4,000 characters. */
const LONGEST = 3_600;

/** Lines that are Discord Markdown already, with controls below; lines that do not fit are left out at the end. */
export function settingsBody(
  title: string,
  lines: readonly string[],
  controls: readonly APIComponentInMessageActionRow[] = [],
): MessageBody {
  const head = `### ${title}`;
  const content = [head, ...fitting(lines, LONGEST - head.length)].join('\n');
  const row: APIActionRowComponent<APIComponentInMessageActionRow> = {
    type: ComponentType.ActionRow,
    components: [...controls],
  };
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.TextDisplay, content }, ...(controls.length === 0 ? [] : [row])],
    allowed_mentions: { parse: [] },
  };
}

/** As many lines from the beginning as there is room for, in characters. */
export function fitting(lines: readonly string[], room: number): readonly string[] {
  let left = room;
  const end = lines.findIndex((line) => {
    left -= line.length + 1;
    return left < 0;
  });
  return end < 0 ? lines : [...lines.slice(0, end), '…'];
}
