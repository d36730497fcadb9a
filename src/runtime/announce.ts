import type { BriefingLibrary } from './briefing-library.ts';
import type { LocalPlatform } from './chat.ts';

/** Where things are. */
export interface Places {
  readonly briefings: string;
  readonly inviteUrl: string;
  readonly health: string | null;
}

/** What the person who started the bot is told once people are served: what runs where, and how to go on. */
export function announce(library: BriefingLibrary, local: LocalPlatform | null, places: Places): readonly string[] {
  const answering = library.ids().map((id) => `${id} (${library.get(id)?.snapshot.documents.length ?? 0} documents)`);
  const faulty = [...library.faults().keys()];
  return [
    ...(local === null ? joined(places) : played(local)),
    `  Briefings:  ${answering.join(', ') || `none in ${places.briefings} yet`}`,
    ...(faulty.length === 0 ? [] : [`  With faults, see the log:  ${faulty.join(', ')}`]),
    ...(places.health === null ? [] : [`  Health:  ${places.health}/readyz and ${places.health}/metrics`]),
    ...(local === null
      ? []
      : [
          `Open that address in a browser (or type open), or type a command here, such as /timeline or /help: you are ${local.typist}.`,
        ]),
    'Stop it with Ctrl+C.',
  ];
}

function joined({ inviteUrl }: Places): string[] {
  return ['Attaché has joined Discord.', `  Invite it to a server:  ${inviteUrl}`];
}

function played({ url, servers }: LocalPlatform): string[] {
  return [
    'DISCORD_TOKEN is not set, so Attaché runs on a Discord of its own, which only this machine can reach.',
    `  Local Discord:  ${url} (servers: ${servers.join(', ')}; all that is said there is forgotten at the end)`,
  ];
}
