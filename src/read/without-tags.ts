const BLOCK_TAG =
  /^<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|table|section|article|blockquote|pre|hr|dd|dt|header|footer|nav|form)\b/i;
const RAW_TAG = /^<(script|style|noscript|svg|template)\b/i;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Text of a web page by taking its tags out in one pass, for pages that are too big or too deep to build a tree of. */
export function withoutTags(source: string): string {
  const lower = source.toLowerCase();
  const parts: string[] = [];
  let at = 0;
  for (let open = source.indexOf('<'); open >= 0; open = source.indexOf('<', at)) {
    parts.push(source.slice(at, open));
    const close = source.indexOf('>', open);
    if (close < 0) {
      at = source.length;
      break;
    }
    const raw = RAW_TAG.exec(source.slice(open, open + 12))?.[1]?.toLowerCase();
    const end = raw === undefined ? -1 : lower.indexOf(`</${raw}`, close);
    parts.push(BLOCK_TAG.test(source.slice(open, open + 14)) ? '\n\n' : raw === undefined ? '' : ' ');
    // Without an end tag all the rest is script.
    at = raw === undefined ? close + 1 : end < 0 ? source.length : end;
  }
  parts.push(source.slice(at));
  return parts.join('').replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, decoded);
}

function decoded(all: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? all;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : all;
}
