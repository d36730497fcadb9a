import type { RawFile } from 'discord.js';
import type { ChangeOutcome } from '../../../settings/settings-store.ts';
import type { Answering, MessageBody } from '../answering.ts';
import type { Outcome } from '../handle-command.ts';
import { escapeText } from '../render/escape-text.ts';
import type { Admin } from './admin-of.ts';
import { describeChangeSet, describeSteps } from './describe-settings.ts';
import { fitting, settingsBody } from './settings-body.ts';

/** Room in a message with a file below it; Discord takes 2,000 characters. */
const WITH_FILE = 1_500;

/** Tells an admin what became of a change: what was changed, or all reasons why nothing was. */
export async function answerChange(
  { words }: Admin,
  answering: Answering,
  outcome: ChangeOutcome,
  more: { readonly lines?: readonly string[]; readonly controls?: Parameters<typeof settingsBody>[2] } = {},
): Promise<Outcome> {
  const say = async (title: string, lines: readonly string[]): Promise<void> =>
    await answering.reply({ body: settingsBody(title, lines, more.controls), ephemeral: true });
  switch (outcome.kind) {
    case 'changed':
      await say(words.changed, [...describeSteps(outcome.changeSet.steps, words), ...(more.lines ?? [])]);
      return 'answered';
    case 'unchanged':
      await say(words.title, [words.unchanged, ...(more.lines ?? [])]);
      return 'answered';
    case 'conflict': {
      const changes = outcome.others.map((set) => describeChangeSet(set, words)).join('\n');
      await answering.reply({ body: settingsBody(words.title, words.conflict(changes).split('\n')), ephemeral: true });
      return 'refused';
    }
    case 'refused': {
      const all = outcome.faults.map(({ at, found, allowed }) => `- ${words.fault(at, found, allowed)}`);
      const escaped = outcome.faults.map(
        ({ at, found, allowed }) => `- ${words.fault(escapeText(at), escapeText(found), escapeText(allowed))}`,
      );
      await answering.reply({ ...refusal(words.refused, words.faultsAttached, all, escaped), ephemeral: true });
      return 'refused';
    }
    default:
      return outcome satisfies never;
  }
}

/** All faults in the message; where they are too many, the first of them there and all in a file. */
function refusal(
  title: string,
  attached: string,
  all: readonly string[],
  escaped: readonly string[],
): { readonly body: MessageBody; readonly files?: readonly RawFile[] } {
  if (fitting(escaped, WITH_FILE).length === escaped.length) return { body: settingsBody(title, escaped) };
  const content = [`**${title}**`, ...fitting(escaped, WITH_FILE), attached].join('\n');
  return {
    body: { content, allowed_mentions: { parse: [] } },
    files: [{ name: 'faults.txt', data: `${all.join('\n')}\n`, contentType: 'text/plain' }],
  };
}
