/** A run of Markdown source: `plain` when it is one paragraph without any markup, so that no parser is needed for it. */
export interface MarkdownChunk {
  readonly source: string;
  readonly plain: boolean;
}

/** Constructs that reach over empty lines or give far-off brackets a meaning: with one of them nothing is cut apart. */
const REACHES_FAR = /^ {0,3}(?:<(?:script|pre|style|textarea|!|\?)|\[[^\]\n]{1,999}\]:)/im;
const FENCE = /^ {0,3}(?:```|~~~)/m;
const STARTS_BLOCK = /^(?:[ \t]|[#>*+=_~|:<-]|\d{1,9}[.)](?:[ \t]|$))/m;
const MARKUP = /[*_\\|]|\]\(|\]\[|<[A-Za-z/!?]|&#?\w+;|!\[/;

/** Cuts Markdown at empty lines into paragraphs without markup and runs of all else; joined, they mean the same as the whole. */
export function markdownChunks(text: string, backticksQuote: boolean): MarkdownChunk[] {
  if (REACHES_FAR.test(text) || FENCE.test(text)) return [{ source: text, plain: false }];
  const chunks: MarkdownChunk[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) chunks.push({ source: open.join('\n\n'), plain: false });
    open = [];
  };
  for (const source of text.split(/\n(?:[ \t]*\n)+/)) {
    if (source.trim() === '') continue;
    if (isPlain(source, backticksQuote)) {
      close();
      chunks.push({ source, plain: true });
    } else {
      open.push(source);
    }
  }
  close();
  return chunks;
}

function isPlain(source: string, backticksQuote: boolean): boolean {
  if (MARKUP.test(source) || STARTS_BLOCK.test(source)) return false;
  return backticksQuote || !source.includes('`');
}

const CODE_SPAN = /(?<!`)(`+)(?![`\s])[^`\n]{0,200}?(?<![\s`])\1(?!`)/;

/** True when no backtick of a text encloses code: then they are quotation marks of the old kind (`so'), and stay. */
export function quotesWithBackticks(text: string): boolean {
  return text.includes('`') && !FENCE.test(text) && !CODE_SPAN.test(text);
}
