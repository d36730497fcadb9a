import type { PicturedEvent, TimelinePicture } from '../../view/picture.ts';
import type { MissingText } from '../missing-text.ts';
import { scriptName } from '../missing-text.ts';
import { SIGNS } from '../text/missing-scripts.ts';
import { plainLine } from '../text/plain-line.ts';
import { type Direction, directionOf, type TextStyle } from '../text/shape-line.ts';
import type { Typesetter } from '../text/typesetter.ts';
import type { PictureWords } from '../words/picture-words.ts';

export const LABEL: TextStyle = { size: 15, bold: false };
const LABEL_NEW: TextStyle = { size: 15, bold: true };
export const DATE: TextStyle = { size: 14, bold: true };
export const NUMBER: TextStyle = { size: 13, bold: false };
export const LINE_HEIGHT = 20;
export const ROW_PAD = 5;
const MOST_DATE = 176;

/** Labels have two lines while the picture stays within what is seen at one go. */
const ROWS_OF_TWO_LINES = 22;

/** An event as it will be drawn on a row. */
export interface Row {
  readonly event: PicturedEvent;
  /** Empty where it is that of the row above. */
  readonly when: string;
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly direction: Direction;
  /** Whether words of ours stand in for a text that no font draws. */
  readonly isStandIn: boolean;
  readonly height: number;
}

/** Where the columns of all rows stand. */
export interface Columns {
  readonly shape: number;
  /** Right edge. */
  readonly number: number;
  readonly date: number;
  readonly label: number;
  readonly labelWidth: number;
  /** Right edge. */
  readonly sources: number;
  readonly disputed: number;
  readonly rivals: number;
}

interface ColumnRoom {
  readonly from: number;
  readonly to: number;
  readonly rivalLanes: number;
  readonly laneWidth: number;
}

const SHAPE_WIDTH = 18;

export function columnsOf(
  events: readonly PicturedEvent[],
  { isNumbered }: TimelinePicture,
  room: ColumnRoom,
  setter: Typesetter,
): Columns {
  const widest = (texts: readonly string[], style: TextStyle): number =>
    Math.max(0, ...texts.map((text) => setter.widthOf(text, style)));
  const numbers = isNumbered
    ? widest(
        events.map(({ number }) => String(number)),
        NUMBER,
      ) + 10
    : 0;
  const dates =
    Math.min(
      MOST_DATE,
      widest(
        events.map(({ when }) => plainLine(when)),
        DATE,
      ),
    ) + 14;
  const isAnyDisputed = events.some(({ isDisputed }) => isDisputed);
  const rivals = room.to - room.rivalLanes * room.laneWidth;
  const disputed = rivals - (isAnyDisputed ? 20 : 0);
  const sources = disputed - (isAnyDisputed || room.rivalLanes > 0 ? 6 : 0);
  // The word above the column may reach over the labels' column; the numbers may not.
  const sourcesWidth = widest(
    events.map((event) => String(event.sources)),
    NUMBER,
  );
  const number = room.from + SHAPE_WIDTH + (isNumbered ? numbers - 4 : 0);
  const date = number + (isNumbered ? 8 : 2);
  const label = date + dates;
  const labelWidth = sources - sourcesWidth - 18 - label;
  return { shape: room.from + SHAPE_WIDTH / 2 - 2, number, date, label, labelWidth, sources, disputed, rivals };
}

/** The texts of all rows, fitted to their columns. What no font draws is pointed to by its number. */
export function rowsOf(
  events: readonly PicturedEvent[],
  { isNumbered }: TimelinePicture,
  columns: Columns,
  words: PictureWords,
  setter: Typesetter,
  missing: MissingText,
): readonly Row[] {
  const most = events.length <= ROWS_OF_TWO_LINES ? 2 : 1;
  return events.map((event, index) => {
    const label = setter.drawable(plainLine(event.text), event.isNew);
    missing.add(label.missing);
    const isStandIn = label.lacksLetters || label.text === '';
    const text = isStandIn ? standInFor(event.number, label.missing, isNumbered, words) : label.text;
    const style = event.isNew ? LABEL_NEW : LABEL;
    const lines = setter.linesOf(text, style, columns.labelWidth, most);
    const [when = ''] = setter.linesOf(plainLine(event.when), DATE, columns.label - columns.date - 14, 1);
    const isSame =
      events[index - 1]?.when === event.when && (events[index - 1]?.date === null) === (event.date === null);
    return {
      event,
      when: isSame ? '' : when,
      lines,
      style,
      direction: directionOf(text),
      isStandIn,
      height: Math.max(1, lines.length) * LINE_HEIGHT + 2 * ROW_PAD,
    };
  });
}

/** Words in place of a text that cannot be drawn, or that says nothing. */
function standInFor(number: number, missing: readonly string[], isNumbered: boolean, words: PictureWords): string {
  const script = missing.find((code) => code !== SIGNS) ?? missing[0];
  if (script === undefined) return '–';
  const name = scriptName(script, words);
  return isNumbered ? words.elsewhere(name, number) : words.elsewhereUnnumbered(name);
}
