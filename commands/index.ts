import { ask } from './ask.ts';
import { briefing } from './briefing.ts';
import { changes } from './changes.ts';
import type { Command } from './command.ts';
import { conflicts } from './conflicts.ts';
import { digest } from './digest.ts';
import { questions } from './questions.ts';
import { sources } from './sources.ts';
import { stakes } from './stakes.ts';
import { takeaways } from './takeaways.ts';
import { timeline } from './timeline.ts';

/** All commands, in the order in which help lists them. */
export const commands: readonly Command[] = [
  briefing,
  timeline,
  stakes,
  takeaways,
  questions,
  conflicts,
  ask,
  sources,
  changes,
  digest,
];
