import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { MessageBody } from '../answering.ts';
import type { Admin } from './admin-of.ts';
import { describeChangeSet } from './describe-settings.ts';
import { settingsBody } from './settings-body.ts';
import { writeSettingsId } from './settings-id.ts';

/** Change sets looked at for one page, and the room that those shown have in characters. */
const LOOKED_AT = 10;
const ROOM = 3_200;

/** A page of the history, newest first, from below a revision. */
export async function drawHistory({ bot, member, words }: Admin, before?: number): Promise<MessageBody> {
  const sets = await bot.settings.history(member.guild, LOOKED_AT + 1, before);
  if (sets.length === 0) return settingsBody(words.history, [words.noHistory]);
  let left = ROOM;
  const shown: string[] = [];
  for (const set of sets.slice(0, LOOKED_AT)) {
    const text = describeChangeSet(set, words);
    left -= text.length + 1;
    if (left < 0 && shown.length > 0) break;
    shown.push(text);
  }
  const last = sets[shown.length - 1];
  const customId =
    shown.length < sets.length && last !== undefined
      ? writeSettingsId({ kind: 'history', before: last.revision })
      : null;
  const older =
    customId === null
      ? []
      : [
          {
            type: ComponentType.Button,
            style: ButtonStyle.Secondary,
            label: words.older,
            custom_id: customId,
          } as const,
        ];
  return settingsBody(words.history, shown, older);
}
