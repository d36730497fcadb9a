/** The words and phrases of a list that is written in one line, with commas between them. */
export function wordList(words: string): string[] {
  return words.split(/\s*,\s*/).map((word) => word.trim());
}

/** Each verb with each of what it may carry, with a few words between them (`gave its consent`). */
export function carried(verbs: string, objects: string): string[] {
  return wordList(verbs).flatMap((verb) => wordList(objects).map((object) => `${verb} _ ${object}`));
}
