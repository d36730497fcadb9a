/** The words and phrases of a list that is written in one line, with commas between them. */
export function wordList(words: string): string[] {
  return words.split(/\s*,\s*/).map((word) => word.trim());
}
