import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { commands } from '../commands/index.ts';
import { briefingSchema } from '../src/model/briefing.ts';
import { defineCommands } from '../src/platforms/discord/definitions/define-commands.ts';
import { readBotConfig } from '../src/config.ts';

const read = (file: string): string => readFileSync(file, 'utf8');
const pages = ['README.md', 'CHANGELOG.md', 'sandbox/README.md', ...globSync('docs/**/*.md')];
const guides = ['README.md', 'docs/readers.md', 'docs/admins.md', 'docs/editors.md', 'docs/trying-out.md'];
const variables = [
  ...new Set(read('src/config.ts').match(/\b(?:ATTACHE_[A-Z_]+|DISCORD_[A-Z]+|LOG_LEVEL)\b(?=:)/gu) ?? []),
];
const definitions = defineCommands(
  commands.filter(({ only }) => only !== 'terminal'),
  true,
);

function nodesIn(page: string): readonly Nodes[] {
  const found: Nodes[] = [];
  const walk = (node: Nodes): void => {
    found.push(node);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(fromMarkdown(read(page)));
  return found;
}

const wordsOf = (node: Nodes): string => {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
};

/** The anchors of a page, as its hosts make them of headings. */
function anchorsIn(page: string): ReadonlySet<string> {
  return new Set(
    nodesIn(page)
      .filter(({ type }) => type === 'heading')
      .map((heading) =>
        wordsOf(heading)
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\s_-]/gu, '')
          .replaceAll(' ', '-'),
      ),
  );
}

function linksIn(page: string): readonly string[] {
  return nodesIn(page).flatMap((node) => {
    if (node.type === 'link' || node.type === 'image') return [node.url];
    return node.type === 'html' ? [...node.value.matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, url]) => url ?? '') : [];
  });
}

function brokenLinksIn(page: string): readonly string[] {
  return linksIn(page).filter((link) => {
    if (/^[a-z]+:/iu.test(link)) return false;
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? page : path.join(path.dirname(page), decodeURI(file));
    if (!existsSync(target)) return true;
    return anchor !== undefined && target.endsWith('.md') && !anchorsIn(target).has(anchor);
  });
}

test.each(pages)('all links of %s lead to a file and a heading that is there', (page) => {
  expect(brokenLinksIn(page)).toEqual([]);
});

test('a link that leads nowhere is found', () => {
  expect(anchorsIn('docs/readers.md').has('no-such-heading')).toBe(false);
  expect(linksIn('README.md').length).toBeGreaterThan(5);
});

test.each(pages)('all scripts that %s names are there', (page) => {
  const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));
  const named = [...read(page).matchAll(/npm run (?:--?[\w-]+ )*([a-z][\w:-]*)/gu)].map(([, name]) => name ?? '');
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

test('each variable of the environment stands in .env.example and in the guide for admins', () => {
  expect(variables).toHaveLength(9);
  for (const name of variables) {
    expect(read('.env.example')).toMatch(new RegExp(`^${name}=`, 'mu'));
    expect(read('docs/admins.md')).toContain(`\`${name}\``);
  }
});

test.each([...pages, '.env.example'])('%s names no variable that the bot does not know', (page) => {
  // Variables of tests, which the bot never reads.
  const ofTests = new Set(['ATTACHE_ZONES', 'ATTACHE_DUE_RUNS', 'ATTACHE_JUMP_RUNS', 'ATTACHE_SLOW_BROWSER']);
  const named = read(page).match(/\bATTACHE_[A-Z_]*[A-Z]\b/gu) ?? [];
  expect(named.filter((name) => !variables.includes(name) && !ofTests.has(name))).toEqual([]);
});

test('.env.example is a configuration that the bot takes', () => {
  const lines = read('.env.example').matchAll(/^([A-Z_]+)=(.*)$/gmu);
  expect(readBotConfig(Object.fromEntries([...lines].map(([, name, value]) => [name, value]))).warnings).toEqual([]);
});

test('each key of briefing.yaml stands in the guide for editors', () => {
  const keys = new Set<string>();
  const walk = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [name, inner] of Object.entries(schema)) {
      if (name === 'properties') for (const key of Object.keys(Object(inner))) keys.add(key);
      walk(inner);
    }
  };
  walk(z.toJSONSchema(briefingSchema, { io: 'input' }));
  expect(keys).toContain('calledOff');
  const guide = read('docs/editors.md');
  expect([...keys].filter((key) => !guide.includes(`${key}:`))).toEqual([]);
});

test.each(definitions.map(({ name }) => name))('/%s stands in a guide, with all that it takes', (name) => {
  const definition = definitions.find((one) => one.name === name);
  const guide = read(name === 'settings' || name === 'digest' ? 'docs/admins.md' : 'docs/readers.md');
  expect(guide).toContain(`/${name}`);
  const named = (option: string): boolean => new RegExp(`[\`/ (]${option}\\b`, 'u').test(guide);
  const options = (definition?.options ?? []).flatMap((option) => [
    option.name,
    ...('options' in option ? (option.options ?? []).map((inner) => inner.name) : []),
  ]);
  expect(options.filter((option) => !named(option))).toEqual([]);
});

test.each(guides)('%s names no command that is not there', (page) => {
  const known = new Set(definitions.map(({ name }) => name));
  const named = [...read(page).matchAll(/`\/([a-z-]+)(?=[ `])/gu)].map(([, name]) => name ?? '');
  const paths = new Set(['healthz', 'readyz', 'metrics']);
  expect(named.filter((name) => !known.has(name) && !paths.has(name))).toEqual([]);
});

test.each(guides)('%s calls the terminal with commands and options that are there', (page) => {
  const all = new Map(commands.map((command) => [command.name, command.options.map((option) => option.name)]));
  const always = ['briefing', 'documents', 'json', 'help', 'dark'];
  const wrong = [...read(page).matchAll(/(?:^|`)(?:\$ )?attache ([a-z]+)([^`\n]*)/gmu)].flatMap(
    ([call, name, rest]) => {
      if (['read', 'dates', 'backup'].includes(name ?? '')) return [];
      const options = all.get(name ?? '');
      const given = [...(rest ?? '').matchAll(/--([a-z-]+)/gu)].map(([, option]) => option ?? '');
      return options !== undefined && given.every((one) => options.includes(one) || always.includes(one)) ? [] : [call];
    },
  );
  expect(wrong).toEqual([]);
});
