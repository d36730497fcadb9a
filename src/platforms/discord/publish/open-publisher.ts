import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10';
import type { Address, FindOutcome, Publisher, SendOutcome, Turn } from '../../../delivery/publisher.ts';
import type { Delivery } from '../../../delivery/run.ts';
import type { PictureNode } from '../../../view/picture.ts';
import { PICTURE_FILE } from '../render/draw-gallery.ts';
import { withoutGallery } from '../render/without-gallery.ts';
import { wordsFor } from '../words/words-for.ts';
import { findMessage } from './find-message.ts';
import { findPost } from './find-post.ts';
import { thaw } from './freeze-edition.ts';
import { Line } from './line.ts';
import { messageForm, type WireBody } from './message-form.ts';
import { PlatformClock } from './platform-clock.ts';
import { BUDGET_RULES, type BudgetRules, RateBudget, type Right, type SteadyClock } from './rate-budget.ts';
import { readAccess } from './read-access.ts';
import { idOf, postedOf } from './read-outcome.ts';
import { type Route, ROUTES } from './routes.ts';
import type { Wire } from './wire.ts';

export interface PublisherParts {
  readonly wire: Wire;
  readonly steady: SteadyClock;
  /** Our own wall clock, until Discord has told the time. */
  readonly wall: () => number;
  readonly isAway: (guild: string) => boolean;
  /** The picture of an edition as PNG; null where it cannot be drawn, and left out where nobody draws. */
  readonly drawPicture?: (node: PictureNode) => Promise<Uint8Array | null>;
  readonly rules?: BudgetRules;
}

/** A publisher that holds connections, and the line that it uses for whoever shares its limits. */
export interface DiscordPublisher extends Publisher {
  readonly line: Line;
  close(): void;
}

/** Milliseconds by which what is searched for may seem older than its first try: clocks of Discord's differ, too. */
const MARGIN = 60_000;
/** Minutes after which a thread of ours moves out of the way. */
const ARCHIVE_AFTER = 4_320;

/** Posts editions to Discord over a client of its own. */
export function openPublisher(parts: PublisherParts): DiscordPublisher {
  const { wire } = parts;
  const clock = new PlatformClock(() => parts.steady.now(), parts.wall);
  const budget = new RateBudget(parts.steady, parts.rules ?? BUDGET_RULES);
  const line = new Line(wire, budget, clock);
  const rights = new WeakMap<Turn, Right>();
  let self: string | null = null;

  let introducing: Promise<number | null> | null = null;

  /** Who we are; asking tells Discord's time, too, before anything is written down by it. All who ask share one answer. */
  async function introduce(): Promise<number | null> {
    if (self !== null) return null;
    introducing ??= ask().finally(() => {
      introducing = null;
    });
    return introducing;
  }

  async function ask(): Promise<number | null> {
    const answer = await line.ask({ path: '/users/@me', route: 'GET self', major: '' });
    self = answer.kind === 'answer' ? idOf(answer.json) : null;
    if (self !== null) return null;
    return answer.kind === 'limited' ? answer.retryAfter : 1_000;
  }

  async function find(
    { guild, channel }: Address,
    delivery: Delivery,
    since: number,
    except: string | null,
  ): Promise<FindOutcome> {
    const wait = await introduce();
    if (self === null) return { kind: 'unanswered', retryAfter: wait };
    const search = { self, marker: delivery.marker, since: since - MARGIN, except };
    const before = await readAccess(line, self, guild, channel);
    if (before !== null) return before;
    const outcome =
      delivery.kind === 'forum post'
        ? await findPost(line, guild, channel, search)
        : await findMessage(line, channel, search);
    // The right may have been taken while we read, and an empty page would have looked like an answer.
    return outcome.kind === 'absent' ? ((await readAccess(line, self, guild, channel)) ?? outcome) : outcome;
  }

  /** What Discord says of the channels of a server that is away counts for nothing. */
  const unlessAway = <T extends SendOutcome | FindOutcome>(guild: string, outcome: T, instead: T): T =>
    outcome.kind === 'refused' && parts.isAway(guild) ? instead : outcome;
  const later: SendOutcome = { kind: 'not-sent', reason: 'outage', retryAfter: null };

  return {
    line,
    now: () => clock.now(),
    pause: () => budget.pause(),
    isAway: parts.isAway,
    async turn({ channel }, { kind }) {
      const wait = await introduce();
      if (wait !== null) return { kind: 'later', ms: wait };
      const right = await line.turn(routeOf(channel, kind));
      if (typeof right === 'number') return { kind: 'later', ms: right };
      const turn: Turn = { kind: 'go', giveBack: () => line.giveBack(right) };
      rights.set(turn, right);
      return turn;
    },
    async send(address, delivery, turn, mayLeave) {
      const right = rights.get(turn);
      if (right === undefined) throw new Error('A part can only be sent in a turn of this publisher');
      const written = await write(delivery, parts.drawPicture);
      const answer = await line.send(right, routeOf(address.channel, delivery.kind), {
        method: 'POST',
        mayLeave,
        ...written,
      });
      return unlessAway(address.guild, postedOf(answer), later);
    },
    find: async (address, delivery, since, except = null) =>
      unlessAway(address.guild, await find(address, delivery, since, except), { kind: 'unanswered', retryAfter: null }),
    async openThread({ guild, channel }, head) {
      const part = thaw(head.payload);
      const message = head.message ?? '';
      const name = part.kind === 'head' ? part.thread : part.version;
      const answer = await line.ask(ROUTES.threadOf(channel, message), {
        method: 'POST',
        body: JSON.stringify({ name, auto_archive_duration: ARCHIVE_AFTER }),
      });
      const isOpen = answer.kind === 'answer' && answer.code === Code.ThreadAlreadyCreatedForMessage;
      // A thread has the id of the message that it hangs on.
      if (isOpen) return { kind: 'posted', message };
      return unlessAway(guild, postedOf(answer), later);
    },
    async retract({ channel }, { kind }, message) {
      const place = kind === 'forum post' ? message : channel;
      const answer = await line.ask(ROUTES.message(place, message), { method: 'DELETE' });
      return answer.kind === 'answer' && (answer.status < 300 || answer.status === 404);
    },
    close: () => wire.close(),
  };
}

function routeOf(channel: string, kind: Delivery['kind']): Route {
  return kind === 'forum post' ? ROUTES.forumPost(channel) : ROUTES.post(channel);
}

/**
 * What is sent: the frozen body; with the nonce, where Discord takes one; and with the picture, which is drawn from what
 * was frozen, so that it is the same at every try. An edition is worth more than its picture: it goes without one that
 * cannot be drawn, and says so.
 */
async function write({ payload, nonce }: Delivery, draw: PublisherParts['drawPicture']): Promise<WireBody> {
  const part = thaw(payload);
  const png = part.picture === undefined ? null : ((await draw?.(part.picture)) ?? null);
  const remark = wordsFor(part.language).noPicture;
  const isBare = part.picture === undefined || png !== null;
  const body = isBare ? part.body : { ...part.body, components: withoutGallery(part.body.components, remark) };
  const message = { ...body, ...(png === null ? {} : { attachments: [{ id: '0', filename: PICTURE_FILE }] }) };
  const whole =
    part.kind === 'forum post'
      ? { name: part.name, auto_archive_duration: ARCHIVE_AFTER, message }
      : { ...message, nonce, enforce_nonce: true };
  return png === null ? { body: JSON.stringify(whole) } : await messageForm(whole, png);
}
