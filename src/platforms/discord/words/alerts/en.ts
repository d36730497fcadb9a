import type { AlertWords } from './alert-words.ts';

export const english: AlertWords = {
  title: 'Something is wrong with an edition',
  told: {
    late: ({ channel, period }) => `The edition${on(period)} in ${channel} was posted late.`,
    missed: ({ channel, period }) => `The edition${on(period)} in ${channel} was not posted.`,
    held: ({ channel, period }) =>
      `The edition${on(period)} in ${channel} is held: it may have been posted or not. Please look there; the next one comes as planned.`,
    failed: ({ channel, period }) => `The edition${on(period)} in ${channel} could not be posted.`,
    suspended: ({ channel }) => `Editions in ${channel} are suspended. Resume them when it is put right.`,
    waiting: ({ channel, period }) => `The edition${on(period)} in ${channel} waits for its briefing.`,
  },
  why: {
    'too-late': 'It could not be done in time.',
    overtaken: 'A newer one was due and was posted instead.',
    unreadable:
      'How they were arranged cannot be read by this version of the bot; it is kept as it is. An upgrade may help, or /digest remove and arrange them anew.',
    private: 'Its briefing may not be told in this channel any more.',
    'channel-gone': 'The channel is gone.',
    'no-permission': 'I may not see the channel or post there.',
    'thread-gone': 'The thread of the edition was deleted.',
    'wants-tag': 'The forum takes no post without a tag, and I set none: switch that off for the forum.',
    'not-accepted': 'Discord did not accept it; the log says more.',
    incomplete: 'Only its first part could be posted.',
    'history-unreadable': 'I may not read the history of the channel, and so cannot look myself.',
    'briefing-broken': 'The briefing cannot be read.',
  },
  schedule: (id) => `schedule \`${id}\``,
};

function on(period: string): string {
  return period === '' ? '' : ` of ${period}`;
}
