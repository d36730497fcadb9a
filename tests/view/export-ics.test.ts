import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/model/claim.ts';
import { EVENT_STATUSES } from '../../src/model/claim.ts';
import { GRANULARITIES, type Granularity } from '../../src/model/civil.ts';
import { exportIcs } from '../../src/view/export-ics.ts';
import { textsIn } from '../../commands/texts/texts-in.ts';
import { textsFor } from '../../src/platforms/discord/render/texts.ts';
import { cite, dated } from '../platforms/discord/render/fixtures.ts';
import { hostileText } from '../platforms/discord/render/hostile.ts';

const words = { ...textsFor('en'), statuses: textsIn('en').statuses };
const STAMP = new Date('2031-06-01T08:00:00Z');

function event(over: Partial<Event> = {}, granularity: Granularity = 'day', start = '2031-05-04', end = start): Event {
  return {
    kind: 'event',
    id: 'event-1',
    text: 'The council closed the gate.',
    citations: [cite('a', 'The council closed the gate.', { published: dated('2031-05-05') })],
    date: { start, end, granularity, text: '4 May', inferred: 'none', otherReadings: [] },
    status: 'happened',
    salience: 1,
    actors: [],
    places: ['Upper Valley'],
    conflicts: [],
    ...over,
  };
}

function read(ics: string): readonly ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent');
}

function property(entry: ICAL.Component | undefined, name: string): string {
  return String(entry?.getFirstPropertyValue(name));
}

describe('exportIcs', () => {
  it('writes an all-day entry that ends on the day after, with status, quote and source', () => {
    const { ics, exported, leftOut } = exportIcs([event()], 'Upper dam', STAMP, words);
    const [entry] = read(ics);
    expect([exported, leftOut]).toEqual([1, 0]);
    expect(property(entry, 'uid')).toBe('event-1');
    expect(property(entry, 'dtstart')).toBe('2031-05-04');
    expect(property(entry, 'dtend')).toBe('2031-05-05');
    expect(property(entry, 'status')).toBe('CONFIRMED');
    expect(property(entry, 'summary')).toBe('The council closed the gate.');
    expect(property(entry, 'location')).toBe('Upper Valley');
    expect(property(entry, 'transp')).toBe('TRANSPARENT');
    expect(property(entry, 'description')).toBe(
      'Status: happened. Date as written: “4 May”.\n\n“The council closed the gate.” — Report a, River Herald, published 5 May 2031',
    );
  });

  it.each([
    ['2031-12-30', '2032-01-02', '2032-01-03'],
    ['2032-02-28', '2032-02-29', '2032-03-01'],
  ])('covers %s to %s', (start, end, after) => {
    const [entry] = read(exportIcs([event({}, 'range', start, end)], 'Upper dam', STAMP, words).ics);
    expect([property(entry, 'dtstart'), property(entry, 'dtend')]).toEqual([start, after]);
  });

  it.each([
    ['happened', 'CONFIRMED'],
    ['planned', 'TENTATIVE'],
    ['speculated', 'TENTATIVE'],
    ['cancelled', 'CANCELLED'],
    ['denied', 'CANCELLED'],
  ] as const)('gives an event that is %s the status %s', (status, expected) => {
    const [entry] = read(exportIcs([event({ status })], 'Upper dam', STAMP, words).ics);
    expect(property(entry, 'status')).toBe(expected);
    expect(property(entry, 'summary').startsWith('[')).toBe(status !== 'happened');
  });

  it('leaves out, and counts, what no day of a calendar can show', () => {
    const events = [event({ date: null }), ...GRANULARITIES.map((granularity) => event({}, granularity))];
    const { ics, exported, leftOut } = exportIcs(events, 'Upper dam', STAMP, words);
    expect(read(ics)).toHaveLength(4);
    expect([exported, leftOut]).toEqual([4, GRANULARITIES.length - 3]);
  });

  it('speaks the language of whoever exports it, and says what was inferred and what is disputed', () => {
    const german = { ...textsFor('de'), statuses: textsIn('de').statuses };
    const day = { start: '2031-05-04', end: '2031-05-04', granularity: 'day' } as const;
    const date = { ...day, text: '4 May', inferred: 'year', otherReadings: [] } as const;
    const disputed = event({ status: 'planned', conflicts: ['conflict-1'], date });
    const [entry] = read(exportIcs([disputed], 'Upper dam', STAMP, german).ics);
    expect(property(entry, 'summary')).toBe('[geplant] The council closed the gate.');
    expect(property(entry, 'description').split('\n\n')).toEqual([
      'Status: geplant. Datum im Wortlaut: „4 May“.',
      '~ ein Teil des Datums ist erschlossen',
      '⚠ hier widersprechen sich die Quellen, siehe /conflicts',
      '“The council closed the gate.” — Report a, River Herald, veröffentlicht 5. Mai 2031',
    ]);
  });

  it('is the same for the same events and moment', () => {
    expect(exportIcs([event()], 'Upper dam', STAMP, words)).toEqual(exportIcs([event()], 'Upper dam', STAMP, words));
  });

  it('can be read back whatever the documents hold, no line above 75 bytes', () => {
    fc.assert(
      fc.property(hostileText, hostileText, fc.constantFrom(...EVENT_STATUSES), (text, quote, status) => {
        const hostile = event({ text, status, places: [text], citations: [cite('a', quote, { title: text })] });
        const { ics } = exportIcs([hostile, event({ id: 'event-2' })], quote, STAMP, words);
        expect(read(ics).map((entry) => property(entry, 'uid'))).toEqual(['event-1', 'event-2']);
        for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(ics).not.toMatch(/[^\r]\n|\r[^\n]/u);
      }),
    );
  });
});
