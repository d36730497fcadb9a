const UNASKED = 0;
const NO = 1;
const YES = 2;
/** Words at first; a briefing has some ten thousand. */
const WORDS = 1 << 13;

/** What is true of some words of a vocabulary, found out when a word is first asked about. */
export class WordTest {
  readonly #findOut: (word: number) => boolean;
  #answers = new Uint8Array(WORDS);

  constructor(findOut: (word: number) => boolean) {
    this.#findOut = findOut;
  }

  /** False for what is no word. */
  is(word: number): boolean {
    if (word < 0) return false;
    const answer = this.#answers[word] ?? UNASKED;
    return answer === UNASKED ? this.#learn(word) : answer === YES;
  }

  #learn(word: number): boolean {
    const answer = this.#findOut(word);
    if (word >= this.#answers.length) {
      const wider = new Uint8Array(2 * word);
      wider.set(this.#answers);
      this.#answers = wider;
    }
    this.#answers[word] = answer ? YES : NO;
    return answer;
  }
}
