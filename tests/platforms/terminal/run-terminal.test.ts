import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { attache, asked, BRIEFINGS } from '../../fixtures/attache.ts';
import { citation, contract, readLine } from '../../fixtures/contract.ts';

const DAM = ['--briefing', 'arden-dam'];
const DOCUMENTS = path.join(BRIEFINGS, 'arden-dam', 'documents');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'attache-terminal-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A new folder with some files in it. */
async function folderWith(name: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const made = path.join(folder, name);
  await mkdir(made, { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(made, file)), { recursive: true });
    await writeFile(path.join(made, file), content);
  }
  return made;
}

/** Every citation in some JSON, wherever it stands. */
function citationsIn(json: unknown): unknown[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) => {
    const here: unknown[] = key === 'citations' && Array.isArray(value) ? value : [];
    return [...here, ...citationsIn(value)];
  });
}

const LINES: Readonly<Record<keyof typeof contract, readonly string[]>> = {
  timeline: ['timeline', '--from', '2031-01-01', '--to', '2031-12-31'],
  stakes: ['stakes'],
  takeaways: ['takeaways', '--limit', '4'],
  questions: ['questions'],
  conflicts: ['conflicts'],
  ask: ['ask', 'who', 'pays', 'for', 'the', 'eastern', 'gate'],
  sources: ['sources'],
  changes: ['changes', '--since', '2031-05-21'],
  digest: ['digest', '--now', '2031-07-02T07:00:00Z'],
};
const NAMES = Object.keys(contract).filter((name): name is keyof typeof contract => name in contract);

describe('--json', () => {
  test.each(NAMES)('%s prints one object of the form that others rely on, and nothing else', async (name) => {
    const { status, out, err } = await attache([...LINES[name], ...DAM, '--json']);
    expect([status, err]).toEqual([0, '']);
    const json: unknown = JSON.parse(out);
    expect(contract[name].safeParse(json).error).toBeUndefined();
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(citationsIn(json).length + Number(name === 'sources')).toBeGreaterThan(0);
  });

  test('every citation slices out of the text that `read` prints of its file', async () => {
    const files = ['gazette-dam.txt', 'herald-summit.md', 'notes/council-minutes.html'];
    const { status, out } = await attache(['read', ...files.map((file) => path.join(DOCUMENTS, file))]);
    expect(status).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => readLine.parse(JSON.parse(line)));
    const texts = new Map(lines.map(({ id, text }) => [id, text]));
    for (const line of Object.values(LINES)) {
      for (const cited of citationsIn(await asked([...line, ...DAM]))) {
        const { document, start, end, quote } = citation.parse(cited);
        expect(texts.get(document)?.slice(start, end)).toBe(quote);
      }
    }
  });

  test('the same line says the same again', async () => {
    expect(await asked(['timeline', ...DAM])).toEqual(await asked(['timeline', ...DAM]));
  });

  test('with a folder of documents in place of a briefing', async () => {
    const json = contract.timeline.parse(await asked(['timeline', '--documents', DOCUMENTS]));
    expect(json.briefing).toBe('documents');
    expect(json.events.length).toBeGreaterThan(3);
  });

  test('with a briefing that is typed otherwise than its folder is named', async () => {
    const briefings = await folderWith('names', { 'cafe\u0301/documents/a.md': 'On 3 May 2031 the café closed.' });
    expect((await attache(['timeline', '--briefing', 'Café'], { briefings })).status).toBe(0);
  });

  test('a briefing.yaml in such a folder counts and is no document', async () => {
    const made = await folderWith('with-settings', {
      'briefing.yaml': 'title: Own\nquestions:\n  - { id: gate, title: Will it hold?, evidence: [[gate]] }\n',
      'a.md': 'The gate of the dam is old and rusty.',
    });
    const json = contract.questions.parse(await asked(['questions', '--documents', made]));
    expect(json.questions.map(({ id, ledger }) => [id, ledger.length])).toEqual([['gate', 1]]);
  });
});

async function eventsOf(...options: string[]) {
  return contract.timeline.parse(await asked(['timeline', ...DAM, ...options]));
}

describe('options', () => {
  test('days, status and words narrow a timeline, whose total stays', async () => {
    const all = await eventsOf();
    expect(all.events).toHaveLength(all.total);
    const may = await eventsOf('--from', '2031-05-01', '--to', '2031-05-31');
    expect(may.events.map(({ date }) => date?.start)).toEqual(['2031-05-03', '2031-05-12']);
    expect(may.total).toBe(all.total);
    const cancelled = await eventsOf('--status', 'cancelled');
    expect(cancelled.events.map(({ text }) => text)).toEqual([expect.stringContaining('toll bridge')]);
    const about = await eventsOf('--about', 'toll bridge');
    expect(about.events.length).toBeGreaterThan(0);
    expect(about.events.length).toBeLessThan(all.total);
  });

  test('--limit keeps dates, --per-date events of each', async () => {
    const limited = await eventsOf('--limit', '2');
    expect(new Set(limited.events.map(({ date }) => date?.start)).size).toBe(2);
    const single = await eventsOf('--per-date', '1');
    const keys = single.events.map(({ date }) => `${date?.start}/${date?.end}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('one question, one status, one theme, one actor, one document', async () => {
    const one = contract.questions.parse(await asked(['questions', ...DAM, '--question', 'toll-bridge']));
    expect(one.questions.map(({ id, status }) => [id, status])).toEqual([['toll-bridge', 'called off']]);
    const open = contract.questions.parse(await asked(['questions', ...DAM, '--status', 'open']));
    expect(new Set(open.questions.map(({ status }) => status))).toEqual(new Set(['open']));
    const water = contract.stakes.parse(await asked(['stakes', ...DAM, '--theme', 'WATER']));
    expect(new Set(water.stakes.map(({ theme }) => theme))).toEqual(new Set(['Water']));
    const document = contract.sources.parse(await asked(['sources', ...DAM, '--document', 'gazette-dam']));
    expect(document.documents.map(({ file }) => file)).toEqual(['gazette-dam.txt']);
    expect(document.documents[0]?.removed.map(({ text }) => text).join('\n')).toContain('cookies');
  });

  test('what the documents do not say has no answer', async () => {
    const json = contract.ask.parse(await asked(['ask', ...DAM, 'volcano', 'eruption', 'in', 'Suria']));
    expect(json.answers).toEqual([]);
  });

  test('--since takes a day, or a version that was kept', async () => {
    const data = path.join(folder, 'data');
    const first = contract.timeline.parse(await asked(['timeline', ...DAM], { data }));
    const none = contract.changes.parse(await asked(['changes', ...DAM, '--since', first.version], { data }));
    expect(none.changes).toEqual([]);
    const all = contract.changes.parse(await asked(['changes', ...DAM, '--since', '2031-01-01']));
    expect(all.changes.filter(({ kind }) => kind === 'new').length).toBeGreaterThan(5);
    const late = contract.changes.parse(await asked(['changes', ...DAM, '--since', '2031-06-30']));
    expect(late.changes.filter(({ kind }) => kind === 'question moved').map(({ after }) => after)).toContain(
      'answered',
    );
  });
});

test('digest --since tells what changed since a day, and only that as news', async () => {
  const { sections } = contract.digest.parse(
    await asked(['digest', ...DAM, '--since', '2031-06-30', '--now', '2031-07-02T07:00:00Z']),
  );
  const news = sections[0]?.lines.map(({ text }) => text) ?? [];
  expect(news.some((text) => text.includes('approved the repair'))).toBe(true);
  expect(news.some((text) => text.includes('killed'))).toBe(false);
});

describe('wrong arguments end with 2 and a message that names what is allowed', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['no such command', ['timelime'], ['unknown command', 'timeline']],
    ['no such option', ['timeline', ...DAM, '--form', '2031-01-01'], ['unknown option', '--from']],
    ['no such briefing', ['timeline', '--briefing', 'nile'], ['nile', 'arden-dam', 'porto-club']],
    ['which briefing', ['timeline'], ['--briefing', 'arden-dam', 'porto-club']],
    ['briefing and documents', ['timeline', ...DAM, '--documents', '.'], ['not both']],
    ['no such day', ['timeline', ...DAM, '--from', '2031-02-30'], ['2031-02-30', 'YYYY-MM-DD']],
    ['a day in words', ['timeline', ...DAM, '--to', 'yesterday'], ['YYYY-MM-DD']],
    [
      'no such status',
      ['timeline', ...DAM, '--status', 'done'],
      ['happened', 'planned', 'cancelled', 'denied', 'speculated'],
    ],
    [
      'no such question status',
      ['questions', ...DAM, '--status', 'done'],
      ['partly answered', 'called off', 'overtaken'],
    ],
    ['no number', ['timeline', ...DAM, '--limit', 'few'], ['whole number']],
    ['a number below one', ['takeaways', ...DAM, '--limit', '0'], ['whole number']],
    ['no such theme', ['stakes', ...DAM, '--theme', 'Football'], ['Football', 'Water', 'Jobs']],
    ['no such actor', ['stakes', ...DAM, '--actor', 'Nobody'], ['Nobody', 'Brandt']],
    ['no such question', ['questions', ...DAM, '--question', 'tunnel'], ['tunnel', 'toll-bridge', 'who-pays']],
    ['no such document', ['sources', ...DAM, '--document', 'times'], ['times', 'gazette-dam', 'herald-summit']],
    ['no such version', ['changes', ...DAM, '--since', 'abcdefabcdef'], ['abcdefabcdef', 'YYYY-MM-DD']],
    ['no since', ['changes', ...DAM], ['--since']],
    ['no words', ['ask', ...DAM], ['words']],
    ['no instant', ['digest', ...DAM, '--now', 'soon'], ['soon', 'ISO 8601']],
    ['a number for an instant', ['digest', ...DAM, '--now', '5'], ['“5”', 'ISO 8601']],
    ['a day for an instant', ['digest', ...DAM, '--now', '2031-07-02'], ['2031-07-02T07:00:00Z']],
    ['no day to catch up from', ['digest', ...DAM, '--since', 'monday'], ['monday', 'YYYY-MM-DD']],
    ['no file', ['read'], ['files', 'attache read --help']],
    ['no copy', ['backup'], ['file', 'attache backup --help']],
  ])('%s', async (_, line, parts) => {
    const { status, out, err } = await attache(line);
    expect(status).toBe(2);
    expect(out).toBe('');
    for (const part of parts) expect(err).toContain(part);
  });

  test('a month of no calendar does not change into another day', async () => {
    expect((await attache(['changes', ...DAM, '--since', '2031-02-30'])).status).toBe(2);
  });
});

describe('help', () => {
  test.each([...commands.map(({ name }) => name), 'read', 'dates'])('of %s names it and its options', async (name) => {
    const { status, out, err } = await attache([name, '--help']);
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain(`attache ${name}`);
    const command = commands.find((one) => one.name === name);
    expect(out.replace(/\s+/gu, ' ')).toContain(command?.summary ?? '--json');
    for (const option of command?.options ?? []) {
      expect(out).toContain(option.name === 'words' ? '<words...>' : `--${option.name}`);
    }
  });

  test('of all lists them', async () => {
    const { status, out } = await attache(['--help']);
    expect(status).toBe(0);
    for (const { name } of commands) expect(out).toContain(name);
  });
});

function page(line: readonly string[], colours: boolean, columns = 72) {
  return attache([...line, ...DAM], { terminal: { columns, colours } });
}

describe('a page', () => {
  test.each(NAMES)('of %s has no escape codes unless the terminal knows colours', async (name) => {
    const [plain, coloured, piped] = [
      await page(LINES[name], false),
      await page(LINES[name], true),
      await attache([...LINES[name], ...DAM]),
    ];
    expect(plain.out).not.toContain('\u001b');
    expect(piped.out).not.toContain('\u001b');
    expect(coloured.out).toContain('\u001b[');
    // oxlint-disable-next-line eslint/no-control-regex -- escape codes are what is looked for
    expect(coloured.out.replace(/\u001b\[[\d;]*m/gu, '')).toBe(plain.out);
  });

  test('keeps to the width of the terminal, numbers its sources and explains its marks', async () => {
    const { out } = await page(['timeline'], false, 60);
    expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(60);
    expect(out).toMatch(/\[1\]/u);
    expect(out).toContain('⚠ the sources contradict each other');
    expect(out).toContain('The Herald');
    expect(out.replace(/\s+/gu, ' ')).toMatch(/ nothing newer than \d+ \w+ 2031 · \d sources · version \w+ /u);
    expect(out.slice(out.indexOf('\nSources\n'))).not.toMatch(/\d{4}-\d\d-\d\d\b(?!-)/u);
    expect(out).not.toMatch(/[^\S\n]$/mu);
  });

  test('shows control characters of documents as text', async () => {
    const made = await folderWith('hostile', {
      'a.md': `On 3 May 2031 the council \u001b[31mapproved\u001b]0;title\u0007 the \u202edam\u0001\u009b of Arden, they said. ${'The farmers of the valley were told of it. '.repeat(90)}`,
    });
    for (const line of [['timeline'], ['briefing'], ['ask', 'council', 'dam'], ['sources']]) {
      const { status, out } = await attache([...line, '--documents', made]);
      expect(status).toBe(0);
      // oxlint-disable-next-line eslint/no-control-regex -- these are what must not get through
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
    }
  });

  test('without a command is the briefing on one page', async () => {
    const only = path.join(folder, 'only');
    await cp(path.join(BRIEFINGS, 'arden-dam'), path.join(only, 'arden-dam'), { recursive: true });
    const { status, out } = await attache([], { briefings: only });
    expect(JSON.parse((await attache(['--json'], { briefings: only })).out)).toMatchObject({ counts: {} });
    expect(status).toBe(0);
    for (const part of [
      'The dam of Arden',
      'Key takeaways',
      'Timeline',
      'Stakes',
      'Questions',
      'Conflicts',
      'Sources',
    ]) {
      expect(out).toContain(part);
    }
  });
});

describe('pages in German', () => {
  test('have no English of their own, and forms for one and for many', async () => {
    const made = await folderWith('german', {
      'a.md':
        '---\nlanguage: de\npublisher: Bote\npublished: 2031-05-05\n---\n\nBei dem Brand am 3. Mai 2031 in Lindau wurden drei Menschen verletzt.',
      'b.md':
        '---\nlanguage: de\npublisher: Kurier\npublished: 2031-05-05\n---\n\nBei dem Brand am 3. Mai 2031 in Lindau wurden fünf Menschen verletzt.',
    });
    const germanPage = async (...line: string[]): Promise<string> =>
      (await attache([...line, '--language', 'de', '--documents', made])).out;
    expect(await germanPage('timeline')).toMatch(
      /nichts Neueres als 5\. Mai 2031 · 2 Quellen[^]*Quellen\n\[1\] .*veröffentlicht 5\. Mai 2031/u,
    );
    expect(await germanPage('timeline', '--from', '2040-01-01')).toContain('Ohne Einschränkung ist es 1;');
    const conflicts = await germanPage('conflicts');
    expect(conflicts).toContain('3 Menschen');
    expect(conflicts).not.toMatch(/independent|knowledge|Sources/u);
    expect(await germanPage('sources')).toContain('13 Wörter');
  });

  test('are to be had in the languages that there are', async () => {
    const { status, err } = await attache(['timeline', '--language', 'tlh', ...DAM]);
    expect(status).toBe(2);
    expect(err).toContain('Allowed: en, de');
  });
});

describe('input that cannot be read', () => {
  test('an empty briefing answers so, plainly', async () => {
    const briefings = await folderWith('empty-root', { 'nile/briefing.yaml': 'title: The Nile' });
    await mkdir(path.join(briefings, 'nile', 'documents'), { recursive: true });
    for (const line of Object.values(LINES).filter(([name]) => name !== 'changes')) {
      const { status, out, err } = await attache(line, { briefings });
      expect([status, err]).toEqual([0, '']);
      expect(out).toContain(line[0] === 'ask' ? 'do not say' : 'The Nile');
    }
    const { out } = await attache(['briefing'], { briefings });
    expect(out).toContain('no documents yet');
  });

  test('of a folder with bad files the rest is read, each bad one has one message, and the status is 1', async () => {
    const made = await folderWith('bad', {
      'good.md': 'On 3 May 2031 the council of Arden approved the new dam.',
      'twin.md': 'On 3 May 2031 the council of Arden approved the new dam.',
      'empty.txt': '',
      'picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0xff, 0xfe, 0, 0, 0x1a]),
      'paper.pdf': '%PDF-1.7',
      'broken.md': '---\ntitle: "open\nauthor: [x\n---\n\nThe dam leaks.',
    });
    const { status, out, err } = await attache(['timeline', '--documents', made, '--json']);
    expect(status).toBe(1);
    const { events } = contract.timeline.parse(JSON.parse(out));
    expect(events).toHaveLength(1);
    const messages = err.trim().split('\n');
    for (const file of ['twin.md', 'empty.txt', 'picture.txt', 'paper.pdf', 'broken.md']) {
      expect(messages.filter((line) => line.startsWith(`left out: ${file}:`))).toHaveLength(1);
    }
    const shown = await attache(['sources', '--documents', made]);
    expect(shown.out).toContain('picture.txt');
  });

  test.each([
    ['no such folder', 'nowhere', 'no such folder'],
    ['a file in place of a folder', 'bad/good.md', 'not a folder'],
  ])('%s ends with 1 and says so', async (_, name, part) => {
    await folderWith('bad', { 'good.md': 'The dam leaks.' });
    const { status, out, err } = await attache(['timeline', '--documents', path.join(folder, name)]);
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain(part);
    expect(err).toContain(name);
  });

  test.each([
    ['no YAML', 'title: "open'],
    ['no title', 'description: x'],
    ['an unknown key', 'title: x\ncolour: red'],
    ['a question without evidence', 'title: x\nquestions:\n  - { id: a, title: b, evidence: [] }'],
    ['a list', '- title'],
    ['nothing', ''],
  ])('a briefing.yaml with %s ends with 1 and names the file', async (_, yaml) => {
    const made = await folderWith('settings', { 'briefing.yaml': yaml, 'a.md': 'The dam leaks.' });
    const { status, out, err } = await attache(['timeline', '--documents', made]);
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain('briefing.yaml');
  });

  test('where nothing can be kept, all is answered, and a note says so', async () => {
    const data = path.join(await folderWith('full', { data: 'a file' }), 'data');
    const { status, out, err } = await attache(['timeline', ...DAM], { data });
    expect(status).toBe(0);
    expect(out).toContain('Timeline');
    expect(err).toMatch(/could not be kept in .*full/u);
    expect(await attache(['changes', '--since', '2031-05-21', ...DAM], { data })).toMatchObject({ status: 0 });
  });

  test('no briefings at all', async () => {
    const { status, err } = await attache(['timeline'], { briefings: path.join(folder, 'nothing-here') });
    expect(status).toBe(2);
    expect(err).toContain('holds no briefing');
  });
});

describe('read', () => {
  test('prints a line a file in the order given, also of those that cannot be read', async () => {
    const made = await folderWith('reading', { 'b.txt': 'The dam of Arden leaks at the gate.', 'empty.md': '' });
    const given = ['b.txt', 'missing.md', 'empty.md'].map((file) => path.join(made, file));
    const { status, out } = await attache(['read', ...given, path.join(DOCUMENTS, 'herald-summit.md')]);
    expect(status).toBe(1);
    const lines = out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines.map((line) => readLine.safeParse(line).success)).toEqual([true, false, false, true]);
    expect(lines[1]).toMatchObject({ file: given[1], error: expect.stringContaining('no such file') });
    expect(lines[3]).toMatchObject({ publisher: 'The Herald', author: 'Mara Lindqvist, J. R. Smith' });
  });

  test('two files of one name have ids of their own', async () => {
    const made = await folderWith('twins', { 'a/x.md': 'The dam leaks at the gate.', 'b/x.md': 'The bridge is new.' });
    const { out } = await attache(['read', path.join(made, 'a/x.md'), path.join(made, 'b/x.md')]);
    const ids = out
      .trim()
      .split('\n')
      .map((line) => readLine.parse(JSON.parse(line)).id);
    expect(new Set(ids).size).toBe(2);
  });

  test('sections and removed pieces are those of the text', async () => {
    const { out } = await attache(['read', path.join(DOCUMENTS, 'gazette-dam.txt')]);
    const { text, sections, removed } = readLine.parse(JSON.parse(out));
    for (const { heading, start, end } of sections) expect(text.slice(start, end).startsWith(heading ?? '')).toBe(true);
    for (const piece of removed.filter((one) => one.text.length > 10)) expect(text).not.toContain(piece.text);
    expect(text).toContain('seventy years old');
  });
});

function datesOf(lines: readonly unknown[]) {
  return attache(['dates'], {
    input: lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  });
}

describe('dates', () => {
  test('answers each line with the dates of its text', async () => {
    const text = 'It opened on 3 May 2031 and closed on Monday.';
    const { status, out } = await datesOf([
      { id: 'a', published: '2031-05-14', text },
      '',
      { id: 'b', published: null, text: 'No day.' },
    ]);
    expect(status).toBe(0);
    const [a, b] = out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(a).toMatchObject({
      id: 'a',
      dates: [
        {
          text: '3 May 2031',
          interval: { start: '2031-05-03', end: '2031-05-03' },
          granularity: 'day',
          inferred: 'none',
        },
        { text: 'Monday', interval: { start: '2031-05-12', end: '2031-05-12' } },
      ],
    });
    expect(b).toEqual({ id: 'b', dates: [] });
  });

  test.each([
    ['no JSON', '{ id'],
    ['no text', '{ "id": "a" }'],
    ['no day', '{ "id": "a", "published": "May", "text": "x" }'],
  ])('%s ends with 2 and names the line', async (_, line) => {
    const { status, err } = await datesOf([{ id: 'ok', text: 'x' }, line]);
    expect(status).toBe(2);
    expect(err).toContain('Line 2');
    expect(err).toContain('YYYY-MM-DD');
  });

  test('nothing in, nothing out', async () => {
    expect(await datesOf([])).toEqual({ status: 0, out: '', err: '' });
  });
});

test('versions of a briefing are kept, those of a folder are not', async () => {
  const data = path.join(folder, 'kept');
  await asked(['timeline', '--documents', DOCUMENTS], { data });
  await expect(readFile(path.join(data, 'versions'))).rejects.toThrow('ENOENT');
  const { version } = contract.timeline.parse(await asked(['timeline', ...DAM], { data }));
  const kept: unknown = JSON.parse(await readFile(path.join(data, 'versions', 'arden-dam', `${version}.json`), 'utf8'));
  expect(kept).toMatchObject({ version, passages: [] });
});
