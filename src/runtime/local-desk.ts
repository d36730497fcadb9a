/**
 * The server that stands in the local Discord when the bot is tried out: channels for reading, for the digest and for
 * admins, and a greeting that names three things to try. Content, in the form in which the local platform takes it.
 */
export const localDesk = {
  server: {
    name: 'Newsroom',
    people: [
      { username: 'ada', name: 'Ada', isAdmin: true },
      { username: 'ben', name: 'Ben' },
      { username: 'cleo', name: 'Cleo' },
      { username: 'dov', name: 'Dov', locale: 'de' },
    ],
    channels: [
      {
        name: 'reading',
        category: 'Reading',
        topic:
          'Ask here: /timeline, /takeaways, /questions, /conflicts, /ask. Answers are yours alone until you share them.',
        messages: [
          { author: 'cleo', text: 'Morning! I need the state of things before the meeting at ten.' },
          {
            author: 'ada',
            text: 'Type `/` and look at what the bot offers. `/briefing` puts the best of each part on one page.',
          },
        ],
      },
      {
        name: 'desk-notes',
        category: 'Reading',
        type: 'forum',
        tags: ['Question', 'Source'],
        posts: [
          {
            author: 'ben',
            title: 'Where do two of our sources disagree?',
            text: 'Before we print a date, somebody should look at `/conflicts`.',
            replies: [{ author: 'cleo', text: 'Commands work in posts and threads too: try it here.' }],
          },
        ],
      },
      {
        name: 'daily-digest',
        category: 'Digest',
        type: 'announcement',
        topic: 'What is new, every morning. Move the clock on (bottom left) and the next edition arrives.',
        readOnly: true,
      },
      {
        name: 'admin',
        category: 'Admin',
        topic: 'Settings, schedules and alerts; members do not see this channel.',
        forAdmins: true,
        messages: [{ author: 'ada', text: '`/settings show` tells how the bot is set up here.' }],
      },
    ],
  },
  welcome: {
    title: 'This is Attaché, on a Discord of its own',
    text: 'It has read a folder of documents and answers from them. Every line is quoted, and carries its source and its date. Three things to try:',
    tries: [
      {
        kind: 'command',
        title: '/timeline',
        line: '/timeline',
        label: 'What happened and what is planned, line by line with its source',
        channel: 'reading',
      },
      {
        kind: 'drop',
        title: 'Add a document',
        label: 'Drop an article anywhere on this page, and see what it changes',
      },
      {
        kind: 'morning',
        title: 'Tomorrow’s digest',
        label: 'Move the clock to the next morning: the edition arrives in #daily-digest',
        channel: 'daily-digest',
      },
    ],
  },
  /** What an admin has set up there, by the bot's own commands. */
  done: { as: 'ada', channel: 'admin', lines: ['/digest subscribe channel:daily-digest time:07:00'] },
  dropLabel: 'Drop documents to read them',
} as const;
