// The arrows that must never exist (docs/architecture.md). Everything else may import what it needs.
const only = (name, from, to) => ({ name, severity: 'error', from, to });

module.exports = {
  forbidden: [
    only('no-cycles', {}, { circular: true }),
    only(
      'discord-stays-in-its-platform',
      { pathNot: '^(src/platforms/discord|tests|bench)/' },
      { path: 'node_modules/(discord\\.js|@discordjs/)' },
    ),
    only('cron-is-only-the-alarm', { pathNot: '^src/schedule/alarm\\.ts$' }, { path: 'node_modules/node-cron' }),
    only('model-knows-nothing', { path: '^src/model/' }, { path: '^(src|commands|sandbox)/', pathNot: '^src/model/' }),
    only(
      'reading-knows-nothing-later',
      { path: '^src/read/' },
      { path: '^(src|commands|sandbox)/', pathNot: '^src/(model|read)/' },
    ),
    only(
      'segmenting-knows-nothing-later',
      { path: '^src/segment/' },
      { path: '^(src|commands|sandbox)/', pathNot: '^src/(model|read|segment)/' },
    ),
    only(
      'extracting-knows-nothing-later',
      { path: '^src/extract/' },
      { path: '^(src|commands|sandbox)/', pathNot: '^src/(model|read|segment|extract)/' },
    ),
    only(
      'merging-knows-nothing-later',
      { path: '^src/merge/' },
      { path: '^(src|commands|sandbox)/', pathNot: '^src/(model|read|segment|extract|merge)/' },
    ),
    only(
      'queries-and-views-know-the-model-only',
      { path: '^src/(query|view)/' },
      { path: '^(src|commands|sandbox)/', pathNot: '^src/(model|query|view)/' },
    ),
    only('queries-do-not-view', { path: '^src/query/' }, { path: '^src/view/' }),
    only('views-do-not-query', { path: '^src/view/' }, { path: '^src/query/' }),
    only('commands-know-no-platform', { path: '^commands/' }, { path: '^src/(platforms|storage)/' }),
    only('sandbox-knows-no-bot', { path: '^sandbox/' }, { path: '^(src|commands)/' }),
    only('bot-knows-no-sandbox', { path: '^(src|commands)/', pathNot: '^src/start-bot\\.ts$' }, { path: '^sandbox/' }),
  ],
  options: {
    // TypeScript 7 has no API for it yet; SWC parses types too.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
