import { describe, expect, test } from 'vitest';
import { composeEdition } from '../../src/digest/compose-edition.ts';
import type { Edition, EditionInput } from '../../src/digest/edition.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { EDITION_SECTIONS } from '../../src/model/schedule.ts';
import { documentOf, snapshotOf } from '../fixtures/build-briefing.ts';
import {
  cited,
  conflictOf,
  eventOf,
  inventSnapshot,
  questionOf,
  stakeOf,
  takeawayOf,
} from '../fixtures/invent-snapshot.ts';

const NOW = Date.parse('2031-06-01T07:00:00Z');
const YESTERDAY = NOW - 86_400_000;

function compose(snapshot: Snapshot, last: Snapshot | null = null, more: Partial<EditionInput> = {}): Edition {
  return composeEdition({
    snapshot,
    last: last === null ? null : { snapshot: last, at: YESTERDAY },
    now: NOW,
    zone: 'UTC',
    sections: EDITION_SECTIONS,
    language: 'en',
    ...more,
  });
}

/** The lines of a section: `label: text` of claims, `# heading`, and texts as they are. */
function linesOf(edition: Edition, section: string): readonly string[] {
  const nodes = edition.sections.find(({ name }) => name === section)?.view.nodes ?? [];
  return nodes.flatMap((node) => {
    if (node.kind === 'claim') return [`${node.label}: ${node.text}`];
    if (node.kind === 'heading') return [`# ${node.text}`];
    if (node.kind === 'list') return node.items.map((item) => `- ${item}`);
    return 'text' in node ? [node.text] : [];
  });
}

/** Claims of one id rest on a sentence of their own. */
function own(id: string) {
  return { citations: [cited(100 * Number.parseInt(id, 36), `The ${id} words.`)] };
}

const STEP = { asOf: '2031-05-20', status: 'contested' as const, text: 'It leaks.', ...own('step'), conflicts: ['c'] };
const BOARD = questionOf('q', { status: 'contested', since: '2031-05-20', tracked: true, ledger: [STEP] });
const SNAPSHOT = inventSnapshot({
  events: [
    eventOf('old', { day: '2031-05-03', conflicts: ['c'], ...own('old') }),
    eventOf('new', { day: '2031-05-31', ...own('new') }),
    eventOf('soon', { day: '2031-06-04', status: 'cancelled', ...own('soon') }),
    eventOf('whenever', { day: null, status: 'planned', ...own('whenever') }),
  ],
  takeaways: [takeawayOf('t', { conflicts: ['c'], ...own('t') })],
  questions: [BOARD],
  conflicts: [conflictOf('c')],
  asOf: '2031-05-30',
});

describe('a first edition', () => {
  const edition = compose(SNAPSHOT);

  test('tells what happened last, the latest first, and what is left out', () => {
    expect(edition.sections[0]?.title).toBe('Latest');
    expect(linesOf(edition, 'news')).toEqual(['31 May 2031: Event new', '3 May 2031: Event old', '2 more: /timeline']);
    expect(edition.lead).toBe('The first edition: where things stand.');
    expect(edition.quiet).toBe(false);
  });

  test('tells where questions stand, for how long, and on what last evidence', () => {
    expect(linesOf(edition, 'questions')).toEqual([
      '# Question q',
      'contested · open for 12 days, since 20 May 2031',
      'last evidence 20 May 2031: It leaks.',
    ]);
  });

  test('tells a question of which nothing is known but its asking once, below those with evidence', () => {
    const step = {
      asOf: '2031-05-20',
      status: 'open',
      text: 'Will it hold?',
      citations: [cited()],
      conflicts: [],
    } as const;
    const plain = questionOf('p', { title: 'Will it hold?', since: '2031-05-20', ledger: [step] });
    const answer = { ...step, text: 'It leaks.' };
    const bare = questionOf('b', { title: 'Is it safe?', since: '2031-05-20', ledger: [answer] });
    expect(linesOf(compose(inventSnapshot({ questions: [plain, bare] })), 'questions')).toEqual([
      '# Is it safe?',
      expect.stringMatching(/^open for \d+ days/u),
      'last evidence 20 May 2031: It leaks.',
      '# Asked, with nothing more to tell',
      expect.stringMatching(/^open for \d+ days, since .*: Will it hold\?$/u),
    ]);
    expect(linesOf(compose(inventSnapshot({ questions: [plain] })), 'questions')).toHaveLength(1);
  });

  test('tells takeaways, both sides of conflicts, the days ahead and how fresh it is', () => {
    expect(linesOf(edition, 'takeaways')).toEqual([': Takeaway t']);
    expect(linesOf(edition, 'conflicts')).toEqual([
      '# date: one ↔ two',
      'one: The dam leaks.',
      'two: The dam leaks.',
      'Neither side is weaker (equal).',
    ]);
    expect(linesOf(edition, 'ahead')).toEqual(['4 Jun 2031 · cancelled · in 3 days: Event soon']);
    expect(linesOf(edition, 'sources')).toEqual(['0 sources; nothing newer than 30 May 2031, 2 days ago.']);
  });

  test('shows settled questions of the editors too, but not those that documents asked', () => {
    const settled = { status: 'called off', since: '2030-01-10' } as const;
    const questions = [questionOf('a', { ...settled, tracked: true }), questionOf('b', settled)];
    const lines = linesOf(compose(inventSnapshot({ questions })), 'questions');
    expect(lines.slice(0, 2)).toEqual(['# Question a', 'called off since 10 Jan 2030']);
    expect(lines).not.toContain('# Question b');
  });

  test('leaves out what has nothing to tell, and still says how fresh it is', () => {
    const empty = compose(inventSnapshot({ asOf: null }));
    expect(empty.sections.map(({ name }) => [name, ...linesOf(empty, name)])).toEqual([
      ['sources', '0 sources; no document says how far it reaches.'],
    ]);
    const calm = compose(inventSnapshot({ takeaways: SNAPSHOT.takeaways }));
    expect(calm.sections.map(({ name }) => name)).toEqual(['takeaways', 'sources']);
    expect(compose(inventSnapshot(), null, { sections: ['conflicts'] }).sections).toEqual([]);
  });
});

describe('the news of a later edition', () => {
  test('parts what is new from what happened before the last edition', () => {
    const last = inventSnapshot({ ...SNAPSHOT, events: [] });
    const edition = compose(SNAPSHOT, last);
    expect(linesOf(edition, 'news')).toEqual([
      '# New',
      '31 May 2031: Event new',
      'undated · planned: Event whenever',
      '# Learned now, of earlier days',
      '3 May 2031: Event old',
    ]);
    expect(edition.lead).toBe('Since the edition of 31 May 2031: 3 new claims, 1 learned late.');
  });

  test('tells old and new of what changed', () => {
    const event = eventOf('vote', { day: '2031-06-12', status: 'planned', ...own('vote') });
    const moved = eventOf('vote', { day: '2031-06-19', status: 'planned', ...own('vote') });
    const edition = compose(inventSnapshot({ events: [moved] }), inventSnapshot({ events: [event] }));
    expect(linesOf(edition, 'news')).toEqual(['# Changed', '12 Jun 2031 → 19 Jun 2031 · planned: Event vote']);
  });

  test('tells a day or a status that stayed as it was once', () => {
    const event = eventOf('vote', { day: '2031-05-12', status: 'planned', ...own('vote') });
    const linesWith = (now: Parameters<typeof eventOf>[1]): readonly string[] =>
      linesOf(
        compose(inventSnapshot({ events: [eventOf('vote', now)] }), inventSnapshot({ events: [event] })),
        'news',
      ).slice(1);
    expect(linesWith({ day: '2031-05-12', status: 'happened', ...own('vote') })).toEqual([
      '12 May 2031 · planned → happened: Event vote',
    ]);
    expect(linesWith({ day: '2031-05-13', status: 'cancelled', ...own('vote') })).toEqual([
      '12 May 2031 → 13 May 2031 · planned → cancelled: Event vote',
    ]);
  });

  test('names no theme where a stake has none', () => {
    const stakes = [stakeOf('s', { theme: 'Other' })];
    expect(linesOf(compose(inventSnapshot({ stakes }), inventSnapshot()), 'news')[1]).toMatch(/^at stake: (?!Other)/u);
  });

  test('tells the old words where only they changed', () => {
    const edition = compose(
      snapshotOf({
        'a.md': documentOf('The dam could burst in a wet winter, and farmers could lose three fields.', {}),
      }),
      snapshotOf({ 'a.md': documentOf('The dam could burst in a wet winter, and farmers could lose two fields.', {}) }),
    );
    expect(linesOf(edition, 'news').slice(0, 3)).toEqual([
      '# Changed',
      expect.stringContaining('three fields'),
      'Before: The dam could burst in a wet winter, and farmers could lose two fields.',
    ]);
  });

  test('tells what was withdrawn and what further documents say too', () => {
    const [kept, gone] = [eventOf('kept', own('kept')), eventOf('gone', own('gone'))];
    const confirmed = { ...kept, citations: [...kept.citations, { ...cited(5), document: 'b' }] };
    const edition = compose(inventSnapshot({ events: [confirmed] }), inventSnapshot({ events: [kept, gone] }));
    expect(linesOf(edition, 'news')).toEqual([
      '# Withdrawn',
      '3 May 2031: Event gone',
      '# Now in more documents',
      '3 May 2031 · 1 → 2 documents: Event kept',
    ]);
  });

  test('tells questions that moved with their evidence, which is not told again below', () => {
    const answered = { ...STEP, asOf: '2031-05-31', status: 'answered' as const, text: 'It holds.', ...own('held') };
    const now = { ...BOARD, status: 'answered' as const, since: '2031-05-31', ledger: [STEP, answered] };
    const edition = compose(inventSnapshot({ questions: [now] }), inventSnapshot({ questions: [BOARD] }));
    expect(linesOf(edition, 'news')).toEqual(['# Questions', 'Question q · contested → answered: The held words.']);
    expect(linesOf(edition, 'questions')).toEqual([
      '# Question q',
      'answered since 31 May 2031, after 11 days · its latest evidence stands under News',
    ]);
  });

  test('tells a question that is new under the news alone, but one of the editors in both', () => {
    const asked = { since: '2031-05-30', citations: [cited()], ledger: [STEP] };
    const found = questionOf('f', { title: 'Who pays?', ...asked });
    const old = questionOf('o', { title: 'Is it safe?', ...asked, ...own('old') });
    const last = inventSnapshot({ questions: [old] });
    const edition = compose(inventSnapshot({ questions: [old, found] }), last);
    expect(linesOf(edition, 'news')).toEqual(['# Questions', 'new question: Who pays?']);
    expect(linesOf(edition, 'questions').join()).toContain('# Is it safe?');
    expect(linesOf(edition, 'questions').join()).not.toMatch(/Who pays|more/u);
    const followed = compose(inventSnapshot({ questions: [old, { ...found, tracked: true }] }), last);
    expect(linesOf(followed, 'questions')).toContain('# Who pays?');
  });

  test('tells new conflicts, and what changed in one', () => {
    const about = { about: 'the summit' };
    const fresh = ['12', '15'].map((value) => ({ value, ...own(`deaths${value}`) }));
    const sides = [...conflictOf('c').sides, { value: '2031-05-12', citations: [cited(77)] }];
    const edition = compose(
      inventSnapshot({ conflicts: [conflictOf('d', { sides: fresh }), conflictOf('c', { ...about, sides })] }),
      inventSnapshot({ conflicts: [conflictOf('c', about)] }),
    );
    expect(linesOf(edition, 'news')).toEqual([
      '# Contradictions',
      'date: 12 ↔ 15 · new: The deaths12 words.',
      'date: one ↔ two ↔ 12 May 2031 · changed: The dam leaks.',
      'Before: one ↔ two',
    ]);
  });

  test('marks new takeaways and new plans in their own sections, and tells them there only', () => {
    const plan = eventOf('plan', { day: '2031-06-02', status: 'planned', ...own('plan') });
    const edition = compose(
      inventSnapshot({ takeaways: [takeawayOf('t', own('t'))], events: [plan] }),
      inventSnapshot(),
    );
    expect(linesOf(edition, 'news')).toEqual(['Nothing new.']);
    expect(linesOf(edition, 'takeaways')).toEqual(['new: Takeaway t']);
    expect(linesOf(edition, 'ahead')).toEqual(['2 Jun 2031 · planned · tomorrow · new: Event plan']);
    expect(edition.changes.shown).toHaveLength(2);
  });

  test('stays short, and says how much more there is and where', () => {
    const many = Array.from({ length: 60 }, (_, i) => `x${i}`);
    const events = many.map((id, i) =>
      eventOf(id, { day: '2031-05-31', citations: [cited(i * 100)], salience: i / 60 }),
    );
    const stakes = many.map((id, i) => stakeOf(id, { citations: [cited(9_000 + i * 100)] }));
    const edition = compose(inventSnapshot({ events, stakes }), inventSnapshot());
    const lines = linesOf(edition, 'news');
    expect(lines.slice(0, 3)).toEqual(['# New', '31 May 2031: Event x59', '31 May 2031: Event x58']);
    expect(lines).toHaveLength(8);
    expect(lines.at(-1)).toBe('114 more: /changes since:0123456789ab');
    expect(compose(inventSnapshot({ events, stakes }), inventSnapshot({ events, stakes })).quiet).toBe(true);
  });

  test('of a document that says nothing new says that', () => {
    const edition = compose(inventSnapshot({ version: 'ba9876543210' }), inventSnapshot());
    expect(edition.quiet).toBe(false);
    expect(edition.lead).toBe('Since the edition of 31 May 2031: nothing new in what the documents say.');
    expect(linesOf(edition, 'news')).toEqual(['Nothing new.']);
  });
});

describe('an edition', () => {
  test('after an equal snapshot is a short note with the days ahead', () => {
    const edition = compose(SNAPSHOT, SNAPSHOT);
    expect([edition.quiet, edition.lead]).toEqual([true, 'Nothing has changed since the edition of 31 May 2031.']);
    expect(edition.sections.map(({ name }) => name)).toEqual(['ahead']);
    const without = inventSnapshot();
    expect(compose(without, without).sections).toEqual([]);
  });

  test('counts days in its own zone', () => {
    const late = { now: Date.parse('2031-06-03T20:00:00Z') };
    expect(compose(SNAPSHOT, null, { ...late, zone: 'America/New_York' }).day).toBe('2031-06-03');
    const ahead = compose(SNAPSHOT, null, { ...late, zone: 'Pacific/Auckland' });
    expect(ahead.title).toBe('Test: Wednesday, 4 June 2031');
    expect(linesOf(ahead, 'ahead')).toEqual(['4 Jun 2031 · cancelled · today: Event soon']);
  });

  test('says that it is late, and when it was due', () => {
    const slot = { schedule: 's', period: '2031-06-01', at: Date.parse('2031-06-01T05:30:00Z') };
    const edition = compose(SNAPSHOT, SNAPSHOT, { late: { slot }, zone: 'Europe/Berlin' });
    expect(edition.lead).toMatch(/ Late: this edition was due on 1 Jun 2031, 07:30\.$/u);
  });

  test('that catches somebody up names the day, and so does its way to more', () => {
    const last = { snapshot: inventSnapshot(), at: Date.parse('2031-05-10T00:00:00Z') };
    const edition = compose(SNAPSHOT, null, { last, since: '2031-05-10', sections: ['news'] });
    expect(edition.lead).toMatch(/^Since 10 May 2031: /u);
    expect(linesOf(edition, 'news')).toContain('# Learned now, of earlier days');
    const short = Array.from({ length: 9 }, (_, i) => stakeOf(`s${i}`, { citations: [cited(i * 100)] }));
    const stakes = inventSnapshot({ stakes: short });
    expect(linesOf(compose(stakes, null, { last, since: '2031-05-10' }), 'news').at(-1)).toBe(
      '7 more: /changes since:2031-05-10',
    );
    expect(compose(SNAPSHOT, null, { last, since: 'ba9876543210' }).lead).toMatch(/^Since version ba9876543210: /u);
  });

  test('tells plans whose day has passed without a word of what came of them', () => {
    const due = eventOf('vote', { day: '2031-05-30', status: 'planned', ...own('vote') });
    const forgotten = eventOf('fair', { day: '2031-05-01', status: 'planned', ...own('fair') });
    const lines = linesOf(compose(inventSnapshot({ events: [forgotten, due] })), 'ahead');
    expect(lines).toEqual(['# Was due, and no document tells what came of it', '30 May 2031 · planned: Event vote']);
  });

  test('names documents that came, changed and went, and those that are older than the last edition', () => {
    const [a, b, c] = ['2031-05-10', '2031-06-01', '2031-05-20'].map((day) =>
      documentOf(`Report of ${day}.`, { published: day }),
    );
    const before = snapshotOf({ 'kept.md': 'Kept.', 'gone.md': 'Gone.', 'edited.md': 'Old.' });
    const edition = compose(
      snapshotOf({ 'kept.md': 'Kept.', 'edited.md': c ?? '', 'old.md': a ?? '', 'fresh.md': b ?? '' }),
      before,
    );
    expect(linesOf(edition, 'sources').slice(1).toSorted()).toEqual([
      expect.stringMatching(/^- changed: edited.md, 20 May 2031/u),
      expect.stringMatching(/^- gone: gone.md/u),
      expect.stringMatching(/^- new here, but older than the last edition: old.md, 10 May 2031/u),
      expect.stringMatching(/^- new: fresh.md, 1 Jun 2031/u),
    ]);
    expect(edition.lead).toContain('2 new documents, 1 document gone');
  });

  test('speaks German', () => {
    const edition = compose(SNAPSHOT, null, { language: 'de' });
    expect(edition.title).toBe('Test: Sonntag, 1. Juni 2031');
    expect(edition.sections.map(({ title }) => title)).toEqual([
      'Zuletzt',
      'Das Wichtigste',
      'Fragen und wo sie stehen',
      'Wo sich Quellen widersprechen',
      'Was bevorsteht',
      'Dokumente',
    ]);
    expect(linesOf(edition, 'questions')[1]).toMatch(/^umstritten · offen seit 12 Tagen \(20\. Mai 2031\)/u);
  });

  test('marks every disputed line', () => {
    for (const last of [null, inventSnapshot()]) {
      const claims = compose(SNAPSHOT, last).sections.flatMap(({ view }) =>
        view.nodes.filter((node) => node.kind === 'claim'),
      );
      const disputed = claims.filter(({ text }) => /old|Takeaway t|leaks|About c/u.test(text));
      expect(disputed.length).toBeGreaterThan(3);
      expect(disputed.filter(({ marks }) => !marks.includes('disputed'))).toEqual([]);
    }
  });
});
