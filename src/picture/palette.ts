import type { EventStatus, QuestionStatus } from '../model/claim.ts';
import type { PictureTheme } from '../view/picture.ts';

export interface Palette {
  readonly background: string;
  readonly ink: string;
  /** For what is read second; still 4.5 to 1 against the background. */
  readonly muted: string;
  readonly faint: string;
  /** Lines that lead from the axis to a label. */
  readonly leader: string;
  readonly rival: string;
  readonly statuses: Readonly<Record<EventStatus, string>>;
  readonly states: Readonly<Record<QuestionStatus, string>>;
}

/*
 * Hues are those of Okabe and Ito, which readers with any of the common colour blindnesses tell apart, moved darker or
 * lighter until each stands 4.5 to 1 against its background. Shapes say the same, so that no colour is needed.
 */
const light: Palette = {
  background: '#fdfcf9',
  ink: '#1b1b1b',
  muted: '#5c6066',
  faint: '#d6d4cd',
  leader: '#8f9296',
  rival: '#a3261b',
  statuses: {
    happened: '#0067a3',
    planned: '#00755a',
    cancelled: '#b8480a',
    denied: '#96396f',
    speculated: '#836200',
  },
  states: {
    open: '#836200',
    'partly answered': '#2a86c2',
    answered: '#0067a3',
    contested: '#b8480a',
    'called off': '#96396f',
    overtaken: '#5c6066',
  },
};

const dark: Palette = {
  background: '#1c1d21',
  ink: '#f0efec',
  muted: '#abafb6',
  faint: '#45484f',
  leader: '#7c818a',
  rival: '#ff9a86',
  statuses: {
    happened: '#63bdf0',
    planned: '#35cda0',
    cancelled: '#f58a4b',
    denied: '#e59ac6',
    speculated: '#e9bd3c',
  },
  states: {
    open: '#e9bd3c',
    'partly answered': '#3f8fc4',
    answered: '#63bdf0',
    contested: '#f58a4b',
    'called off': '#e59ac6',
    overtaken: '#abafb6',
  },
};

export const PALETTES: Readonly<Record<PictureTheme, Palette>> = { light, dark };
