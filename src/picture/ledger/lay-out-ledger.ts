import { QUESTION_STATUSES } from '../../model/claim.ts';
import type { LedgerPicture, PicturedStep } from '../../view/picture.ts';
import { layOutHead } from '../head.ts';
import { layOutLegend, type LegendItem } from '../legend.ts';
import { MissingText } from '../missing-text.ts';
import { type Palette, PALETTES } from '../palette.ts';
import { LINE, linePath, type Scene, type SceneMark, stroked, textMark } from '../scene.ts';
import type { TextStyle } from '../text/shape-line.ts';
import type { Typesetter } from '../text/typesetter.ts';
import { dayNumber } from '../timeline/days.ts';
import { spread } from '../timeline/spread.ts';
import { showLength } from '../timeline/ticks.ts';
import { type TimeScale, timeScale } from '../timeline/time-scale.ts';
import { pictureWordsIn } from '../words/picture-words-in.ts';
import { stateBand } from './state-band.ts';

const WIDTH = 960;
const MARGIN = 28;
const BAND = 26;
const NAME: TextStyle = { size: 14, bold: true };
const NUMBER: TextStyle = { size: 13, bold: true };
const DATE: TextStyle = { size: 12, bold: false };
const BREAK = 64;
const LEADERS = 22;
/** Steps that have room for their dates in a row. */
const MOST_LABELS = 8;
/** The last state reaches so far beyond its step when nobody says how far the documents know. */
const TAIL = 30;

interface Dated extends PicturedStep {
  readonly day: string;
}

/** Lays a question's states out as a strip: one stretch a state, and under it the steps with numbers and dates. */
export function layOutLedger(picture: LedgerPicture, setter: Typesetter): Scene {
  const words = pictureWordsIn(picture.language);
  const palette = PALETTES[picture.theme];
  const missing = new MissingText();
  const inner = { x: MARGIN, width: WIDTH - 2 * MARGIN };
  const head = layOutHead({ ...picture, untitled: words.untitled }, { ...inner, y: MARGIN }, palette, setter, missing);
  const steps = picture.steps.flatMap((step): Dated[] => (step.day === null ? [] : [{ ...step, day: step.day }]));
  const inOrder = steps.toSorted((a, b) => dayNumber(a.day) - dayNumber(b.day) || a.number - b.number);
  const labelled = chooseSteps(inOrder);
  const marks: SceneMark[] = [...head.marks];

  const bandTop = head.end + 42;
  const last = inOrder.at(-1);
  const until = picture.until !== null && last !== undefined && picture.until.day > last.day ? picture.until : null;
  const days = inOrder.map(({ day }) => dayNumber(day));
  const scale = timeScale(until === null ? days : [...days, dayNumber(until.day)], {
    start: MARGIN,
    length: inner.width - TAIL,
    gap: BREAK,
  });
  const end =
    until === null
      ? last === undefined
        ? MARGIN
        : scale.at(dayNumber(last.day)) + TAIL
      : scale.at(dayNumber(until.day));
  marks.push(...bands(inOrder, scale, { top: bandTop, end }, picture, palette, setter));
  marks.push(...breaks(scale, bandTop, words.locale, palette, setter));
  const labels = stepLabels(labelled, scale, bandTop + BAND, palette, setter);
  marks.push(...labels);

  const states = new Set(picture.steps.map(({ status }) => status));
  const items = QUESTION_STATUSES.filter((status) => states.has(status)).map(
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
  const below = bandTop + BAND + (labels.length > 0 ? LEADERS + 46 : 12);
  const note = missing.note(words);
  const foot = layOutLegend(
    { more: counted.length === 0 ? null : counted.join(' · '), items, notes: note === null ? [] : [note] },
    { ...inner, y: below },
    palette,
    setter,
  );
  return {
    width: WIDTH,
    height: Math.ceil(foot.end + MARGIN - 8),
    background: palette.background,
    marks: [...marks, ...foot.marks],
    labelled: labelled.map(({ number }) => number),
    more: picture.steps.length - labelled.length,
  };
}

/** Where the state changed, and the latest; the others fill up what is left, latest first. */
function chooseSteps(steps: readonly Dated[]): readonly Dated[] {
  if (steps.length <= MOST_LABELS) return steps;
  const changes = steps.filter((step, index) => steps[index - 1]?.status !== step.status);
  const rest = steps.filter((step) => !changes.includes(step));
  const chosen = new Set([...steps.slice(-1), ...changes.toReversed(), ...rest.toReversed()].slice(0, MOST_LABELS));
  return steps.filter((step) => chosen.has(step));
}

function bands(
  steps: readonly Dated[],
  scale: TimeScale,
  { top, end }: { readonly top: number; readonly end: number },
  picture: LedgerPicture,
  palette: Palette,
  setter: Typesetter,
): SceneMark[] {
  const changes = steps.filter((step, index) => steps[index - 1]?.status !== step.status);
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

/** Breaks of the axis as two strokes across the strip, with how long nothing happened where it fits. */
function breaks(scale: TimeScale, top: number, locale: string, palette: Palette, setter: Typesetter): SceneMark[] {
  return scale.segments.flatMap((segment, index) => {
    const next = scale.segments[index + 1];
    if (next === undefined) return [];
    const middle = (segment.end + next.start) / 2;
    const text = showLength(next.from - segment.to, locale);
    const width = setter.widthOf(text, DATE);
    const place = { x: middle - width / 2, top: top + BAND / 2 - (DATE.size * LINE.height) / 2, width };
    const [half, height] = [width / 2 + 6, BAND + 8];
    const left = [
      [middle - half + 2, top - 4],
      [middle - half - 2, top - 4 + height],
    ] as const;
    const right = [
      [middle + half - 2, top - 4 + height],
      [middle + half + 2, top - 4],
    ] as const;
    return [
      {
        kind: 'path',
        d: `${linePath(...left, ...right)}Z`,
        fill: palette.background,
        stroke: null,
        width: 0,
        dash: null,
      },
      stroked(linePath(...left) + linePath(...right), { stroke: palette.muted, width: 1.3 }),
      textMark('tick', text, place, DATE, palette.muted),
    ];
  });
}

/** Number and date of each step below the strip, as near to its day as the others let it. */
function stepLabels(
  steps: readonly Dated[],
  scale: TimeScale,
  top: number,
  palette: Palette,
  setter: Typesetter,
): SceneMark[] {
  const sizes = steps.map(({ number, when }) =>
    Math.max(setter.widthOf(String(number), NUMBER), setter.widthOf(when, DATE)),
  );
  const wishes = steps.map(({ day }, index) => ({ wish: scale.at(dayNumber(day)), size: (sizes[index] ?? 0) + 14 }));
  const centres = spread(wishes, MARGIN - 7, WIDTH - 2 * MARGIN + 14);
  return steps.flatMap(({ day, number, when }, index) => {
    const [from, to] = [scale.at(dayNumber(day)), centres[index] ?? 0];
    const write = (text: string, style: TextStyle, y: number, fill: string) => {
      const width = setter.widthOf(text, style);
      return textMark(style === NUMBER ? 'number' : 'date', text, { x: to - width / 2, top: y, width }, style, fill);
    };
    const path = linePath([from, top - BAND], [from, top + 6], [to, top + LEADERS - 3]);
    return [
      stroked(path, { stroke: palette.ink, width: 1 }),
      write(String(number), NUMBER, top + LEADERS, palette.ink),
      write(when, DATE, top + LEADERS + 18, palette.muted),
    ];
  });
}
