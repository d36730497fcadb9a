/** A mark between two words by which a sentence pauses: what is beyond it may be said of something else. */
export const PAUSE = /[,;:—–]/u;

/** The same, or a bracket; not what stands between the thousands of a number. */
export const BREAK = /[,;:—–()](?!\d)/u;
