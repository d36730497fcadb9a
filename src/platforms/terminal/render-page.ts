import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import type { Citation } from '../../model/claim.ts';
import { type PageWords, pageWordsIn } from './page-words.ts';
import { showInterval } from '../../view/claim-node.ts';
import type { ClaimNode, Mark, View, ViewNode } from '../../view/view.ts';

/** How a page is drawn: its width in columns, and whether it may use colour. */
export interface Page {
  readonly width: number;
  readonly colour: boolean;
  /** BCP 47 primary subtag; English when it is left out. */
  readonly language?: string | undefined;
  /** A line below the title: how fresh the answer is. */
  readonly facts?: string | null;
}

const SIGNS: Readonly<Record<Mark, string>> = { disputed: '⚠', 'single-source': '¹', 'inferred-date': '~' };
const MOST_COLUMNS = 100;
/** White space at a line's start or end, also beside the codes of a colour that goes on over the break. */
// oxlint-disable-next-line eslint/no-control-regex -- escape codes begin with a control character
const TRAILING_SPACE = /\s+((?:\u001b\[[\d;]*m)*)$/u;
// oxlint-disable-next-line eslint/no-control-regex -- escape codes begin with a control character
const LEADING_SPACE = /^((?:\u001b\[[\d;]*m)*)\s+/u;

/** Draws a view as a page of text: claims with their marks and numbered sources, the sources at the end. */
export function renderPage(view: View, page: Page): string {
  const width = Math.min(page.width, MOST_COLUMNS);
  const words = pageWordsIn(page.language);
  const style = (format: Parameters<typeof styleText>[0], text: string): string =>
    page.colour ? styleText(format, text, { validateStream: false }) : text;
  const numbers = new Map<string, number>();
  const sources: Citation[] = [];
  const numberOf = (citation: Citation): number => {
    const known = numbers.get(citation.document);
    if (known !== undefined) return known;
    numbers.set(citation.document, sources.push(citation));
    return sources.length;
  };
  const used = new Set<Mark>();

  const wrap = (text: string, indent: string): string =>
    wrapAnsi(text, Math.max(20, width - indent.length), { trim: false, hard: true })
      .split('\n')
      .map((line, i) => (i === 0 ? line : indent + line.replace(LEADING_SPACE, '$1')).replace(TRAILING_SPACE, '$1'))
      .join('\n');

  const claim = (node: ClaimNode): string => {
    for (const mark of node.marks) used.add(mark);
    const signs = node.marks.map((mark) => SIGNS[mark]).join('');
    const refs = [...new Set(node.citations.map(numberOf))].map((n) => `[${n}]`).join('');
    const label = node.label === '' ? '' : `${style('bold', node.label)}  `;
    const text = safe(node.text);
    const shown = node.marks.includes('disputed') ? style('yellow', text) : text;
    return wrap(`• ${label}${shown} ${style('dim', `${refs}${signs}`)}`, '  ');
  };

  const draw = (node: ViewNode): string => {
    switch (node.kind) {
      case 'heading': {
        const text = safe(node.text);
        if (node.level === 1) return `${style('bold', text)}\n${'═'.repeat(Math.min(width, text.length))}`;
        return `\n${style(['bold', 'underline'], wrap(text, ''))}`;
      }
      case 'text':
        return style('dim', wrap(safe(node.text), ''));
      case 'notice':
        return wrap(`${node.tone === 'info' ? '–' : '!'} ${safe(node.text)}`, '  ');
      case 'list':
        return node.items.map((item) => wrap(`• ${safe(item)}`, '  ')).join('\n');
      case 'claim':
        return claim(node);
      case 'picture':
        return style('dim', wrap(safe(node.alt), ''));
      default:
        return node satisfies never;
    }
  };

  const lines = view.nodes.map(draw);
  const title = view.nodes.findIndex((node) => node.kind === 'heading' && node.level === 1);
  if (page.facts != null && title !== -1) {
    // A heading has a free line above it already.
    const below = view.nodes[title + 1]?.kind === 'heading' ? [] : [''];
    lines.splice(title + 1, 0, style('dim', wrap(page.facts, '')), ...below);
  }
  const legend = [...used].map((mark) => `${SIGNS[mark]} ${words.marks[mark]}`).join('   ');
  if (sources.length > 0) {
    lines.push(draw({ kind: 'heading', level: 2, text: words.sources }));
    lines.push(...sources.map((source, i) => wrap(`[${i + 1}] ${describe(source, words)}`, '    ')));
  }
  if (legend !== '') lines.push('', style('dim', wrap(legend, '')));
  return `${lines.join('\n')}\n`;
}

function describe(source: Citation, words: PageWords): string {
  const date = source.published ?? source.asOf;
  const when =
    date === null
      ? words.undated
      : (source.published === null ? words.asOf : words.published)(showInterval(date, words.locale));
  const by = source.publisher === null ? '' : `, ${safe(source.publisher)}`;
  return `${safe(source.title ?? source.file)}${by}, ${when} (${source.document})`;
}

/** Documents may hold control characters: a terminal must show text, not obey it. */
function safe(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').replace(/[\u202a-\u202e\u2066-\u2069]/gu, '');
}
