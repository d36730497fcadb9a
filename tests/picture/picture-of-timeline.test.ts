import { describe, expect, it } from 'vitest';
import { english } from '../../commands/texts/en.ts';
import type { Citation, Conflict, Event, Question } from '../../src/model/claim.ts';
import { labelText } from '../../src/picture/label-text.ts';
import { pictureOfQuestion } from '../../src/picture/picture-of-question.ts';
import { pictureOfTimeline } from '../../src/picture/picture-of-timeline.ts';

function cited(document: string, start: number): Citation {
  return {
    document,
    file: `${document}.md`,
    title: document,
    publisher: null,
    published: null,
    asOf: null,
    section: null,
    quote: 'x'.repeat(10),
    start,
    end: start + 10,
  };
}

function event(id: string, day: string | null, more: Partial<Event> = {}): Event {
  return {
    kind: 'event',
    id,
    text: `The ${id} was told.`,
    citations: [cited(`from-${id}`, 0)],
    date:
      day === null
        ? null
        : { start: day, end: day, granularity: 'day', text: '5 May 2031', inferred: 'none', otherReadings: [] },
    status: 'happened',
    salience: 0.5,
    actors: [],
    places: [],
    conflicts: [],
    ...more,
  };
}

const OPTIONS = { title: 'Timeline: Lindau dam', theme: 'light', words: english } as const;

function draw(events: readonly Event[], conflicts: readonly Conflict[] = [], more: object = {}) {
  const node = pictureOfTimeline(events, conflicts, { ...OPTIONS, ...more });
  if (node.picture.kind !== 'timeline') throw new Error('no timeline');
  return { picture: node.picture, alt: node.alt };
}

describe('pictureOfTimeline', () => {
  it('numbers events in the order of their list and counts their documents', () => {
    const twice = event('vote', '2031-05-05', { citations: [cited('a', 0), cited('a', 50), cited('b', 0)] });
    const { picture } = draw([event('plan', '2031-05-01'), twice, event('rumour', null)]);
    expect(picture.events.map(({ number, sources }) => [number, sources])).toEqual([
      [1, 1],
      [2, 2],
      [3, 1],
    ]);
    expect(picture.events[2]?.date).toBeNull();
    expect(picture.facts).toBe('3 events · 1 May 2031 to 5 May 2031');
  });

  it('says which events stand on which side of a contradiction', () => {
    const [one, other] = [cited('a', 0), cited('b', 100)];
    const conflict: Conflict = {
      kind: 'date',
      id: 'c1',
      about: 'the vote',
      sides: [
        { value: '2031-05-05', citations: [one] },
        { value: '2031-05-06', citations: [other] },
      ],
      weaker: null,
      why: '',
    };
    const told = [
      event('vote', '2031-05-05', { citations: [one], conflicts: ['c1'] }),
      event('walk', '2031-05-05', { citations: [cited('b', 0)] }),
      event('ballot', '2031-05-06', { citations: [other], conflicts: ['c1'] }),
    ];
    expect(draw(told, [conflict]).picture.rivals).toEqual([[[1], [3]]]);
    expect(draw(told.slice(0, 2), [conflict]).picture.rivals).toEqual([]);
  });

  it('sets apart what is new', () => {
    const { picture } = draw([event('plan', '2031-05-01'), event('vote', '2031-05-05')], [], {
      isNew: new Set(['vote']),
    });
    expect(picture.events.map(({ isNew }) => isNew)).toEqual([false, true]);
  });

  it('tells the gist in words: how many, when, of which status, and what matters most', () => {
    const { alt } = draw([
      event('plan', '2031-05-01', { status: 'planned', salience: 0.9, conflicts: ['c'] }),
      event('vote', '2031-05-05'),
      event('rumour', null),
    ]);
    expect(alt).toBe(
      'Picture of a timeline. Timeline: Lindau dam: 3 events · 1 May 2031 to 5 May 2031. 2 happened, 1 planned, 1 undated. ' +
        'Sources disagree on 1. Most important: 1. 1 May 2031: The plan was told. 2. 5 May 2031: The vote was told. ' +
        '3. undated: The rumour was told.',
    );
  });

  it('keeps within what a picture may be described with', () => {
    const long = 'The council went on and on about the dam above the town. '.repeat(30);
    const many = Array.from({ length: 40 }, (_, i) => event(`e${i}`, '2031-05-05', { text: long }));
    const { alt } = draw(many, [], { title: long });
    expect(alt.length).toBeLessThanOrEqual(1_024);
    expect(alt).toMatch(/…$/u);
  });
});

function on(text: string, words: string): string {
  const { date } = event('x', '2031-05-05');
  return labelText({ text, date: date === null ? null : { ...date, text: words } });
}

describe('labelText', () => {
  it.each([
    ['On 5 May 2031, the council voted to repair it', '5 May 2031', '… the council voted to repair it'],
    ['5 May 2031 the council voted at last', '5 May 2031', '… the council voted at last'],
    ['5 May 2031 | The council votes at last', '5 May 2031', '… The council votes at last'],
    ['Im Mai 2031 stimmte der Rat dafür', 'Mai 2031', '… stimmte der Rat dafür'],
  ])('leaves out a date in front: %s', (text, words, label) => {
    expect(on(text, words)).toBe(label);
  });

  it.each([
    ['Elections 2031 may decide the matter at last', '2031'],
    ['Before 5 May 2031 the council had voted twice', '5 May 2031'],
    ['The council voted on 5 May 2031', '5 May 2031'],
    ['On 5 May 2031 it rained', '5 May 2031'],
    ['On 5 May 2031', '5 May 2031'],
  ])('leaves %s alone', (text, words) => {
    expect(on(text, words)).toBe(text);
  });
});

describe('pictureOfQuestion', () => {
  it('numbers the steps and tells the states in words', () => {
    const question: Question = {
      kind: 'question',
      id: 'dam-removal',
      title: 'Will the dam be taken down?',
      tracked: true,
      status: 'answered',
      since: '2031-05-05',
      ledger: [
        { asOf: '2031-01-01', status: 'open', text: 'a', citations: [], conflicts: [] },
        { asOf: '2031-02-01', status: 'open', text: 'b', citations: [], conflicts: [] },
        { asOf: '2031-05-05', status: 'answered', text: 'c', citations: [], conflicts: [] },
      ],
      citations: [],
    };
    const options = { theme: 'dark', statuses: english.questionStatuses, asOf: '2031-06-01' } as const;
    const node = pictureOfQuestion(question, options);
    expect(node.picture.kind === 'ledger' && node.picture.steps.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(node.alt).toBe(
      'Picture of how a question moved. Will the dam be taken down?: 1 Jan 2031: open; 5 May 2031: answered.',
    );
  });
});
