import type { Schedule } from '../../../model/schedule.ts';
import type { Answering } from '../answering.ts';
import type { Outcome } from '../handle-command.ts';
import { noticeBody } from '../notice.ts';
import { thaw } from '../publish/freeze-edition.ts';
import { pictureFile } from '../picture-file.ts';
import { withoutGallery } from '../render/without-gallery.ts';
import { wordsFor } from '../words/words-for.ts';
import { escapeText } from '../render/escape-text.ts';
import { settingsBody } from '../settings/settings-body.ts';
import { checkPosting } from './check-posting.ts';
import type { DigestAdmin } from './digest-admin.ts';
import type { EditionPart } from './edition-part.ts';

/** Parts that are shown; an edition of more is rather a book. */
const MOST = 10;

/**
 * Answers `/digest preview`: the edition as it would be posted now, part by part, for the admin alone. It is what
 * delivering would freeze, to the byte, but that nobody is mentioned.
 */
export async function previewDigest(admin: DigestAdmin, answering: Answering, schedule: Schedule): Promise<Outcome> {
  const { bot, asked, editions, words } = admin;
  const { id, channel, briefing } = schedule;
  const checked = await checkPosting(admin, schedule, false);
  if (checked.kind === 'faulty' && bot.library.get(briefing) === null) {
    await answering.reply({ body: noticeBody(words.notReady(briefing)), ephemeral: true });
    return 'refused';
  }
  const key = `preview-${asked.id}`;
  const composed = await editions.preview(schedule, key);
  const against = checked.kind === 'faulty' ? checked.faults.map((fault) => `- ${fault}`) : [];
  const say = async (...lines: readonly string[]): Promise<void> =>
    await answering.reply({ body: settingsBody(id, [...lines, ...against]), ephemeral: true });
  switch (composed.kind) {
    case 'unready':
      await say(words.notReady(escapeText(briefing)));
      return 'refused';
    case 'quiet':
      await say(words.nothingToPost);
      return 'answered';
    case 'edition': {
      const parts = composed.parts.map(({ payload }) => thaw(payload));
      bot.previews.keep(key, parts);
      await say(
        words.preview(id, `<#${channel}>`, parts.length),
        ...aboutForm(parts, admin),
        ...aboutRest(parts, admin),
      );
      for (const part of parts.slice(0, MOST)) {
        /* oxlint-disable eslint/no-await-in-loop -- in this order */
        const { body, files } = await withPicture(bot, part);
        await answering.follow({ ...body, allowed_mentions: { parse: [] } }, files);
        /* oxlint-enable eslint/no-await-in-loop */
      }
      return 'answered';
    }
    default:
      return composed satisfies never;
  }
}

/** A part's message with its picture as a file, or a remark where it cannot be drawn. */
async function withPicture({ pictures, log }: DigestAdmin['bot'], { body, picture, language }: EditionPart) {
  if (picture === undefined) return { body, files: [] };
  try {
    if (pictures === null) throw new Error('nobody draws pictures here');
    return { body, files: [pictureFile(await pictures.png(picture))] };
  } catch (err) {
    log.warn({ err }, 'the picture of a preview could not be drawn');
    return { body: { ...body, components: withoutGallery(body.components, wordsFor(language).noPicture) }, files: [] };
  }
}

function aboutForm([first]: readonly EditionPart[], { words }: DigestAdmin): readonly string[] {
  if (first?.kind === 'head') return [words.previewThread(escapeText(first.thread))];
  return first?.kind === 'forum post' ? [words.previewPost(escapeText(first.name))] : [];
}

function aboutRest(parts: readonly EditionPart[], { words }: DigestAdmin): readonly string[] {
  return parts.length > MOST ? [words.previewMore(parts.length - MOST)] : [];
}
