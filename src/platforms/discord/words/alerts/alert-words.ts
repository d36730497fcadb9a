import type { AlertKind } from '../../../../delivery/alert.ts';
import type { Reason } from '../../../../delivery/reasons.ts';

/** What admins are told when something is wrong with editions. `channel` is a mention, `period` a day or a blank. */
export interface AlertWords {
  readonly title: string;
  readonly told: Readonly<Record<AlertKind, (place: { readonly channel: string; readonly period: string }) => string>>;
  /** Why, and what would put it right; reasons that are not here need no words. */
  readonly why: Readonly<Partial<Record<Reason, string>>>;
  /** Which schedule it is, for the commands. */
  readonly schedule: (id: string) => string;
}
