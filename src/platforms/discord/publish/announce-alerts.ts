import { createHash } from 'node:crypto';
import type { Alert, Announcer } from '../../../delivery/alert.ts';
import { languageFor } from '../../../settings/preferences.ts';
import type { SettingsStore } from '../../../settings/settings-store.ts';
import { settingsBody } from '../settings/settings-body.ts';
import { alertWordsFor } from '../words/alerts/alert-words-for.ts';
import { LANGUAGES } from '../words/words-for.ts';
import type { Line, LineAnswer } from './line.ts';
import { idOf, successOf } from './read-outcome.ts';
import { ROUTES } from './routes.ts';

export interface AnnounceParts {
  readonly line: Line;
  readonly settings: SettingsStore;
  readonly localeOf: (guild: string) => string | null;
  /** Told of admins who could not be reached at all. */
  readonly onUnreached: (guild: string, alerts: readonly Alert[]) => void;
}

/** Alerts in one message at most. */
const MOST = 15;

/**
 * Tells admins in the channel that they chose for it; where there is none, or it cannot be written to, each person who
 * subscribed, in a direct message. Briefings are not named: what is private may not be told in either place.
 */
export function openAnnouncer({ line, settings, localeOf, onUnreached }: AnnounceParts): Announcer {
  async function post(channel: string, body: object, about: readonly Alert[]): Promise<LineAnswer> {
    const nonce = nonceOf(channel, about);
    return line.ask(ROUTES.post(channel), {
      method: 'POST',
      body: JSON.stringify({ ...body, nonce, enforce_nonce: true }),
    });
  }

  async function tellInPerson(user: string, body: object, about: readonly Alert[]): Promise<LineAnswer> {
    const opened = await line.ask(ROUTES.directMessages(), {
      method: 'POST',
      body: JSON.stringify({ recipient_id: user }),
    });
    const channel = idOf(successOf(opened));
    return channel === null ? opened : post(channel, body, about);
  }

  return {
    async tell(guild, alerts) {
      const chosen = await settings.read(guild);
      const locale = localeOf(guild);
      const words = alertWordsFor(languageFor(chosen, locale === null ? [] : [locale], LANGUAGES));
      const bodyOf = (some: readonly Alert[]): object =>
        settingsBody(words.title, [
          ...some.slice(0, MOST).map((alert) => {
            const { kind, schedule, reason } = alert;
            const period = /^\d{4}-/.test(alert.period) ? alert.period : '';
            const told = words.told[kind]({ channel: `<#${alert.channel}>`, period });
            const why = reason === null ? undefined : words.why[reason];
            return `- ${[told, ...(why === undefined ? [] : [why])].join(' ')} (${words.schedule(schedule)})`;
          }),
          ...(some.length > MOST ? [`- +${some.length - MOST}`] : []),
        ]);
      if (chosen.alertsChannel !== null) {
        const answer = await post(chosen.alertsChannel, bodyOf(alerts), alerts);
        if (isTold(answer)) return true;
        if (!isFinal(answer)) return false;
      }
      const bySubscriber = Map.groupBy(alerts, ({ subscriber }) => subscriber);
      const outcomes: boolean[] = [];
      for (const [subscriber, some] of bySubscriber) {
        // oxlint-disable-next-line eslint/no-await-in-loop -- there is no hurry
        const answer = subscriber === null ? null : await tellInPerson(subscriber, bodyOf(some), some);
        const isReached = answer !== null && isTold(answer);
        if (!isReached && (answer === null || isFinal(answer))) onUnreached(guild, some);
        outcomes.push(isReached || answer === null || isFinal(answer));
      }
      return outcomes.every(Boolean);
    },
  };
}

function isTold(answer: LineAnswer): boolean {
  return successOf(answer) !== null;
}

/** Trying again would not help. */
function isFinal(answer: LineAnswer): boolean {
  return answer.kind === 'answer' && answer.status >= 400 && answer.status < 500 && answer.status !== 401;
}

/** The same causes at the same place have the same nonce: a repeated request does not become a second message. */
function nonceOf(channel: string, alerts: readonly Alert[]): string {
  return createHash('sha256')
    .update(JSON.stringify([channel, alerts.map(({ cause }) => cause)]))
    .digest('base64url')
    .slice(0, 25);
}
