import { startSandbox } from './start-sandbox.ts';

/** Starts a local Discord alone, and prints what a bot needs to join it. */
const port = Number(process.argv[2] ?? 0);
const sandbox = await startSandbox({ port });
console.log(`A local Discord listens on ${sandbox.url}`);
console.log('');
console.log(`  DISCORD_API=${sandbox.api}`);
console.log(`  DISCORD_TOKEN=${sandbox.token}`);
console.log('');
for (const guild of sandbox.world.guilds.values()) {
  const people = [...guild.members.keys()].map((id) => sandbox.world.users.get(id)?.username);
  console.log(`  ${guild.name}: ${people.join(', ')}`);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void sandbox.close();
  });
}
