import { svg, type TemplateResult } from 'lit-html';

const PATHS = {
  hash: 'M9 3 7 21M17 3l-2 18M3.500 8.500h18M2.500 15.500h18',
  megaphone: 'M3 10v4l4 .5V18h3v-3l9 4V5L7 9.500z',
  forum: 'M4 4h16v11H9l-5 4zM8 8h8M8 11h5',
  thread: 'M5 4v9a3 3 0 0 0 3 3h11M15 12l4 4-4 4',
  at: 'M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0zm0 0v1.500a2.500 2.500 0 0 0 5 0V12a9 9 0 1 0-4 7.500',
  plus: 'M12 4v16M4 12h16',
  menu: 'M4 6h16M4 12h16M4 18h16',
  close: 'M6 6l12 12M18 6L6 18',
  eye: 'M2 12s3.500-6 10-6 10 6 10 6-3.500 6-10 6-10-6-10-6zm10 2.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  save: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.500 2',
  send: 'M4 12 20 4l-5 16-3.500-6.500z',
  link: 'M14 5h5v5M19 5l-9 9M11 6H5v13h13v-6',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M19 5l-2 2M7 17l-2 2',
  back: 'M15 5l-7 7 7 7',
  warn: 'M12 3 2 20h20zM12 10v4M12 17v.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing; what it stands for is said beside it. */
export function icon(name: IconName): TemplateResult {
  return svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${PATHS[name]}></path></svg>`;
}
