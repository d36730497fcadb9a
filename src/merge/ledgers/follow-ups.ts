import { type Analysis, contentStems, hasCue, sentenceText, tokenRange, textBetween } from '../../extract/analysis.ts';
import { answersAtOnce, type Asking, askingOf, endsAsking, joins } from '../../extract/asking.ts';
import { PAUSE } from '../../extract/marks.ts';
import { SCORES } from '../../extract/question-scores.ts';
import { isCalledOff } from './called-off.ts';
import { type Evidence, toEvidence } from './evidence.ts';
import { reachOf } from './evidence-day.ts';
import type { QuestionClaim, Subject } from './subject.ts';

const FEWEST_WORDS = 3;
/** Sentences under a heading that asks that are shown as its answer, at most. */
const HEADED = 3;

/**
 * What is said right behind an asked question, in its own paragraph or list item, or under it where it is a heading: where
 * it stands, though in other words. A plain `Yes.` settles it there, and so does `The idea is no longer pursued` under a
 * heading.
 */
export function followUps(subject: Subject): Evidence[] {
  return subject.asked.flatMap((claim) => {
    const { analysis, sentence } = claim;
    const headed = analysis.document.blocks[analysis.sentences[sentence]?.block ?? -1]?.kind === 'heading';
    const asks = claim.score >= SCORES.listed || endsAsking(sentenceText(analysis, sentence));
    if (!asks || (!headed && claim.score < SCORES.asked)) return [];
    const opposed = headed ? opposedReplies(analysis, sentence) : [];
    const all = [...new Set([...behind(analysis, sentence, headed), ...opposed])];
    const isWhole = !all.some((at) => isHalf(analysis, at));
    return all.flatMap((at): Evidence[] => {
      const told = { ...toEvidence(subject, analysis, at, 0, null), unsettles: false };
      const { from, to } = tokenRange(analysis, at);
      const short = to - from < FEWEST_WORDS;
      const goesOn = short && joins(analysis, at, at + 1);
      const through = goesOn ? at + 1 : at;
      const answer = directAnswer(claim, at, headed);
      const status = answer === 'answered' && !isWhole ? 'partly answered' : answer;
      if (opposed.includes(at)) return [{ ...told, status: 'contested', direct: true, through }];
      if (status !== null) {
        // `Yes. The crews have dropped their threat`: what was dropped is not what was asked about.
        const off = goesOn && saysNo(analysis, at) && isCalledOff(analysis, through, tokenRange(analysis, through));
        return [{ ...told, status: off ? 'called off' : status, direct: true, through }];
      }
      return short ? [] : [{ ...told, status: 'open', day: reachOf(analysis) }];
    });
  });
}

/** `The report gives half an answer. It found no proof that the board knew; that a clerk did cannot be ruled out.` */
function isHalf({ hits }: Analysis, at: number): boolean {
  return (hits[at] ?? []).some(({ kind }) => kind === 'partly' || kind === 'notRuledOut');
}

function saysNo({ hits, tokens }: Analysis, at: number): boolean {
  return (hits[at] ?? []).some((hit) => hit.kind === 'negated' && hit.from === tokens.first[at]);
}

/** `Yes, says the board.` and, in a paragraph of its own under the same heading, `No, says the union.`: neither settles it. */
function opposedReplies(analysis: Analysis, heading: number): number[] {
  const { sentences, document } = analysis;
  const replies: number[] = [];
  for (let at = heading + 1; at < sentences.length; at++) {
    const block = sentences[at]?.block ?? -1;
    if (document.blocks[block]?.kind === 'heading') break;
    if (sentences[at - 1]?.block !== block && answersAtOnce(analysis, at)) replies.push(at);
  }
  return new Set(replies.map((at) => saysNo(analysis, at))).size > 1 ? replies : [];
}

/** The sentence behind a question in its block; under a heading, the first ones of the next block. */
function behind(analysis: Analysis, sentence: number, headed: boolean): number[] {
  const block = analysis.sentences[headed ? sentence + 1 : sentence]?.block;
  const found: number[] = [];
  for (let at = sentence + 1; at <= sentence + (headed ? HEADED : 1); at++) {
    if (analysis.sentences[at]?.block !== block || endsAsking(sentenceText(analysis, at))) break;
    found.push(at);
  }
  return found;
}

function directAnswer({ analysis, sentence, stems }: QuestionClaim, at: number, headed: boolean) {
  const asking = askingOf(analysis, sentence);
  if (asking !== null && at === sentence + 1 && namesAtOnce(analysis, asking, at)) return 'answered' as const;
  if (asking?.polar !== true) return null;
  const { tokens, matcher } = analysis;
  const range = tokenRange(analysis, at);
  const hits = analysis.hits[at] ?? [];
  const has = (kind: Parameters<typeof hasCue>[1]): boolean => hasCue(hits, kind, range);
  if (has('condition') || has('uncertain')) return null;
  // `Has anyone found out who did it? No.` leaves it open.
  const ofKnowing = (analysis.hits[sentence] ?? []).some(
    (hit) => hit.kind === 'interrogative' && hit.from > asking.subject,
  );
  if (ofKnowing && saysNo(analysis, at)) return null;
  if (at === sentence + 1 && answersAtOnce(analysis, at)) return 'answered' as const;
  if (!headed) return null;
  if (has('refuted') && !has('stakeModal') && !has('conditional')) return 'answered' as const;
  const leans = matcher.isA('thing', tokens.word[range.from] ?? -1);
  const names = !contentStems(analysis, range).isDisjointFrom(stems);
  return isCalledOff(analysis, at, range) && (leans || names) ? ('called off' as const) : null;
}

/** Words of a name that answers by itself, at most, with what is hung on it. */
const LONGEST_NAME = 4;

/** `Who runs the club now? Ada Lind.`, `Who will pay? The state, says the minister.`; not `Not Lind, surely` nor `Smugglers, says one; soldiers, says another`. */
function namesAtOnce(analysis: Analysis, { range: asked }: Asking, at: number): boolean {
  const { tokens, matcher, document, names, stems } = analysis;
  if (!matcher.isA('whom', tokens.word[asked.from] ?? -1)) return false;
  const hits = analysis.hits[at] ?? [];
  const { from, to } = tokenRange(analysis, at);
  let end = from + 1;
  while (end < to && !PAUSE.test(textBetween(analysis, end - 1))) end += 1;
  if (end - from > LONGEST_NAME || !stems.subarray(from, end).some((stem) => stem >= 0)) return false;
  const [name] = names[at] ?? [];
  if (end === to) return name !== undefined && name.from === from && name.to === to;
  const said = hits.filter(
    ({ kind, from: place, to: until }) =>
      kind === 'reported' &&
      (place === end || until === to) &&
      place >= end &&
      !PAUSE.test(textBetween(analysis, until - 1)),
  );
  const sure = hits.every(
    ({ kind, to: until }) => kind !== 'uncertain' && kind !== 'firstPerson' && !(kind === 'negated' && until <= end),
  );
  return sure && said.length > 0 && !document.text.slice(tokens.start[from], tokens.end[to - 1]).includes(';');
}
