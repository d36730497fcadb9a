/** Goes on with what some work gives: at once where it is there at once, so that both are one piece of work. */
export function andThen<A, B>(work: A | Promise<A>, goOn: (found: A) => B): B | Promise<B> {
  return work instanceof Promise ? work.then(goOn) : goOn(work);
}
