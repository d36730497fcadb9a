import { ChannelType } from 'discord-api-types/v10';
import type { Schedule } from '../../../model/schedule.ts';
import { mayRead, readableBriefings } from '../../../settings/may-read.ts';
import type { Place } from '../../../settings/place.ts';
import { knownTo } from '../../../settings/value-schemas.ts';
import { missingOf, postingNeeds } from '../permissions/posting-needs.ts';
import { seeChannel, type SeenChannel } from '../permissions/see-channel.ts';
import { escapeText } from '../render/escape-text.ts';
import { LANGUAGES } from '../words/words-for.ts';
import type { DigestAdmin } from './digest-admin.ts';

/** What, where and how a schedule would post. */
export type Wanted = Pick<Schedule, 'channel' | 'briefing' | 'form' | 'mention' | 'picture'>;

/** `form` is the one that the channel takes. */
export type CheckedPosting =
  | { readonly kind: 'sound'; readonly form: Schedule['form'] }
  | { readonly kind: 'faulty'; readonly faults: readonly string[] };

/** Where messages can be posted, beside forums. */
const TEXT_CHANNELS: readonly ChannelType[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement];

/**
 * Whether a schedule could post as things are: the briefing may be told in the channel, and the bot has all permissions
 * there. Every reason against it is named. `formGiven`: the form was asked for, and is not only what it was before.
 */
export async function checkPosting(admin: DigestAdmin, wanted: Wanted, formGiven: boolean): Promise<CheckedPosting> {
  const { bot, member, words } = admin;
  const name = `<#${wanted.channel}>`;
  const faults = [...briefingFaults(admin, wanted), ...roleFaults(admin, wanted)];
  const seen = await seeChannel(bot.rest, bot.self(), member.guild, wanted.channel).catch((err: unknown) => {
    bot.log.warn({ err, guild: member.guild, channel: wanted.channel }, 'permissions could not be read');
    return null;
  });
  if (seen === null) return faulty([...faults, words.cannotAsk]);
  if (seen.kind === 'gone') return faulty([...faults, words.channelGone(name)]);
  if (seen.kind === 'hidden') return faulty([...faults, words.missing(name, words.permissions.viewChannel)]);
  const form = formIn(seen, wanted.form);
  if (form === null) return faulty([...faults, words.noForum(name)]);
  if (formGiven && form !== wanted.form) faults.push(words.forumOnly(name));
  if (form === 'forum' && seen.wantsTag) faults.push(words.wantsTag(name));
  const { mention, picture } = wanted;
  if (mention !== null && mention !== member.guild && !seen.roles.has(mention)) {
    faults.push(words.roleGone(escapeText(mention)));
  }
  const isMentionable = mention !== null && seen.mentionable.has(mention);
  const needs = postingNeeds({ form, picture, mention: mention !== null, isMentionable });
  const missing = missingOf(needs, seen.permissions).map((permission) => words.permissions[permission]);
  if (missing.length > 0) faults.push(words.missing(name, missing.join(', ')), words.missingHint);
  return faults.length > 0 ? faulty(faults) : { kind: 'sound', form };
}

/** Ids of the briefings that this server's admins may name. */
export function briefingsKnownTo({ bot, settings }: Pick<DigestAdmin, 'bot' | 'settings'>): readonly string[] {
  return knownTo(settings, { briefings: bot.library.ids(), languages: LANGUAGES }).briefings;
}

/** The channel as a place where something is told. */
export function placeOf({ member }: Pick<DigestAdmin, 'member'>, channel: string): Place {
  return { kind: 'guild', guild: member.guild, channel, parent: null };
}

function briefingFaults(admin: DigestAdmin, { briefing, channel }: Wanted): readonly string[] {
  const { settings, words } = admin;
  const place = placeOf(admin, channel);
  const known = briefingsKnownTo(admin);
  if (known.includes(briefing)) {
    return mayRead(settings, place, briefing) ? [] : [words.notTold(escapeText(briefing), `<#${channel}>`)];
  }
  return [words.unknownBriefing(escapeText(briefing), readableBriefings(settings, place, known).join(', '))];
}

/** The role of a server's id is the one of everyone. */
function roleFaults({ member, words }: DigestAdmin, { mention }: Wanted): readonly string[] {
  return mention === member.guild ? [words.everyoneRole] : [];
}

function formIn({ type }: SeenChannel, form: Schedule['form']): Schedule['form'] | null {
  if (type === ChannelType.GuildForum) return 'forum';
  if (!TEXT_CHANNELS.includes(type)) return null;
  return form === 'forum' ? 'messages' : form;
}

function faulty(faults: readonly string[]): CheckedPosting {
  return { kind: 'faulty', faults };
}
