import type { JsonObject } from '../json.ts';
import type { World } from '../world/world.ts';
import { presentUser } from './user.ts';
import { requireUser } from '../world/lookup.ts';
import type { User } from '../world/model.ts';

/** Switches of the developer portal, in the flags that limited (unverified) applications have. */
const LIMITED = { presence: 1 << 13, members: 1 << 15, content: 1 << 19 } as const;

function applicationFlags(privilegedIntents: number): number {
  return (
    ((privilegedIntents & (1 << 8)) === 0 ? 0 : LIMITED.presence) |
    ((privilegedIntents & (1 << 1)) === 0 ? 0 : LIMITED.members) |
    ((privilegedIntents & (1 << 15)) === 0 ? 0 : LIMITED.content)
  );
}

function owner(world: World): User {
  return (
    world.users.get(world.application.ownerId) ?? {
      id: world.application.ownerId,
      username: 'developer',
      globalName: null,
      bot: false,
      locale: 'en-US',
      installedApp: false,
      acceptsDirectMessages: true,
    }
  );
}

/** The part of the application that READY carries. */
export function presentPartialApplication(world: World): JsonObject {
  return { id: world.application.id, flags: applicationFlags(world.application.privilegedIntents) };
}

/** The application as it sees itself. */
export function presentApplication(world: World): JsonObject {
  const { application } = world;
  const flags = applicationFlags(application.privilegedIntents);
  const scopes = { oauth2_install_params: { scopes: ['applications.commands'], permissions: '0' } };
  return {
    id: application.id,
    name: application.name,
    icon: null,
    description: application.description,
    type: null,
    flags,
    flags_new: String(flags),
    bot: presentUser(requireUser(world, world.botId)),
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    owner: presentUser(owner(world)),
    team: null,
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    event_webhooks_url: null,
    event_webhooks_status: 1,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: [],
    approximate_guild_count: [...world.guilds.values()].filter((guild) => guild.members.has(world.botId)).length,
    approximate_user_install_count: [...world.users.values()].filter((user) => user.installedApp).length,
    approximate_user_authorization_count: 0,
    integration_types_config: { '0': scopes, '1': scopes },
  };
}
