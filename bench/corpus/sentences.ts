import { DAY, type Happening } from './happenings.ts';
import type { Lexicon } from './lexicon.ts';
import type { Random } from './seeded-random.ts';

/** What a sentence may speak of. */
export interface Scene {
  readonly lexicon: Lexicon;
  readonly random: Random;
  readonly happening: Happening;
  /** The day on which the article is published. */
  readonly published: number;
}

type Sentence = (scene: Scene) => string;
type Sentences = readonly [Sentence, ...Sentence[]];

const FULL = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

/** A day as news writes it: by its weekday when it is near, without the year mostly, in full at times. */
function when(day: number, { published, random }: Scene): string {
  const age = Math.round((published - day) / DAY);
  if (age === 1 && random.chance(0.5)) return 'yesterday';
  if (age >= 0 && age < 7) return `on ${WEEKDAY.format(day)}`;
  if (random.chance(0.15)) return `in early ${MONTH.format(day)}`;
  return `on ${(random.chance(0.5) ? SHORT : FULL).format(day)}`;
}

/** Sentences that tell the happening itself. */
const TELLING: Sentences = [
  (s) =>
    `The ${s.happening.kind} in ${s.happening.place} between ${s.happening.people.join(' and ')} took place ${when(s.happening.day, s)}.`,
  (s) =>
    `${s.happening.people[0]} met ${s.happening.people[1]} in ${s.happening.place} ${when(s.happening.day, s)}, after the ${s.lexicon.adjective()} ${s.lexicon.noun()} had been ${s.lexicon.done()}.`,
  (s) =>
    `${cap(when(s.happening.day, s))}, the ${s.happening.kind} in ${s.happening.place} left ${s.happening.count} ${s.lexicon.noun()} ${s.lexicon.done()}, ${s.lexicon.firm()} said.`,
  (s) =>
    `Since the ${s.happening.place} ${s.happening.kind} ${when(s.happening.day, s)}, the ${s.lexicon.noun()} has been ${s.lexicon.done()} and the ${s.lexicon.adjective()} ${s.lexicon.noun()} ${s.lexicon.done()}.`,
];

/** Sentences around it, as articles have: voices, plans, doubts, stakes, background. */
const AROUND: Sentences = [
  (s) =>
    `“The ${s.lexicon.noun()} of the ${s.lexicon.noun()} was never ${s.lexicon.done()}, and the ${s.lexicon.adjective()} ${s.lexicon.noun()} knew it,” said ${s.lexicon.person()}, the head of ${s.lexicon.firm()}.`,
  (s) =>
    `Mayor ${s.lexicon.person()} told reporters that ${s.random.below(90) + 5} per cent of the ${s.lexicon.noun()} near ${s.lexicon.place()} had been ${s.lexicon.done()}.`,
  (s) =>
    `Another ${s.lexicon.adjective()} ${s.lexicon.noun()} is scheduled for ${FULL.format(s.published + (5 + s.random.below(60)) * DAY)} in ${s.lexicon.place()}.`,
  (s) =>
    `It remains unclear whether ${s.lexicon.firm()} will let the ${s.lexicon.noun()} be ${s.lexicon.done()} before the ${s.lexicon.adjective()} ${s.lexicon.noun()}.`,
  (s) =>
    `If the ${s.lexicon.noun()} fails, the ${s.lexicon.adjective()} ${s.lexicon.noun()} could threaten ${s.lexicon.noun()} and jobs in ${s.lexicon.place()}.`,
  (s) => `Will ${s.lexicon.firm()} pay for the ${s.lexicon.noun()} of ${s.lexicon.place()}?`,
  (s) =>
    `In ${2020 + s.random.below(10)}, the ${s.lexicon.adjective()} ${s.lexicon.noun()} was ${s.lexicon.done()} at a cost of $${s.random.below(900) + 1}m, Dr. ${s.lexicon.person()} of the U.N. office said.`,
  (s) =>
    `The ${s.lexicon.noun()}, the ${s.lexicon.noun()} and the ${s.lexicon.noun()} were ${s.lexicon.done()} by ${s.lexicon.firm()} at about 6 p.m., with ${s.random.below(5000)} people at the ${s.lexicon.noun()}.`,
  (s) =>
    `${s.lexicon.person()} denied that the ${s.lexicon.noun()} had been ${s.lexicon.done()} and called the ${s.lexicon.adjective()} ${s.lexicon.noun()} of ${s.lexicon.place()} a matter for the ${s.lexicon.noun()}.`,
  (s) =>
    `Last month ${s.lexicon.firm()} had ${s.lexicon.done()} the ${s.lexicon.adjective()} ${s.lexicon.noun()}, while the ${s.lexicon.noun()} in ${s.lexicon.place()} was still ${s.lexicon.done()}.`,
  (s) =>
    `The talks on the ${s.lexicon.noun()} were called off because the ${s.lexicon.noun()} was ${s.lexicon.done()} and no ${s.lexicon.noun()} had been ${s.lexicon.done()}.`,
  (s) =>
    `Ultimately, the ${s.lexicon.adjective()} ${s.lexicon.noun()} shows that ${s.lexicon.place()} depends on the ${s.lexicon.noun()} of the ${s.lexicon.noun()}.`,
];

export function tellHappening(scene: Scene): string {
  return scene.random.pick(TELLING)(scene);
}

export function tellAround(scene: Scene): string {
  return scene.random.pick(AROUND)(scene);
}

export function headline({ happening, lexicon }: Scene): string {
  return `${cap(happening.kind)} in ${happening.place}: ${lexicon.noun()} ${lexicon.done()}, ${lexicon.noun()} in doubt`;
}

function cap(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
