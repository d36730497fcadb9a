import type { APIAttachment } from 'discord-api-types/v10';
import type { Answering } from '../answering.ts';
import type { Outcome } from '../handle-command.ts';
import { noticeBody } from '../notice.ts';
import { type Admin, authorOf } from './admin-of.ts';
import { answerChange } from './answer-change.ts';

const MOST_BYTES = 8_000_000;
/** Milliseconds to wait for the file. */
const PATIENCE = 10_000;

/** Makes a server's settings those of a file that an admin handed over; the file is fetched from Discord. */
export async function importSettings(
  admin: Admin,
  answering: Answering,
  file: Pick<APIAttachment, 'url' | 'size'> | undefined,
): Promise<Outcome> {
  const { bot, words } = admin;
  if (file === undefined) throw new Error('/settings import came without its file');
  await answering.defer(true);
  const refuse = async (message: string): Promise<Outcome> => {
    await answering.reply({ body: noticeBody(message), ephemeral: true });
    return 'refused';
  };
  if (file.size > MOST_BYTES) return await refuse(words.tooLarge);
  const text = await fetchText(file.url).catch((err: unknown) => {
    bot.log.warn({ err }, 'an attachment could not be fetched');
    return null;
  });
  if (text === null) return await refuse(words.cannotFetch);
  return await answerChange(admin, answering, await bot.settings.importFile(authorOf(admin, null), text));
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`The attachment was answered with status ${response.status}`);
  const text = await response.text();
  if (text.length > MOST_BYTES) throw new Error(`The attachment has ${text.length} characters`);
  return text;
}
