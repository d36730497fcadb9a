/** Why a run was skipped, failed, is held or has to wait. Admins read them in words of their language. */
export const REASONS = [
  // Skipped
  'too-late',
  'overtaken',
  'quiet',
  'paused',
  'suspended',
  'unreadable',
  'removed',
  'private',
  'posted-before',
  // Failed
  'channel-gone',
  'no-permission',
  'thread-gone',
  'wants-tag',
  'not-accepted',
  'incomplete',
  // Held
  'history-unreadable',
  // Waiting
  'briefing-broken',
  'server-away',
  'rate-limit',
  'outage',
  'unclear',
] as const;
export type Reason = (typeof REASONS)[number];
