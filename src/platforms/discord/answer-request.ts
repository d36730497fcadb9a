import type { Answer, Command, Context } from '../../../commands/command.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { findFolded } from '../../query/find-folded.ts';
import type { LoadedBriefing } from '../../runtime/briefing-library.ts';
import { briefingFor } from '../../settings/briefing-for.ts';
import { readableBriefings } from '../../settings/may-read.ts';
import { zoneOf } from '../../settings/preferences.ts';
import type { Settings } from '../../settings/setting.ts';
import { sizeOfView } from '../../view/view.ts';
import { andThen } from './and-then.ts';
import { civilDayIn } from './civil-day-in.ts';
import type { Asked } from './asked.ts';
import type { Bot } from './bot.ts';
import { checkInput } from './check-input.ts';
import type { Request } from './custom-id.ts';
import { wordsFor } from './words/words-for.ts';

/** An answer with what it was made from. */
export interface Made {
  readonly kind: 'answer';
  readonly answer: Answer;
  readonly briefing: LoadedBriefing;
  readonly command: Command;
}

/** An answer, or a refusal in words for the asker. */
export type Answered = Made | { readonly kind: 'refused'; readonly message: string };

export interface Prepared {
  readonly kind: 'prepared';
  readonly command: Command;
  readonly briefing: LoadedBriefing;
  readonly request: Request;
  readonly today: string;
  readonly language: string;
  /** Equal requests have equal keys. */
  readonly key: string;
}

/** Why nothing is answered: in words, or because the asker has to choose among briefings. */
export type Refusal =
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'choose'; readonly readable: readonly string[] };

/**
 * Settles what a request means here and now: which briefing, and whether it may be told at this place. Done at every
 * command and again at every press of a button, for what may be told may have changed since.
 */
export function prepare(
  bot: Bot,
  settings: Settings,
  asked: Pick<Asked, 'place'>,
  request: Request,
  language: string,
): Prepared | Refusal {
  const words = wordsFor(language);
  const command = bot.commands.get(request.command);
  if (command === undefined) return refused(words.outdatedButton);
  const readable = readableBriefings(settings, asked.place, bot.library.ids());
  if (readable.length === 0) return refused(words.noBriefing);
  const wanted = request.briefing ?? briefingFor(settings, asked.place, readable);
  if (wanted === null) return { kind: 'choose', readable };
  const id = findFolded(readable, wanted);
  const briefing = id === null ? null : bot.library.get(id);
  // What is private elsewhere and what never was are refused in the same words.
  if (briefing === null) return refused(words.unknownBriefing(wanted, readable.join(', ')));
  const checked = checkInput(command, request.input, words);
  if (checked.kind === 'refused') return checked;
  const today = civilDayIn(zoneOf(settings), bot.now());
  const { input } = checked;
  const key = JSON.stringify([command.name, input, today, language]);
  return { kind: 'prepared', command, briefing, request: { ...request, input }, today, language, key };
}

function refused(message: string) {
  return { kind: 'refused', message } as const;
}

/** Answers kept for each snapshot, since people turn pages and ask for the same, and nodes of all of them. */
const MOST_KEPT = 64;
const MOST_NODES = 40_000;

interface Kept {
  readonly answers: Map<string, { readonly answer: Answer; readonly nodes: number }>;
  nodes: number;
}

const kept = new WeakMap<Snapshot, Kept>();

/** What was answered to an equal request on the same snapshot, if it is still remembered. */
export function recall({ command, briefing, key }: Prepared): Made | null {
  const found = kept.get(briefing.snapshot)?.answers.get(key);
  return found === undefined ? null : { kind: 'answer', answer: found.answer, briefing, command };
}

/** Runs the command of a prepared request: at once, unless it has to wait for something outside. */
export function runPrepared(bot: Bot, prepared: Prepared): Answered | Promise<Answered> {
  // Another may have asked for the same meanwhile.
  const known = recall(prepared);
  if (known !== null) return known;
  const { command, briefing, request, today, language, key } = prepared;
  const { snapshot, search } = briefing;
  let rests = 'on this snapshot';
  const context: Context = {
    snapshot,
    today,
    language,
    search: (words, limit) => search.search(words, limit),
    earlier: async (since) => {
      rests = 'on others too';
      return await bot.library.earlier(briefing.id, since);
    },
  };
  return andThen(command.run(context, request.input), (reply) => {
    if (reply.kind === 'refused') return reply;
    if (rests === 'on this snapshot') keep(snapshot, key, reply);
    return { kind: 'answer', answer: reply, briefing, command };
  });
}

function keep(snapshot: Snapshot, key: string, answer: Answer): void {
  const all = kept.get(snapshot) ?? { answers: new Map(), nodes: 0 };
  kept.set(snapshot, all);
  const { answers } = all;
  const nodes = sizeOfView(answer.view);
  all.nodes += nodes - (answers.get(key)?.nodes ?? 0);
  answers.set(key, { answer, nodes });
  for (const [old, { nodes: fewer }] of answers) {
    if (old === key || (answers.size <= MOST_KEPT && all.nodes <= MOST_NODES)) break;
    answers.delete(old);
    all.nodes -= fewer;
  }
}
