import {
  type APIChatInputApplicationCommandInteractionData,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import { type Access, type Change, type Settings } from '../../../settings/setting.ts';
import { writeSettingsFile } from '../../../settings/settings-file.ts';
import type { Answering } from '../answering.ts';
import type { Asked } from '../asked.ts';
import type { Bot } from '../bot.ts';
import type { Outcome } from '../handle-command.ts';
import { noticeBody } from '../notice.ts';
import { runInTime } from '../run-in-time.ts';
import { type Admin, adminOf, authorOf } from './admin-of.ts';
import { answerChange } from './answer-change.ts';
import { channelSelect } from './channel-select.ts';
import { describeSettings, role as roleMark } from './describe-settings.ts';
import { drawHistory } from './draw-history.ts';
import { importSettings } from './import-settings.ts';
import { settingsBody } from './settings-body.ts';
import { briefingsKnownTo } from '../digest/check-posting.ts';
import { findFolded } from '../../../query/find-folded.ts';
import { faultLines } from './fault-lines.ts';

type Data = APIChatInputApplicationCommandInteractionData;
type Given = Readonly<Record<string, string | undefined>>;

/** Answers `/settings …`, to the admin alone. */
export async function handleSettings(bot: Bot, asked: Asked, data: Data, answering: Answering): Promise<Outcome> {
  const admin = await adminOf(bot, asked);
  if (admin.kind === 'refused') {
    await answering.reply({ body: noticeBody(admin.message), ephemeral: !asked.isAlone });
    return 'refused';
  }
  const [sub] = data.options ?? [];
  if (sub?.type !== Type.Subcommand) throw new Error('/settings came without a subcommand');
  const typed = givenTo(sub.options ?? []);
  const known = briefingsKnownTo(admin);
  const given = { ...typed, ...withKnownBriefing(typed, known) };
  switch (sub.name) {
    case 'show':
      return await show(admin, answering);
    case 'briefing':
      return await change(admin, answering, [
        {
          key: given['channel'] === undefined ? 'briefing' : `briefing/${given['channel']}`,
          to: given['briefing'] ?? null,
        },
      ]);
    case 'zone':
      return await change(admin, answering, [{ key: 'zone', to: given['zone'] ?? null }]);
    case 'language':
      return await change(admin, answering, [{ key: 'language', to: given['language'] ?? null }]);
    case 'admin-role': {
      const { role } = given;
      const hint = role === undefined ? [] : [admin.words.roleHint(roleMark(role))];
      return await change(admin, answering, [{ key: 'admin-role', to: role ?? null }], hint);
    }
    case 'alerts':
      return await change(admin, answering, [{ key: 'alerts-channel', to: given['channel'] ?? null }]);
    case 'access':
      return await access(admin, answering, given);
    case 'history':
      await answering.reply({ body: await drawHistory(admin), ephemeral: true });
      return 'answered';
    case 'export':
      return await exportFile(admin, answering);
    case 'import':
      return await importSettings(admin, answering, data.resolved?.attachments?.[given['file'] ?? '']);
    default:
      throw new Error(`/settings ${sub.name} is not offered`);
  }
}

/** A briefing as its folder is named, however it was typed. */
function withKnownBriefing({ briefing }: Given, known: readonly string[]): Given {
  const found = briefing === undefined ? null : findFolded(known, briefing);
  return found === null ? {} : { briefing: found };
}

/** The values of a subcommand's options; channels, roles and files by their ids. */
function givenTo(options: readonly { readonly name: string; readonly value?: unknown }[]): Given {
  return Object.fromEntries(
    options.flatMap(({ name, value }) =>
      typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
    ),
  );
}

async function show({ bot, settings, words }: Admin, answering: Answering): Promise<Outcome> {
  const lines = [...describeSettings(settings, words), `-# ${words.revision(settings.revision)}`];
  const body = settingsBody(words.title, [...lines, ...faultLines(bot.library, settings, words)]);
  await answering.reply({ body, ephemeral: true });
  return 'answered';
}

async function change(
  admin: Admin,
  answering: Answering,
  changes: readonly Change[],
  lines: readonly string[] = [],
): Promise<Outcome> {
  const work = admin.bot.settings.change(authorOf(admin, null), changes);
  const outcome = await runInTime(work, answering, () => answering.defer(true));
  return await answerChange(admin, answering, outcome, { lines });
}

/** A channel that is named is added to those that were chosen before; the answer offers to choose them all. */
async function access(admin: Admin, answering: Answering, given: Given): Promise<Outcome> {
  const briefing = given['briefing'] ?? '';
  const { channel } = given;
  const channels = [...channelsOf(admin.settings, briefing), ...(channel === undefined ? [] : [channel])];
  const to: Access = given['visibility'] === 'private' ? { visibility: 'private', channels } : { visibility: 'public' };
  const work = admin.bot.settings.change(authorOf(admin, admin.settings.revision), [{ key: `access/${briefing}`, to }]);
  const outcome = await runInTime(work, answering, () => answering.defer(true));
  const controls =
    'settings' in outcome && to.visibility === 'private' ? channelSelect(outcome.settings, briefing, admin.words) : [];
  return await answerChange(admin, answering, outcome, { controls });
}

function channelsOf(settings: Settings, briefing: string): readonly string[] {
  const before = settings.access.get(briefing);
  return before?.visibility === 'private' ? before.channels : [];
}

async function exportFile({ bot, member, settings, words }: Admin, answering: Answering): Promise<Outcome> {
  const data = writeSettingsFile(settings, bot.now().getTime());
  const name = `attache-settings-${member.guild}-${settings.revision}.json`;
  await answering.reply({
    body: { content: words.exported(settings.revision), allowed_mentions: { parse: [] } },
    files: [{ name, data, contentType: 'application/json' }],
    ephemeral: true,
  });
  return 'answered';
}
