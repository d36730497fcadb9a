import type { Sandbox } from '../../sandbox/start-sandbox.ts';
import type { DeliveryLedger } from '../../src/delivery/delivery-ledger.ts';
import { countCopies } from './count-copies.ts';

/** Of each part that stands more than once: when it was posted how often, and what the ledger holds of it. */
export async function describeTwins(
  sandbox: Sandbox,
  ledger: Pick<DeliveryLedger, 'read'>,
): Promise<readonly string[]> {
  const twice: string[] = [];
  for (const [marker, count] of countCopies(sandbox)) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- none, or few
    if (count > 1) twice.push(await describe(sandbox, ledger, marker));
  }
  return twice;
}

async function describe({ world }: Sandbox, ledger: Pick<DeliveryLedger, 'read'>, marker: string): Promise<string> {
  const run = await ledger.read(marker.split('|')[1] ?? '');
  const posted = [...world.messages.values()]
    .flatMap((messages) => [...messages.values()])
    .filter(({ components }) => JSON.stringify(components).includes(`"${marker}"`))
    .map(({ id, createdAt }) => `${id} at ${createdAt}`);
  const book = run?.parts.map(({ state, attempts, firstSent, lastSent, message }) => [
    state,
    attempts,
    firstSent,
    lastSent,
    message,
  ]);
  return `${run?.briefing} ${marker}: ${posted.join(', ')}; fence ${run?.fence}, ${JSON.stringify(book)}`;
}
