import { type Analysis, tokenRange } from '../../extract/analysis.ts';
import type { QuestionFinding } from '../../extract/questions.ts';
import type { TrackedQuestion } from '../../model/briefing.ts';
import { claimId } from '../cite.ts';
import { cluster } from '../cluster.ts';
import type { NameIndex } from '../name-index.ts';
import { heaviest, type StemWeight } from '../similarity.ts';
import { holdsAll } from './holds-all.ts';
import { type AskedMatter, askedMatter } from './asked-matter.ts';
import { placesOf } from './places-of.ts';

export interface QuestionClaim extends QuestionFinding {
  readonly analysis: Analysis;
  readonly document: number;
}

/** A question before its evidence is gathered. */
export interface Subject {
  readonly id: string;
  readonly title: string;
  readonly tracked: TrackedQuestion | null;
  readonly asked: readonly QuestionClaim[];
  /** Whether a sentence is one of those that ask it. */
  readonly isAskedBy: (analysis: Analysis, sentence: number) => boolean;
  /** Stems that evidence must touch, with their weight in all. */
  readonly stems: ReadonlySet<number>;
  readonly total: number;
  /** The rarest stem of what it names and does: a plain sentence without it speaks of something else. */
  readonly rarest: number | null;
  /** Stems of names that only this matter has: evidence must hold one. */
  readonly focus: ReadonlySet<number>;
  readonly types: ReadonlySet<string>;
  /** Null for a tracked question, whose editors say what answers it. */
  readonly matter: AskedMatter | null;
  /** The same question as others put it: what answers one of them answers it. */
  readonly others: readonly Subject[];
}

/** Other wordings whose answers are sought too, at most: a question that all ask is asked alike by most. */
const MOST_OTHERS = 2;

/** How alike two askings must be to ask the same. */
const ALIKE = 0.55;
/** How alike they must be where they ask after the same in the same way. */
const NEAR = 0.35;
/** A name is a question's focus when it is this much rarer than the briefing's most frequent name. */
const FOCUS_SHARE = 0.25;

/** Questions found in the documents, the surest first; askings of the same are one. */
export function foundSubjects(claims: readonly QuestionClaim[], weight: StemWeight, names: NameIndex): Subject[] {
  const matters = new Map(claims.map((claim) => [claim, askedMatter(claim.analysis, claim)]));
  const groups = cluster(
    claims,
    weight,
    (a, b, overlap) => {
      const [one, other] = [matters.get(a), matters.get(b)];
      if (one === undefined || other === undefined) return false;
      if (overlap >= ALIKE && mayBeOne(one, other)) return true;
      return overlap >= NEAR && asksSame(one, other);
    },
    (claim) => keysOf(matters.get(claim)),
  );
  const most = claims.reduce((top, claim) => Math.max(top, ...mentionsIn(claim, names).map(([, n]) => n)), 0);
  const subjectOf = (first: QuestionClaim, asked: readonly QuestionClaim[], others: readonly Subject[]): Subject => {
    const rare = mentionsIn(first, names).filter(([, n]) => n <= FOCUS_SHARE * most);
    let total = 0;
    for (const stem of first.stems) total += weight(stem);
    return {
      id: claimId('question', first.analysis.document.id, first.text),
      title: first.text,
      tracked: null,
      asked,
      isAskedBy: placesOf(asked),
      stems: first.stems,
      total,
      rarest: heaviest(matters.get(first)?.own ?? new Set(), weight, 1)[0] ?? null,
      focus: new Set(rare.flatMap(([stems]) => stems)),
      types: typesOf(first),
      matter: matters.get(first) ?? null,
      others,
    };
  };
  return groups
    .map((group) =>
      group
        .flatMap((i) => claims[i] ?? [])
        .toSorted((a, b) => b.score - a.score || a.document - b.document || a.sentence - b.sentence),
    )
    .toSorted((a, b) => worth(b) - worth(a))
    .flatMap((asked) => {
      const first = asked[0];
      if (first === undefined) return [];
      const own = matters.get(first);
      const others = asked.filter((claim) => {
        const other = matters.get(claim);
        return claim.text !== first.text && own !== undefined && other !== undefined && asksSame(own, other);
      });
      const wordings = [...new Map(others.map((claim) => [claim.text, claim])).values()].slice(0, MOST_OTHERS);
      return [
        subjectOf(
          first,
          asked,
          wordings.map((claim) => subjectOf(claim, asked, [])),
        ),
      ];
    });
}

/** False when both ask, but after different things: who pays for the gate, and whether it is approved. */
function mayBeOne(a: AskedMatter, b: AskedMatter): boolean {
  if (a.asks && b.asks && a.polar !== b.polar) return false;
  if (a.asksWho && b.asksWho && !(isDoneIn(a, b) || isDoneIn(b, a))) return false;
  if (a.matters.size === 0 || b.matters.size === 0) return true;
  return !a.matters.isDisjointFrom(b.matters) && !areApart(a.object, b.object);
}

/** `Will the old notes be exchanged in May?`, `Can old crowns be exchanged after the change?`: one doing, asked alike, of one thing by one actor. */
function asksSame(a: AskedMatter, b: AskedMatter): boolean {
  const alike = (['polar', 'exists', 'asksWho', 'asksWhen', 'asksHow'] as const).every((kind) => a[kind] === b[kind]);
  if (!alike || !a.asks || !b.asks || !(a.polar || a.asksWho || a.asksWhen)) return false;
  if (a.named.isDisjointFrom(b.named)) return false;
  if (areApart(a.who, b.who) || areApart(a.object, b.object) || areApart(a.days, b.days)) return false;
  return doingOf(a).some((doing) => doingOf(b).includes(doing));
}

/** `Who ordered the opening?`, `Who gave the order to open it?`: what the one asks after stands in the other too. */
function isDoneIn({ matters, named: [doing] }: AskedMatter, other: AskedMatter): boolean {
  return matters.size > 0 || doing === undefined || other.named.has(doing);
}

function areApart<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b);
}

/** What a question asks after: matters of known verbs, else the first stem behind its `be` or behind `who`, told apart from those by its sign. */
function doingOf({ matters, predicate, asksWho, named }: AskedMatter): number[] {
  if (matters.size > 0) return [...matters];
  return [...(asksWho ? named : (predicate ?? []))].slice(0, 1).map((stem) => -1 - stem);
}

function keysOf(matter: AskedMatter | undefined): string[] {
  if (matter === undefined) return [];
  return doingOf(matter).flatMap((doing) => [...matter.named].map((stem) => `${doing}:${stem}`));
}

function worth(asked: readonly QuestionClaim[]): number {
  return (asked[0]?.score ?? 0) + 0.5 * Math.log2(new Set(asked.map((claim) => claim.document)).size);
}

/** Names of the asking sentence with their stems and how often the briefing mentions them. */
function mentionsIn(claim: QuestionClaim, names: NameIndex): [number[], number][] {
  const { analysis } = claim;
  return (analysis.names[claim.sentence] ?? []).map((mention) => {
    const stems: number[] = [];
    for (let i = mention.from; i < mention.to; i++) {
      stems.push(analysis.vocabulary.stem(analysis.tokens.word[i] ?? 0, analysis.document.language));
    }
    return [stems.slice(-1), Math.max(0, ...names.namesOf(mention.key).map((name) => names.mentionsOf(name)))];
  });
}

function typesOf(claim: QuestionClaim): Set<string> {
  const range = tokenRange(claim.analysis, claim.sentence);
  const types = new Set<string>();
  for (let i = range.from; i < range.to; i++) {
    const type = claim.analysis.matcher.typeAt(claim.analysis.tokens, i);
    if (type !== null) types.add(type);
  }
  return types;
}

/** A question that the editors follow, with the sentences that ask it. */
export function declaredSubject(question: TrackedQuestion, claims: readonly QuestionClaim[]): Subject {
  const asked = claims.filter((claim) => holdsAll(claim.text, question.evidence));
  return {
    id: question.id,
    title: question.title,
    tracked: question,
    asked,
    isAskedBy: placesOf(asked),
    stems: new Set(),
    total: 1,
    rarest: null,
    focus: new Set(),
    types: new Set(),
    matter: null,
    others: [],
  };
}
