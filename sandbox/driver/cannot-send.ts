/** What a person's client would not let them send. */
export class CannotSend extends Error {
  override readonly name = 'CannotSend';
}
