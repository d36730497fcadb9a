import { type Analysis, contentStems, tokenRange } from '../../extract/analysis.ts';
import { clausesOf } from '../../extract/clauses.ts';
import type { CueKind, WordClass } from '../../extract/cues/lexicon.ts';
import type { TokenRange } from '../../extract/tokens.ts';
import type { StemWeight } from '../similarity.ts';
import { type AskedMatter, headlineStems } from './asked-matter.ts';
import { isPutOff } from './called-off.ts';
import { daysOf } from './fine-dates.ts';
import { isAct, isOfIt, saysWho } from './is-act.ts';
import { isOfAnother } from './is-of-another.ts';
import { tellsOfActor } from './tells-of-actor.ts';
import { countOf, holdsAny, type Stems, type Told } from './told.ts';

/** `It was set up in May.`: where `it` comes about, little else stands. */
const SHORT = 6;

/** Of what is named, of what stands behind the verb, or of what it leans on, so much must stand in an answer. */
export const NAMED = 0.5;
const OBJECT = 0.6;
/** Of all that is named, so much at least with what stands behind the verb: one word may be all of that. */
const WITH_OBJECT = 0.3;
const CONTEXT = 0.25;
/** Of the whole question, its verb with it, so much names it too. */
const COVERED = 0.5;
/** Stems of what it leans on that are more than a chance word of it, where that has as many. */
const FEWEST_OF_CONTEXT = 2;
/** Stems that a sentence with a day or a reason shares with what asks when or why, where that has as many and the verb is told in none that is known. */
const FEWEST_SAID = 2;

/** The clause in which a sentence speaks of the asked verb's matter, where it, or the one it leans on, names what was asked about; else null. */
export function speaksOf(asked: AskedMatter, told: Told, weight: StemWeight, coverage: number): TokenRange | null {
  const { analysis, sentence, stems, leans } = told;
  // The changed day needs no verb of the question's own.
  if (asked.timed && sharesDay(asked, told) && touches(asked, stems) && isPutOff(analysis, sentence))
    return tokenRange(analysis, sentence);
  if (choosesOne(asked, stems) || namesCause(asked, told)) {
    const clause = clauseOfVerb(asked, told);
    if (clause !== null) return clause;
  }
  if (asked.asksWhy) return givesReason(asked, told, weight) ? tokenRange(analysis, sentence) : null;
  const headed = isOfSameHeadline(asked, analysis, stems);
  if (headed || touches(asked, stems)) {
    if (asked.asksWhen && share(asked.named, stems, weight) >= NAMED && daysOf(analysis, sentence).length > 0) {
      const held = countOf(stems, asked.named);
      const enough = held >= FEWEST_SAID || (asked.matters.size === 0 && held === asked.named.size);
      if ((enough && isDateGiven(asked, told)) || clauseOfVerb(asked, told) !== null)
        return tokenRange(analysis, sentence);
    }
    const names = isKnownBy(asked) && namesEnough(asked, told, stems, weight);
    const same = asked.who.size === 0 || namesWho(asked, told) || leansOnOne(asked, told);
    if (headed || (same && (coverage >= COVERED || names)) || tellsOfActor(asked, told))
      return clauseOfVerb(asked, told);
  }
  const clause = leans && isKnownBy(asked) ? clauseOfVerb(asked, told) : null;
  if (clause === null) return null;
  const before = contentStems(analysis, tokenRange(analysis, sentence - 1));
  const both: Stems = { has: (stem) => stems.has(stem) || before.has(stem) };
  const { from } = tokenRange(analysis, sentence);
  if (asked.exists && (clause.from > from || clause.to - clause.from > SHORT || asked.thing.size === 0)) return null;
  if (asked.who.size > 0 && !holdsAny(stems, asked.who) && !leansOnOne(asked, told)) return null;
  return touches(asked, both) && namesEnough(asked, told, both, weight) ? clause : null;
}

function sharesDay({ days }: AskedMatter, { analysis, sentence }: Told): boolean {
  return daysOf(analysis, sentence).some((day) => days.has(day));
}

const NO_REASON: ReadonlySet<CueKind> = new Set(['negated', 'uncertain', 'contested']);
const GIVES_DATE: ReadonlySet<CueKind> = new Set(['arranged', 'planned', 'tookPlace', 'future', 'cancelled']);

/** `The opening is due on 3 May`, `the mill opened on 3 May`, `the repair is on 3 May`: not `the mill was visited on 3 May`. */
function isDateGiven({ verbs }: AskedMatter, { analysis, sentence, stems }: Told): boolean {
  if (verbs.size === 0 || holdsAny(stems, verbs)) return true;
  return (analysis.hits[sentence] ?? []).some(({ kind }) => GIVES_DATE.has(kind)) || isPutOff(analysis, sentence);
}

/** `The bells fell silent because of a broken rope`, `the silence of the bells is explained`; not `the judge says because of …`. */
function givesReason({ named }: AskedMatter, { analysis, sentence, stems }: Told, weight: StemWeight): boolean {
  const { from } = tokenRange(analysis, sentence);
  // `The silence of the bells is explained`
  const isTopic =
    analysis.matcher.isA('known', analysis.tokens.word[from] ?? -1) && named.has(analysis.stems[from + 1] ?? -1);
  if (share(named, stems, weight) < (isTopic ? WITH_OBJECT : NAMED)) return false;
  if (!isTopic && countOf(stems, named) < FEWEST_SAID) return false;
  const hits = analysis.hits[sentence] ?? [];
  const reason = hits.find(({ kind }) => kind === 'reason');
  return (
    reason !== undefined &&
    !hits.some(({ kind, from: at }) => kind === 'reported' || (NO_REASON.has(kind) && at < reason.from))
  );
}

/** `The parish was named as owner.` answers `Who will own it, the village or the parish?`. */
function choosesOne({ choices, polar }: AskedMatter, stems: Stems): boolean {
  return !polar && choices.size > 1 && countOf(stems, choices) === 1;
}

/** Of the title's words, so many must stand somewhere in a document that is about the same. */
const ABOUT = 0.3;

/** `The cause was fatigue.` answers `What caused the failure?` in a document on the same matter: which cause, all know. */
function namesCause({ polar, headline, verbs: asked }: AskedMatter, { analysis, sentence }: Told): boolean {
  if (polar || headline.size === 0) return false;
  const { tokens, matcher, stems, hits } = analysis;
  const { from, to } = tokenRange(analysis, sentence);
  const is = (kind: WordClass, at: number): boolean => matcher.isA(kind, tokens.word[at] ?? -1);
  if (!is('determiner', from) || !asked.has(stems[from + 1] ?? -1) || is('genitive', from + 2)) return false;
  if ((hits[sentence] ?? []).some(({ kind }) => kind === 'negated' || kind === 'uncertain')) return false;
  for (let at = from + 2; at < to; at++)
    if (is('being', at)) return headline.intersection(stemsOf(analysis)).size >= ABOUT * headline.size;
  return false;
}

const known = new WeakMap<Analysis, ReadonlySet<number>>();

function stemsOf(analysis: Analysis): ReadonlySet<number> {
  const all = known.get(analysis) ?? new Set(analysis.stems);
  known.set(analysis, all);
  return all;
}

/** What, which, how much: nobody knows which word tells it, so nearly all must be told. */
function isKnownBy({ polar, asksWhen, asksWho }: AskedMatter): boolean {
  return polar || asksWhen || asksWho;
}

const GENITIVE = /['’](?:s\b|\s)/u;

/** Whom the question names, not somebody of his (`Lind's deputy resigned`); the board acts for a body (`the Fund's board`). */
export function namesWho({ who }: AskedMatter, { analysis, sentence }: Told): boolean {
  const { stems, tokens, document, matcher } = analysis;
  const { from, to } = tokenRange(analysis, sentence);
  for (let at = from; at < to; at++) {
    if (!who.has(stems[at] ?? -1)) continue;
    if (matcher.isA('known', tokens.word[at - 1] ?? -1)) return true;
    if (!GENITIVE.test(document.text.slice(tokens.start[at], (tokens.end[at] ?? 0) + 2))) return true;
  }
  return false;
}

/** The sentence before names whom the question names. */
function leansOnOne({ who }: AskedMatter, { analysis, sentence, leans }: Told): boolean {
  return leans && holdsAny(contentStems(analysis, tokenRange(analysis, sentence - 1)), who);
}

/** `The dispute cost 3 million.` answers `What has it cost?` where both documents are headed by the dispute. */
function isOfSameHeadline({ named, context, headline }: AskedMatter, analysis: Analysis, stems: Stems): boolean {
  if (named.size > 0 || context.size === 0) return false;
  return holdsAny(stems, context.intersection(headline).intersection(headlineStems(analysis)));
}

function namesEnough(asked: AskedMatter, told: Told, stems: Stems, weight: StemWeight): boolean {
  const { named, object, leans, context } = asked;
  const meant = !leans || context.size === 0 || touchesContext(asked, stems);
  return (
    (meant && share(named, stems, weight) >= NAMED) ||
    (share(object, stems, weight) >= OBJECT && share(named, stems, weight) >= WITH_OBJECT) ||
    sharesDay(asked, told) ||
    contextShare(asked, stems, weight) >= CONTEXT
  );
}

/** Words at the start of a sentence among which `of them` leans on the one before. */
const NEAR_START = 4;

/** `Members accepted it.`, `They came back.`: what is meant stands in the sentence before. */
export function leansOnBefore({ tokens, matcher }: Analysis, sentence: number): boolean {
  const { from, to } = tokenRange({ tokens }, sentence);
  for (let i = from; i < to; i++) {
    const word = tokens.word[i] ?? -1;
    if (matcher.isA('thing', word) && !matcher.isA('says', tokens.word[i + 1] ?? -1)) return true;
    if (i === from && (matcher.isA('pronoun', word) || matcher.isA('anaphor', word))) return true;
    // `The first of them came in May.`
    if (
      i < from + NEAR_START &&
      i > from &&
      matcher.isA('leaning', word) &&
      matcher.isA('genitive', tokens.word[i - 1] ?? -1)
    )
      return true;
  }
  return false;
}

/** Whether a sentence names anything of what was asked about; a shared verb alone says nothing. */
export function touches(asked: AskedMatter, stems: Stems): boolean {
  return holdsAny(stems, asked.named) || holdsAny(stems, asked.actor) || touchesContext(asked, stems);
}

/** Whether a sentence names more than a word of what the question leans on. */
function touchesContext({ context }: AskedMatter, stems: Stems): boolean {
  return context.size > 0 && countOf(stems, context) >= Math.min(FEWEST_OF_CONTEXT, context.size);
}

export function share(wanted: ReadonlySet<number>, held: Stems, weight: StemWeight): number {
  let [all, shared] = [0, 0];
  for (const stem of wanted) {
    const own = weight(stem);
    all += own;
    if (held.has(stem)) shared += own;
  }
  return all === 0 ? 0 : shared / all;
}

function clauseOfVerb(asked: AskedMatter, told: Told): TokenRange | null {
  const { matters, verb, context, exists } = asked;
  const { analysis, sentence, verbs } = told;
  const { tokens, document, stems } = analysis;
  const hits = analysis.hits[sentence] ?? [];
  const range = tokenRange(analysis, sentence);
  let clauses: readonly TokenRange[] | null = null;
  const clauseWith = (at: number): TokenRange => {
    clauses ??= clausesOf(document.text, tokens, range, hits, analysis.dates[sentence] ?? []);
    return clauses.find(({ to }) => at < to) ?? range;
  };
  const places =
    matters.size === 0
      ? []
      : verbs().flatMap((one) =>
          one.matters.some((matter) => matters.has(matter)) &&
          (isAct(analysis, sentence, one.at) || namesCause(asked, told)) &&
          !isOfAnother(asked, told, one.at)
            ? one.at
            : [],
        );
  if (exists) {
    const comeAbout = hits.flatMap(({ kind, from }) => (kind === 'comesAbout' ? from : []));
    for (let at = range.from + 1; at < range.to; at++) {
      if (asked.thing.has(stems[at] ?? -1) && analysis.matcher.isA('being', tokens.word[at - 1] ?? -1))
        comeAbout.push(at);
    }
    places.push(
      ...comeAbout.filter(
        (at) => isAct(analysis, sentence, at) && (told.leans || isOfIt(asked, analysis, clauseWith(at), at)),
      ),
    );
  }
  if (verb !== null && context.size > 0) {
    for (let i = range.from; i < range.to; i++) if (stems[i] === verb) places.push(i);
  }
  if (places.length === 0) return null;
  const at = Math.min(...places);
  const clause = clauseWith(at);
  return asked.asksWho && !saysWho(asked, analysis, { from: range.from, to: at }) ? null : clause;
}

/** How much of what a question leans on a sentence names, where it names more than a word of it. */
export function contextShare(asked: AskedMatter, stems: Stems, weight: StemWeight): number {
  return touchesContext(asked, stems) ? share(asked.context, stems, weight) : 0;
}
