/** Longest link that is shown beside a citation, in characters: a longer one would take the place of the next claim. */
const LONGEST_LINK = 512;

/** Characters that may stand in a URL but mean something in Markdown; percent-encoded they lead to the same place. */
const MARKDOWN_SIGNS = /[()<>[\]\\`*|~{}^'"\s]/gu;

/**
 * A document's link as a masked link with a label of ours, or null when it is none that one may follow: not http(s), with
 * a user name in front (`https://bank.example@elsewhere.example`), or too long to be shown whole.
 *
 * The label is never the document's: Discord obeys no backslash in a label, and a document could name one site there and
 * lead to another.
 */
export function showLink(link: string | null, label: string): string | null {
  if (link === null || !URL.canParse(link)) return null;
  const url = new URL(link);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.username !== '' || url.password !== '' || url.hostname.startsWith('[')) return null;
  const safe = url.href.replace(
    MARKDOWN_SIGNS,
    (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return safe.length > LONGEST_LINK ? null : `[${label}](<${safe}>)`;
}
