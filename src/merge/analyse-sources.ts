import { asOfDate, referenceDay, type ToldDate } from '../extract/as-of.ts';
import { type Analysis, stemColumn } from '../extract/analysis.ts';
import { clauseAt, clausesOf } from '../extract/clauses.ts';
import { CueMatcher, type CueHit } from '../extract/cues/cue-matcher.ts';
import { lexiconOf } from '../extract/cues/lexicon-of.ts';
import { type CountedFrom, dayCountedBack } from '../extract/dates/counted-from.ts';
import { joinDays } from '../extract/dates/join-days.ts';
import { readDates } from '../extract/dates/read-dates.ts';
import { isToldAhead, isToldAsPast, knowsTense } from '../extract/dates/told-as-past.ts';
import { countNameEvidence, withoutNounCapitals } from '../extract/name-evidence.ts';
import { findNames } from '../extract/names.ts';
import { isStatedReach } from '../extract/telling.ts';
import { settlePublished, type YearEvidence } from '../extract/settle-published.ts';
import { CAPITAL, type CountCapitals, tokenize, type TokenRange, type Tokens } from '../extract/tokens.ts';
import { Vocabulary } from '../extract/vocabulary.ts';
import type { CivilDay } from '../model/civil.ts';
import type { DateExpression, Sentence } from '../model/claim.ts';
import type { Document, DocumentDate, SourceText } from '../model/document.ts';
import { segmentSentences } from '../segment/sentences.ts';
import { agreeYears } from './agree-years.ts';

/** A source text with the day on which its file came into the folder. */
export interface AddedSource {
  readonly source: SourceText;
  readonly added: CivilDay;
}

interface Read extends AddedSource {
  readonly id: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  readonly matcher: CueMatcher;
  readonly hits: readonly (readonly CueHit[])[];
}

/**
 * Observes everything that the extractors need, over all documents of a briefing: the words first (whether a word is a
 * name depends on all documents), then the documents' own dates, then the dates that each tells.
 */
export function analyseSources(sources: readonly AddedSource[], today: CivilDay): Analysis[] {
  const vocabulary = new Vocabulary();
  const matchers = new Map<string, CueMatcher>();
  const ids = documentIds(sources.map(({ source }) => source.file));
  const read: Read[] = sources.map(({ source, added }, i) => {
    const sentences = segmentSentences(source.text, source.blocks, source.language);
    const lexicon = lexiconOf(source.language);
    const matcher = matchers.get(lexicon.language) ?? new CueMatcher(lexicon, vocabulary);
    matchers.set(lexicon.language, matcher);
    const count = matcher.traits.nounsHaveCapitals
      ? (...[text, words, from]: Parameters<CountCapitals>): void =>
          countNameEvidence(text, words, from, vocabulary, matcher)
      : undefined;
    const tokens = tokenize(source.text, sentences, source.language, vocabulary, count, matcher.traits.spacedThousands);
    const hits = sentences.map((_, s) => matcher.find(tokens, tokens.first[s] ?? 0, tokens.first[s + 1] ?? 0));
    return { source, added, id: ids[i] ?? source.file, sentences, tokens, matcher, hits };
  });
  const dated = settleDates(read, today);
  const agreed = agreeYears(
    read.map((one, i) => ({ ...one, dates: dated[i]?.dates ?? [], asOf: dated[i]?.asOf?.end ?? null })),
  );
  return read.map((one, i) =>
    toAnalysis(
      one,
      { ...(dated[i] ?? { published: null, asOf: null, counted: [] }), dates: agreed[i] ?? [] },
      vocabulary,
    ),
  );
}

interface Told {
  readonly dates: readonly DateExpression[];
  readonly counted: readonly CountedFrom[];
}

interface Dated extends Told {
  readonly published: DocumentDate | null;
  readonly asOf: DocumentDate | null;
}

/** Published and as-of of every document. Bylines without a year wait for the others, which tell about when the story is. */
function settleDates(read: readonly Read[], today: CivilDay): Dated[] {
  const isYearless = (one: Read): boolean => one.source.written !== null && one.source.written.year === null;
  const settled = read.map((one) =>
    isYearless(one) ? null : settleOne(one, settlePublished(one.source, { others: [] }, today)),
  );
  if (!settled.includes(null)) return settled.filter((one) => one !== null);
  const others = settled.flatMap((one) => one?.asOf?.end ?? []);
  const told = new Set(settled.flatMap((one) => one?.dates ?? []).flatMap((date) => exactDay(date, 'none') ?? []));
  return read.map(
    (one, i) => settled[i] ?? settleOne(one, settlePublished(one.source, yearEvidence(one, others, told), today)),
  );
}

/** What speaks for a year: the days that a document tells with one, and those without that others tell with theirs. */
function yearEvidence(one: Read, others: readonly CivilDay[], told: ReadonlySet<CivilDay>): YearEvidence {
  const explicit = readTold(one, null).dates;
  // A year that is looked back to (`built in 1974`) says nothing of when the text was written.
  const over = toldDates(one, explicit).filter(({ past, date }) => past && date.granularity !== 'year');
  return {
    others,
    toldUntil: asOfDate({ statedAsOf: null, changed: null, links: [] }, null, over)?.start ?? null,
    agreement: (written) => {
      const days = readTold(one, written).dates.flatMap((date) => exactDay(date, 'year') ?? []);
      return new Set(days.filter((day) => told.has(day))).size;
    },
  };
}

function exactDay(date: DateExpression, inferred: DateExpression['inferred']): CivilDay | null {
  return date.granularity === 'day' && date.inferred === inferred ? date.interval.start : null;
}

function settleOne(read: Read, published: DocumentDate | null): Dated {
  const { source } = read;
  if (published !== null) {
    const asOf = asOfDate(source, published, []);
    const told = readTold(read, published.start);
    const reference =
      source.changed === null ? published.start : referenceDay(published, asOf, toldDates(read, told.dates));
    return { published, asOf, ...(reference === published.start ? told : readTold(read, reference)) };
  }
  const explicit = readTold(read, null);
  const asOf = asOfDate(source, null, toldDates(read, explicit.dates));
  return asOf === null ? { published, asOf, ...explicit } : { published, asOf, ...readTold(read, asOf.end, true) };
}

function readTold(read: Read, reference: CivilDay | null, isInferred = false): Told {
  const { text, sections, language } = read.source;
  const { dates, counted } = readDates({
    text,
    sentences: read.sentences,
    sections,
    reference,
    language,
    isInferred,
  });
  const back = counted.flatMap((from) => dayCountedBack(text, from) ?? []);
  const joined = joinDays(
    text,
    dates.map(({ date }) => date),
  );
  return {
    dates: back.length === 0 ? joined : [...joined, ...back].toSorted((a, b) => a.start - b.start),
    counted,
  };
}

function toldDates(read: Read, dates: readonly DateExpression[]): ToldDate[] {
  const { source, sentences, tokens, hits } = read;
  const bySentence = groupBySentence(sentences, dates);
  return bySentence.flatMap((found, s) => {
    if (found.length === 0) return [];
    if (source.blocks[sentences[s]?.block ?? -1]?.kind === 'heading' && !isDateAlone(sentences[s], found)) return [];
    const range = { from: tokens.first[s] ?? 0, to: tokens.first[s + 1] ?? 0 };
    const telling = found.filter((date) => !isOfEdition(read, range, date));
    const clauses = clausesOf(source.text, tokens, range, hits[s] ?? [], found);
    return telling.map((date) => {
      const clause = clauseAt(clauses, tokens, date.start);
      const cues = (hits[s] ?? []).filter((hit) => hit.from >= clause.from && hit.to <= clause.to);
      const { text, language } = source;
      const sentence = sentences[s] ?? date;
      const past = !knowsTense(language) || isToldAsPast(text, sentence, date, language);
      const ahead = !past && isToldAhead(text, sentence, date, language);
      return { date, cues, stated: isStatedReach(hits[s] ?? [], tokens, date), past, ahead };
    });
  });
}

/** `the 2034 World Cup`: the year is a part of a name, which may be spoken of long before. */
function isOfEdition({ tokens, matcher }: Read, { from, to }: TokenRange, date: DateExpression): boolean {
  if (date.granularity !== 'year') return false;
  for (let i = from + 1; i + 1 < to; i++) {
    if (tokens.start[i] !== date.start) continue;
    return matcher.isA('determiner', tokens.word[i - 1] ?? -1) && tokens.shape[i + 1] === CAPITAL;
  }
  return false;
}

/** A heading of a chronicle: a date and nothing else. */
function isDateAlone(sentence: Sentence | undefined, found: readonly DateExpression[]): boolean {
  const [date] = found;
  return sentence !== undefined && date !== undefined && date.start === sentence.start && date.end >= sentence.end - 1;
}

function groupBySentence(sentences: readonly Sentence[], dates: readonly DateExpression[]): DateExpression[][] {
  const groups: DateExpression[][] = sentences.map(() => []);
  let next = 0;
  for (const [s, sentence] of sentences.entries()) {
    while (next < dates.length && (dates[next]?.start ?? 0) < sentence.start) next += 1;
    while (next < dates.length && (dates[next]?.start ?? 0) < sentence.end) {
      const date = dates[next];
      if (date !== undefined && date.end <= sentence.end) groups[s]?.push(date);
      next += 1;
    }
  }
  return groups;
}

function toAnalysis(read: Read, dated: Dated, vocabulary: Vocabulary): Analysis {
  const { source, sentences, hits, matcher } = read;
  // Whether a word is a name is known only now that every document was counted.
  const tokens = matcher.traits.nounsHaveCapitals ? withoutNounCapitals(read.tokens, vocabulary) : read.tokens;
  const { written: _, changed: __, statedAsOf: ___, ...plain } = source;
  const document: Document = {
    ...plain,
    id: read.id,
    published: dated.published,
    asOf: dated.asOf,
    added: read.added,
    words: tokens.word.length,
  };
  const names = sentences.map((sentence, s) => {
    const range = { from: tokens.first[s] ?? 0, to: tokens.first[s + 1] ?? 0 };
    const block = source.blocks[sentence.block];
    const titleEnd = block?.kind === 'heading' ? sentence.end : (block?.leadEnd ?? 0);
    return findNames({
      text: source.text,
      sentence,
      tokens,
      range,
      hits: hits[s] ?? [],
      matcher,
      vocabulary,
      titleEnd,
    });
  });
  return {
    document,
    sentences,
    tokens,
    stems: stemColumn(tokens, matcher, source.language, vocabulary),
    hits,
    names,
    dates: groupBySentence(sentences, dated.dates),
    counted: dated.counted,
    sectionOf: sectionsOf(source, sentences),
    matcher,
    vocabulary,
  };
}

function sectionsOf(source: SourceText, sentences: readonly Sentence[]): number[] {
  let at = 0;
  return sentences.map((sentence) => {
    while (at + 1 < source.sections.length && (source.sections[at + 1]?.start ?? 0) <= sentence.start) at += 1;
    return at;
  });
}

/** Ids from file names: folder and extension off, unique, in the order of the files; composed, as keyboards type them. */
export function documentIds(files: readonly string[]): string[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const base = (file.split('/').at(-1) ?? file).replace(/\.[^.]+$/u, '').normalize('NFC') || 'document';
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    return id;
  });
}
