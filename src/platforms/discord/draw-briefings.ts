import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { BriefingLibrary } from '../../runtime/briefing-library.ts';
import type { MessageBody } from './answering.ts';
import { escapeText } from './render/escape-text.ts';
import { showCivilDay } from './render/show-civil-day.ts';
import { textsFor } from './render/texts.ts';
import { fitting } from './settings/settings-body.ts';
import { wordsFor } from './words/words-for.ts';

/** Room for all lines; Discord takes 4,000 characters. */
const LONGEST = 3_500;

/** The briefings that may be told at a place: what each is, how fresh, and on how many sources it rests. */
export function drawBriefings(library: BriefingLibrary, readable: readonly string[], language: string): MessageBody {
  const texts = textsFor(language);
  const lines = readable.flatMap((id) => {
    const snapshot = library.get(id)?.snapshot;
    if (snapshot === undefined) return [];
    const { title, asOf, documents, version } = snapshot;
    const fresh = asOf === null ? texts.undatedBriefing : texts.asOf(showCivilDay(asOf, texts.locale));
    const facts = [fresh, texts.documents(documents.length), texts.version(version)].join(' · ');
    return [`**${escapeText(id)}** ${escapeText(title)}\n-# ${facts}`];
  });
  const content = [wordsFor(language).chooseBriefing, ...fitting(lines, LONGEST)].join('\n');
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.TextDisplay, content }],
    allowed_mentions: { parse: [] },
  };
}
