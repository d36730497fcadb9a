import { type DomElement, type DomNode, isElement } from './dom-node.ts';
import { cutOut, type Draft, draft } from './draft.ts';
import { InlineLine } from './inline-line.ts';

/** Elements whose borders end a block; all others stand within a line. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
/** Elements that hold no words of the text. */
const SILENT = new Set(
  'AUDIO BUTTON CANVAS DATALIST HEAD IFRAME INPUT LINK MAP META NOSCRIPT OBJECT OPTION SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'.split(
    ' ',
  ),
);
/** A table row longer than this lays out a page rather than holding data. */
const MAX_ROW = 1_500;
/** Blocks and characters of a cell that holds a text rather than data. */
const LAYOUT_BLOCKS = 3;
const LAYOUT_LENGTH = 300;

/** What kind of block the text at hand makes, and how deep in lists it stands. */
interface Place {
  readonly kind: Draft['kind'];
  readonly level: number;
  readonly mark: Draft['mark'];
  readonly lists: number;
}

type Step =
  | { readonly kind: 'node'; readonly node: DomNode }
  | { readonly kind: 'leave-block'; readonly outer: Place; readonly line: boolean }
  | { readonly kind: 'leave-bold' };

/** Turns a DOM tree into drafts at its block borders: headings, list items, rows as `cell | cell`, quotations, paragraphs. */
export function domBlocks(root: DomNode): Draft[] {
  const drafts: Draft[] = [];
  const line = new InlineLine();
  let place: Place = { kind: 'paragraph', level: 0, mark: 'none', lists: 0 };
  let spaced = true;
  const flush = (): void => {
    const { kind, level, mark } = place;
    const made = line.take({ kind, level, mark, spaced });
    if (made === null) return;
    drafts.push(bulleted(made));
    spaced = true;
    // Only the first block of a list item bears its bullet; what follows in it is a paragraph.
    if (kind === 'item') place = { ...place, kind: 'paragraph', level: 0, mark: 'none' };
  };
  // With a stack of its own: hostile pages nest deeper than the call stack reaches.
  const stack: Step[] = [{ kind: 'node', node: root }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (step.kind === 'leave-bold') line.endBold();
    else if (step.kind === 'leave-block') {
      flush();
      place = step.outer;
      if (step.line) spaced = false;
    } else if (step.node.nodeType === 3) line.add(step.node.textContent ?? '');
    else if (!isSilent(step.node)) {
      const { node } = step;
      const name = node.nodeName.toUpperCase();
      const row = name === 'TR' ? rowDraft(node, drafts.at(-1)?.kind !== 'row') : null;
      if (BLOCKS.has(name)) {
        flush();
        stack.push({ kind: 'leave-block', outer: place, line: name === 'BR' || name === 'LI' });
        place = placeIn(name, place);
      } else if (name === 'A' && isElement(node)) line.addLink(node.getAttribute('href'));
      else if (name === 'B' || name === 'STRONG') {
        line.startBold();
        stack.push({ kind: 'leave-bold' });
      }
      if (row !== null) drafts.push(row);
      else for (const child of childrenOf(node).toReversed()) stack.push({ kind: 'node', node: child });
    }
  }
  flush();
  return drafts;
}

/** A bullet that was typed or pasted from a word processor: the paragraph is an item of a list. */
const BULLET = /^[•●▪◦‣∙·■□►]\s+(?=\S)/;

function bulleted(made: Draft): Draft {
  const bullet = made.kind === 'paragraph' ? BULLET.exec(made.text) : null;
  const item = bullet === null ? null : cutOut(made, 0, bullet[0].length);
  return item === null ? made : { ...item, kind: 'item', level: 1, mark: 'bullet' };
}

function placeIn(name: string, outer: Place): Place {
  const heading = /^H([1-6])$/.exec(name);
  if (heading !== null) return { ...outer, kind: 'heading', level: Number(heading[1]), mark: 'syntax' };
  switch (name) {
    case 'UL':
    case 'OL':
    case 'MENU':
      return { kind: 'paragraph', level: 0, mark: name === 'OL' ? 'number' : 'bullet', lists: outer.lists + 1 };
    case 'LI':
      return { ...outer, kind: 'item', level: Math.min(6, Math.max(1, outer.lists)), mark: outer.mark };
    case 'BLOCKQUOTE':
      return { ...outer, kind: 'quote', level: 0, mark: 'syntax' };
    default:
      return outer;
  }
}

/** A row of data: two or more cells with words, and not so much of them that the table is the page's layout. */
function rowDraft(row: DomNode, first: boolean): Draft | null {
  if (!isElement(row) || row.querySelector('table') !== null || (row.textContent ?? '').length > MAX_ROW) return null;
  const blocks = childrenOf(row)
    .filter((cell) => /^T[DH]$/i.test(cell.nodeName))
    .map(cellBlocks);
  if (blocks.some((cell) => cell.length >= LAYOUT_BLOCKS && cell.join(' ').length >= LAYOUT_LENGTH)) return null;
  const cells = blocks.map((cell) => cell.join(' ').replaceAll('|', '/'));
  if (cells.filter((cell) => cell !== '').length < 2) return null;
  return draft(cells.join(' | '), { kind: 'row', mark: 'syntax', spaced: first });
}

function cellBlocks(cell: DomNode): string[] {
  return childrenOf(cell).flatMap((child) => domBlocks(child).map((each) => each.text));
}

function isSilent(node: DomNode): boolean {
  if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return true;
  return SILENT.has(node.nodeName.toUpperCase()) || (isElement(node) && isHidden(node));
}

function isHidden(element: DomElement): boolean {
  const style = element.getAttribute('style');
  if (style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  return element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true';
}

function childrenOf(node: DomNode): DomNode[] {
  const children: DomNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}
