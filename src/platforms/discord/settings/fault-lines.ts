import type { BriefingLibrary } from '../../../runtime/briefing-library.ts';
import type { Settings } from '../../../settings/setting.ts';
import { escapeText } from '../render/escape-text.ts';
import type { SettingsWords } from '../words/settings/settings-words.ts';

/** What is wrong with the briefings that this server may know of, for its admins. */
export function faultLines(library: BriefingLibrary, settings: Settings, words: SettingsWords): readonly string[] {
  const lines = [...library.faults()].flatMap(([id, faults]) =>
    settings.closed.has(id) ? [] : faults.map((one) => `- ${escapeText(`${id}: ${one}`)}`),
  );
  return lines.length === 0 ? [] : ['', `**${words.wrong}**`, ...lines];
}
