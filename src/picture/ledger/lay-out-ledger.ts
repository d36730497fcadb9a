import { QUESTION_STATUSES } from '../../model/claim.ts';
import type { LedgerPicture, PicturedStep } from '../../view/picture.ts';
import { Frame, MARGIN, WIDTH } from '../frame.ts';
import type { LegendItem } from '../legend.ts';
import type { Palette } from '../palette.ts';
import { filled, linePath, type Scene, type SceneMark, stroked, textMark } from '../scene.ts';
import type { TextStyle } from '../text/shape-line.ts';
import type { Typesetter } from '../text/typesetter.ts';
import { dayNumber } from '../timeline/days.ts';
import { spread } from '../timeline/spread.ts';
import { showLength } from '../timeline/ticks.ts';
import { bestScale, type TimeScale } from '../timeline/time-scale.ts';
import { stateBand } from './state-band.ts';

const BAND = 26;
const NAME: TextStyle = { size: 14, bold: true };
const NUMBER: TextStyle = { size: 13, bold: true };
const DATE: TextStyle = { size: 12, bold: false };
const BREAK = 84;
const LEADERS = 22;
/** How long each state lasted is what a strip tells: a break must bring its labels nearer by much. */
const WORTH = 180;
/** Days of steps that have room for their dates in a row. */
const MOST_LABELS = 7;
/** Numbers told of one day. */
const MOST_NUMBERS = 3;
/** The last state reaches so far beyond its step when nobody says how far the documents know. */
const TAIL = 30;

interface Dated extends PicturedStep {
  readonly day: string;
}

/** Lays a question's states out as a strip: one stretch a state, and under it the steps with numbers and dates. */
export function layOutLedger(picture: LedgerPicture, setter: Typesetter): Scene {
  const frame = new Frame(picture, setter);
  const { words, palette } = frame;
  const steps = picture.steps.flatMap((step): Dated[] => (step.day === null ? [] : [{ ...step, day: step.day }]));
  const inOrder = steps.toSorted((a, b) => dayNumber(a.day) - dayNumber(b.day) || a.number - b.number);
  const chosen = chooseDays(inOrder);
  const labelled = chosen.flatMap((one) => one.steps);

  const bandTop = frame.top + 42;
  const last = inOrder.at(-1);
  const until = picture.until !== null && last !== undefined && picture.until.day > last.day ? picture.until : null;
  const days = inOrder.map(({ day }) => dayNumber(day));
  const room = { start: MARGIN, length: WIDTH - 2 * MARGIN - TAIL, gap: BREAK };
  const tail = until === null ? [] : [{ ...until, numbers: '', steps: [], isEnd: true }];
  const places = (on: TimeScale) => placeLabels([...chosen, ...tail], on, setter);
  const scale = bestScale(until === null ? days : [...days, dayNumber(until.day)], room, {
    distance: (on) => places(on).reduce((sum, { from, to }) => sum + Math.abs(from - to), 0),
    worth: WORTH,
  });
  const end =
    until === null
      ? last === undefined
        ? MARGIN
        : scale.at(dayNumber(last.day)) + TAIL
      : scale.at(dayNumber(until.day));
  const strip = bands(inOrder, scale, { top: bandTop, end }, picture, palette, setter);
  const labels = stepLabels(places(scale), bandTop + BAND, palette, setter);

  const states = new Set(picture.steps.map(({ status }) => status));
  const legend = QUESTION_STATUSES.filter((status) => states.has(status)).map(
    (status): LegendItem => ({
      width: 26,
      text: picture.statuses[status],
      sign: (x, y) => stateBand(status, { x: x - 12, y: y - 6, width: 24, height: 12 }, palette),
    }),
  );
  const undated = picture.steps.filter(({ day }) => day === null);
  const hidden = inOrder.length - labelled.length;
  const counted = [
    ...(hidden > 0 ? [`+${hidden}`] : []),
    ...(undated.length > 0 ? [`${words.undated}: ${undated.map(({ number }) => number).join(', ')}`] : []),
  ];
  return frame.around({
    marks: [...strip, ...breaks(scale, bandTop, strip, words.locale, palette, setter), ...labels],
    end: bandTop + BAND + (labels.length > 0 ? LEADERS + 46 : 12),
    counted: counted.length === 0 ? null : counted.join(' · '),
    legend,
    labelled: labelled.map(({ number }) => number),
    more: picture.steps.length - labelled.length,
  });
}

/** The steps of one day, or the end of what is known. */
interface StepDay {
  readonly day: string;
  readonly when: string;
  /** `3`, `4–6` or `2, 7`; empty at the end. */
  readonly numbers: string;
  readonly steps: readonly Dated[];
  readonly isEnd: boolean;
}

/** Days where the state changed, and the latest; the others fill up what is left, latest first. */
function chooseDays(steps: readonly Dated[]): readonly StepDay[] {
  const days = [...Map.groupBy(steps, ({ day }) => day)].map(
    ([day, all]): StepDay => ({
      day,
      when: all[0]?.when ?? '',
      numbers: showNumbers(all.map(({ number }) => number)),
      steps: all,
      isEnd: false,
    }),
  );
  if (days.length <= MOST_LABELS) return days;
  const changed = new Set(changesOf(steps).map(({ day }) => day));
  const ranked = [
    ...days.slice(-1),
    ...days.filter(({ day }) => changed.has(day)).toReversed(),
    ...days.filter(({ day }) => !changed.has(day)).toReversed(),
  ];
  const chosen = new Set([...new Set(ranked)].slice(0, MOST_LABELS));
  return days.filter((one) => chosen.has(one));
}

function showNumbers(numbers: readonly number[]): string {
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  const isRun = numbers.every((number, index) => number === first + index);
  if (numbers.length > 2 && isRun) return `${first}–${last}`;
  return numbers.length > MOST_NUMBERS ? `${numbers.slice(0, MOST_NUMBERS).join(', ')} …` : numbers.join(', ');
}

function changesOf(steps: readonly Dated[]): readonly Dated[] {
  return steps.filter((step, index) => steps[index - 1]?.status !== step.status);
}

function bands(
  steps: readonly Dated[],
  scale: TimeScale,
  { top, end }: { readonly top: number; readonly end: number },
  picture: LedgerPicture,
  palette: Palette,
  setter: Typesetter,
): SceneMark[] {
  const changes = changesOf(steps);
  const starts = changes.map(({ day }) => scale.at(dayNumber(day)));
  return changes.flatMap(({ status }, index) => {
    const x = starts[index] ?? MARGIN;
    const width = Math.max(2, (starts[index + 1] ?? end) - x - (index < changes.length - 1 ? 3 : 0));
    const box = { x, y: top, width, height: BAND };
    const nameWidth = setter.widthOf(picture.statuses[status], NAME);
    const isLast = index === changes.length - 1;
    const room = isLast ? WIDTH - MARGIN - x : width - 8;
    const name =
      nameWidth > room
        ? []
        : [textMark('label', picture.statuses[status], { x, top: top - 22, width: nameWidth }, NAME, palette.ink)];
    return [...stateBand(status, box, palette), ...name];
  });
}

/** Breaks of the axis as two strokes across the strip, with how long nothing happened above, where it fits. */
function breaks(
  scale: TimeScale,
  top: number,
  taken: readonly SceneMark[],
  locale: string,
  palette: Palette,
  setter: Typesetter,
): SceneMark[] {
  return scale.segments.flatMap((segment, index): SceneMark[] => {
    const next = scale.segments[index + 1];
    if (next === undefined) return [];
    const middle = (segment.end + next.start) / 2;
    const text = `(${showLength(next.from - segment.to, locale)})`;
    const width = setter.widthOf(text, DATE);
    const label = textMark('tick', text, { x: middle - width / 2, top: top - 20, width }, DATE, palette.muted);
    const hasRoom = !taken.some(
      (mark) =>
        mark.kind === 'text' &&
        mark.box.x < middle + width / 2 + 6 &&
        middle - width / 2 - 6 < mark.box.x + mark.box.width,
    );
    const [half, slant] = [3, 3];
    const [above, below] = [top - 5, top + BAND + 5];
    const left = [
      [middle - half + slant, above],
      [middle - half - slant, below],
    ] as const;
    const right = [
      [middle + half - slant, below],
      [middle + half + slant, above],
    ] as const;
    return [
      filled(`${linePath(...left, ...right)}Z`, palette.background),
      stroked(linePath(...left) + linePath(...right), { stroke: palette.muted, width: 1.3 }),
      ...(hasRoom ? [label] : []),
    ];
  });
}

interface PlacedDay extends StepDay {
  /** Where its day stands on the strip, and where its label. */
  readonly from: number;
  readonly to: number;
}

/** Days as near to where they stand as the others let them. */
function placeLabels(days: readonly StepDay[], scale: TimeScale, setter: Typesetter): readonly PlacedDay[] {
  const wishes = days.map(({ day, numbers, when }) => ({
    wish: scale.at(dayNumber(day)),
    size: Math.max(setter.widthOf(numbers, NUMBER), setter.widthOf(when, DATE)) + 14,
  }));
  const centres = spread(wishes, MARGIN - 7, WIDTH - 2 * MARGIN + 14);
  return days.map((one, index) => ({ ...one, from: wishes[index]?.wish ?? 0, to: centres[index] ?? 0 }));
}

/** Numbers and date of the steps of each day below the strip. */
function stepLabels(days: readonly PlacedDay[], top: number, palette: Palette, setter: Typesetter): SceneMark[] {
  return days.flatMap(({ from, to, numbers, when, isEnd }): SceneMark[] => {
    const write = (role: 'number' | 'date', text: string, style: TextStyle, y: number, fill: string): SceneMark => {
      const width = setter.widthOf(text, style);
      return textMark(role, text, { x: to - width / 2, top: y, width }, style, fill);
    };
    const path = linePath([from, isEnd ? top : top - BAND], [from, top + 6], [to, top + LEADERS - 3]);
    return [
      stroked(path, { stroke: isEnd ? palette.leader : palette.ink, width: 1 }),
      ...(numbers === '' ? [] : [write('number', numbers, NUMBER, top + LEADERS, palette.ink)]),
      write('date', when, DATE, top + LEADERS + 18, palette.muted),
    ];
  });
}
