/** A run of Markdown source: `plain` when it is one paragraph without any markup, so that no parser is needed for it. */
export interface MarkdownChunk {
  /** Of a plain one the text that it means. */
  readonly source: string;
  readonly plain: boolean;
}

/** Constructs that reach over empty lines or give far-off brackets a meaning: with one of them nothing is cut apart. */
const REACHES_FAR = /^ {0,3}(?:<(?:script|pre|style|textarea|!|\?)|\[[^\]\n]{1,999}\]:)/im;
const FENCE = /^ {0,3}(?:```|~~~)/m;
/** Of lines. The row that makes a table of others begins with one of these signs, so that any other `|` is text. */
const STARTS_BLOCK = /^(?:[ \t]|[#>*+=_~|:<-]|\d{1,9}[.)](?:[ \t]|$))/m;
const MARKUP = /[*_\\]|\]\(|\]\[|<[A-Za-z/!?]|&#?\w+;|!\[/;
/** A sign that stands for itself, which tools write before each sign that could mean something. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** Most texts have none of the signs, which is quicker to see than that no line begins with them. */
function reachesFar(text: string): boolean {
  if ((text.includes('<') || text.includes(']:')) && REACHES_FAR.test(text)) return true;
  return (text.includes('```') || text.includes('~~~')) && FENCE.test(text);
}

/** Cuts Markdown at empty lines into paragraphs without markup and runs of all else; joined, they mean the same as the whole. */
export function markdownChunks(text: string, backticksQuote: boolean): MarkdownChunk[] {
  if (reachesFar(text)) return [{ source: text, plain: false }];
  const chunks: MarkdownChunk[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) chunks.push({ source: open.join('\n\n'), plain: false });
    open = [];
  };
  for (const source of text.split(/\n(?:[ \t]*\n)+/)) {
    if (source.trim() === '') continue;
    const plain = plainText(source, backticksQuote);
    if (plain !== null) {
      close();
      chunks.push({ source: plain, plain: true });
    } else {
      open.push(source);
    }
  }
  close();
  return chunks;
}

/** The text of a paragraph without markup, or null. */
function plainText(source: string, backticksQuote: boolean): string | null {
  if (STARTS_BLOCK.test(source) || (!backticksQuote && source.includes('`'))) return null;
  if (!MARKUP.test(source)) return source;
  // What is left without the escaped signs may have markup of its own.
  if (!source.includes('\\') || MARKUP.test(source.replace(ESCAPED, ' '))) return null;
  return source.replace(ESCAPED, '$1');
}

const CODE_SPAN = /(?<!`)(`+)(?![`\s])[^`\n]{0,200}?(?<![\s`])\1(?!`)/;

/** True when no backtick of a text encloses code: then they are quotation marks of the old kind (`so'), and stay. */
export function quotesWithBackticks(text: string): boolean {
  return text.includes('`') && !FENCE.test(text) && !CODE_SPAN.test(text);
}
