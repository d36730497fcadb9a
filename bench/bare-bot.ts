import { ApplicationCommandOptionType as Type, Client, Events, GatewayIntentBits, MessageFlags } from 'discord.js';

// The least that a bot with discord.js can do: it answers every command with the same message.

const { DISCORD_API: api = '', DISCORD_TOKEN: token = '', BENCH_ANSWER: given } = process.env;

const LINE = {
  message: { content: 'A constant.', flags: MessageFlags.Ephemeral },
  choices: [{ name: 'a', value: 'a' }],
} as const;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what Discord took from the bot it takes again
const { message, choices } = given === undefined ? LINE : (JSON.parse(given) as typeof LINE);

const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isAutocomplete()) void interaction.respond(choices);
  else if (interaction.isChatInputCommand()) void interaction.reply(message);
});
client.once(Events.ClientReady, ({ application }) => {
  void application.commands.set([
    {
      name: 'timeline',
      description: 'A constant',
      options: [
        { name: 'from', description: 'First day', type: Type.String, autocomplete: true },
        { name: 'to', description: 'Last day', type: Type.String },
        { name: 'about', description: 'Words', type: Type.String },
        { name: 'limit', description: 'Dates', type: Type.Integer },
        { name: 'per-date', description: 'Events of a date', type: Type.Integer },
      ],
    },
  ]);
});
await client.login(token);
