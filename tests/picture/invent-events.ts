import type { Granularity } from '../../src/model/civil.ts';
import { EVENT_STATUSES, type EventStatus } from '../../src/model/claim.ts';
import { ENGLISH_EVENTS, showDate } from '../../src/view/claim-node.ts';
import type { PicturedEvent, TimelinePicture } from '../../src/view/picture.ts';

/** Texts as documents bring them: long words, several scripts, signs, markup, directions. */
export const TEXTS = [
  'The council of Lindau voted to repair the old dam above the town',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsversammlungsprotokollführer',
  `https://example.org/${'very-long-path/'.repeat(20)}`,
  'Совет города Линдау решил отремонтировать старую плотину над городом',
  'Το συμβούλιο αποφάσισε να επισκευάσει το παλιό φράγμα πάνω από την πόλη',
  'قرر مجلس المدينة إصلاح السد القديم (Lindau) فوق المدينة في 5 مايو.',
  'מועצת העיר החליטה לתקן את הסכר הישן שמעל לעיר, אמר דובר (Reuters).',
  '市議会は町の上にある古いダムを修理することを決定した。工事は来年の春に始まる予定である。',
  '시의회는 마을 위의 오래된 댐을 수리하기로 결정했다',
  'नगर परिषद ने शहर के ऊपर पुराने बांध की मरम्मत करने का निर्णय लिया',
  'สภาเมืองตัดสินใจซ่อมแซมเขื่อนเก่าเหนือเมือง',
  'The mayor 👩🏽‍🚒 opened the gate 🚧 <script>alert("1")</script> & left ]]> \u0000\u202e\ud800',
  '',
  'Ok',
  'a b c d e f g h i j k l m n o p q r s t u v w x y z '.repeat(8),
  'Հայաստան և საქართველო',
] as const;

const GRANULARITIES: readonly Granularity[] = ['day', 'day', 'day', 'month', 'week', 'year', 'decade'];
const DAY = 86_400_000;

/** Where an event lies and how it is told, in numbers: a generator or a seed gives them. */
export interface Seed {
  /** Days since 1970, or null when it is undated. */
  readonly day: number | null;
  readonly granularity: number;
  readonly text: number;
  readonly status: number;
  readonly salience: number;
  readonly sources: number;
  readonly flags: number;
}

export function eventsOf(seeds: readonly Seed[]): readonly PicturedEvent[] {
  const dated = seeds.map((seed) => ({ seed, date: dateOf(seed) }));
  const inOrder = dated.toSorted((a, b) => ((a.date?.start ?? '~') < (b.date?.start ?? '~') ? -1 : 1));
  return inOrder.map(({ seed, date }, index): PicturedEvent => {
    const status: EventStatus = EVENT_STATUSES[seed.status % EVENT_STATUSES.length] ?? 'happened';
    return {
      number: index + 1,
      date,
      when: showDate(date === null ? null : { ...date, text: '', inferred: 'none', otherReadings: [] }, ENGLISH_EVENTS),
      text: TEXTS[seed.text % TEXTS.length] ?? '',
      status,
      sources: seed.sources,
      salience: seed.salience,
      isDisputed: seed.flags % 5 === 0,
      isNew: seed.flags % 7 === 0,
    };
  });
}

function show(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function dateOf({ day, granularity }: Seed): PicturedEvent['date'] {
  if (day === null) return null;
  const kind = GRANULARITIES[granularity % GRANULARITIES.length] ?? 'day';
  const start = new Date(day * DAY);
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth()];
  switch (kind) {
    case 'month':
      return {
        start: show(new Date(Date.UTC(year, month, 1))),
        end: show(new Date(Date.UTC(year, month + 1, 0))),
        granularity: kind,
      };
    case 'year':
      return { start: `${year}-01-01`, end: `${year}-12-31`, granularity: kind };
    case 'decade':
      return {
        start: `${String(year).slice(0, 3)}0-01-01`,
        end: `${String(year).slice(0, 3)}9-12-31`,
        granularity: kind,
      };
    case 'week':
      return { start: show(start), end: show(new Date((day + 6) * DAY)), granularity: kind };
    default:
      return { start: show(start), end: show(start), granularity: 'day' };
  }
}

/** Events in bursts over some decades, always the same. */
export function inventEvents(count: number): readonly PicturedEvent[] {
  let state = 7;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    return Math.floor((state / 0x7f_ff_ff_ff) * below) % below;
  };
  return eventsOf(
    Array.from({ length: count }, () => ({
      day: random(12) === 0 ? null : 10_000 + random(6) * 2_000 + random(60),
      granularity: random(GRANULARITIES.length),
      text: random(TEXTS.length),
      status: random(EVENT_STATUSES.length),
      salience: random(1_000) / 1_000,
      sources: 1 + random(12),
      flags: random(35),
    })),
  );
}

export function pictureOf(events: readonly PicturedEvent[], more: Partial<TimelinePicture> = {}): TimelinePicture {
  return {
    kind: 'timeline',
    theme: 'light',
    language: 'en',
    title: 'Timeline: The Lindau dam',
    facts: `${events.length} events`,
    events,
    rivals: [],
    isNumbered: true,
    statuses: ENGLISH_EVENTS.statuses,
    ...more,
  };
}
