/** One sentence that tells an event on the event's own date, with all that its weight depends on. */
export interface Mention {
  /** Index of the event that it tells. */
  readonly event: number;
  /** Index of its document. */
  readonly document: number;
  /** Days from the event's last day to the document's publication: below 0 when told in advance, null when unknown. */
  readonly lateness: number | null;
  /** Stems of its words that carry meaning. */
  readonly stems: ReadonlySet<number>;
  /** Length of its text in words. */
  readonly words: number;
  /** How many different dates its sentence tells, at least 1. */
  readonly datesInSentence: number;
}
