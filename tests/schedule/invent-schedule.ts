import type { NewSchedule } from '../../src/schedule/schedule-store.ts';
import { EDITION_SECTIONS, type Schedule } from '../../src/model/schedule.ts';

export const WANTED: NewSchedule = {
  channel: '20',
  briefing: 'arden-dam',
  time: '08:00',
  days: [1, 2, 3, 4, 5, 6, 7],
  zone: 'Europe/Lisbon',
  sections: EDITION_SECTIONS,
  mention: null,
  quiet: 'note',
  form: 'messages',
  picture: false,
};

/** A schedule of long standing, with whatever a test is about put in. */
export function inventSchedule(more: Partial<Schedule> = {}): Schedule {
  return {
    ...WANTED,
    id: 'd1',
    guild: '10',
    state: { kind: 'active' },
    createdBy: '30',
    createdAt: 0,
    since: Date.parse('2026-01-01T00:00:00Z'),
    ...more,
  };
}

export const instant = (text: string): number => Date.parse(text);
