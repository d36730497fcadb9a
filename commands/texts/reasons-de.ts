/** What merging says of why a side of a conflict is the weaker one, which it says in English, and the same in German. */
const REASONS: readonly (readonly [english: RegExp, german: string])[] = [
  [/^fewer independent sources: (\d+) against (\d+)$/u, 'weniger unabhängige Quellen: $1 gegen $2'],
  [
    /^older knowledge: its newest source reaches to (\S+), the other side's to (\S+)$/u,
    'älteres Wissen: Ihre neueste Quelle reicht bis $1, die der anderen Seite bis $2',
  ],
  [
    /^equally many independent sources \((\d+)\) with knowledge of the same age$/u,
    'gleich viele unabhängige Quellen ($1) mit gleich altem Wissen',
  ],
  [/^one side only$/u, 'nur eine Seite'],
];

/** A reason in German; one that is not known stays as it is. */
export function reasonInGerman(why: string): string {
  const known = REASONS.find(([english]) => english.test(why));
  return known === undefined ? why : why.replace(known[0], known[1]);
}
