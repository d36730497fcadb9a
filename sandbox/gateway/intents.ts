import { Intent as Bit } from '../wire.ts';

/** Every intent that there is. */
export const ALL_INTENTS = Object.values(Bit).reduce<number>(
  (all, bit) => (typeof bit === 'number' ? all | bit : all),
  0,
);

/** Those that the owner must switch on first. */
export const PRIVILEGED_INTENTS = Bit.GuildMembers | Bit.GuildPresences | Bit.MessageContent;

/** Which intent lets an event through, in guilds; what is not listed needs none. */
export const GUILD_INTENTS: Readonly<Record<string, number>> = {
  GUILD_CREATE: Bit.Guilds,
  GUILD_UPDATE: Bit.Guilds,
  GUILD_DELETE: Bit.Guilds,
  GUILD_ROLE_CREATE: Bit.Guilds,
  GUILD_ROLE_UPDATE: Bit.Guilds,
  GUILD_ROLE_DELETE: Bit.Guilds,
  CHANNEL_CREATE: Bit.Guilds,
  CHANNEL_UPDATE: Bit.Guilds,
  CHANNEL_DELETE: Bit.Guilds,
  THREAD_CREATE: Bit.Guilds,
  THREAD_UPDATE: Bit.Guilds,
  THREAD_DELETE: Bit.Guilds,
  GUILD_MEMBER_ADD: Bit.GuildMembers,
  GUILD_MEMBER_REMOVE: Bit.GuildMembers,
  MESSAGE_CREATE: Bit.GuildMessages,
  MESSAGE_UPDATE: Bit.GuildMessages,
  MESSAGE_DELETE: Bit.GuildMessages,
  TYPING_START: Bit.GuildMessageTyping,
};

/** The same, in direct messages. */
export const DIRECT_INTENTS: Readonly<Record<string, number>> = {
  MESSAGE_CREATE: Bit.DirectMessages,
  MESSAGE_UPDATE: Bit.DirectMessages,
  MESSAGE_DELETE: Bit.DirectMessages,
  TYPING_START: Bit.DirectMessageTyping,
};
