import type { Kysely, SelectQueryBuilder, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * The run that has waited longest of those that can be worked on: it came due, rests no more, is in nobody's hands, and
 * nothing else is under way in its channel. A lease that ends later than any can, or a rest that begins in the future,
 * is the mark of a clock that has jumped, and counts for nothing.
 */
export function claimable(
  queries: Kysely<Tables> | Transaction<Tables>,
  now: number,
  lease: number,
  except: ReadonlySet<string>,
): SelectQueryBuilder<Tables, 'runs', { id: string }> {
  const free = queries
    .selectFrom('runs')
    .select('runs.id')
    .where('settled_at', 'is', null)
    .where((where) => where.or([where('at', '<=', now), where('state', '!=', 'planned')]))
    .where((where) => where.or([where('rests_until', '<=', now), where('rests_since', '>', now)]))
    .where((where) => where.or([where('lease', '<=', now), where('lease', '>', now + lease)]))
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('runs as other')
            .select('other.id')
            .whereRef('other.channel', '=', 'runs.channel')
            .whereRef('other.id', '!=', 'runs.id')
            .where('other.settled_at', 'is', null)
            .where('other.lease', '>', now)
            .where('other.lease', '<=', now + lease),
        ),
      ),
    )
    .orderBy('at')
    .orderBy('id')
    .limit(1);
  return except.size === 0 ? free : free.where('runs.id', 'not in', [...except]);
}
