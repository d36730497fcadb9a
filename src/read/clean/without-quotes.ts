/** A name in the quotation marks of French or German; one such sign alone points somewhere. */
const QUOTED = /«[^«»]+»|»[^«»]+«/gu;

/** A line without what it sets in « » or » «, which are no arrows there. */
export function withoutQuotes(text: string): string {
  return /[«»]/.test(text) ? text.replace(QUOTED, 'x') : text;
}
