import { chmod, mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBytes, readSource } from '../../src/read/read-file.ts';
import { MAX_BYTES } from '../../src/read/read-fault.ts';
import { ARTICLE, faultOf, read } from './reading.ts';

const german =
  'Der Stadtrat beschloss gestern, die Brücke über die Elbe für zwölf Millionen Kronen zu erneuern – „endlich“.';

describe('what a file says', () => {
  it('is the same text in every encoding', () => {
    const utf16le = Buffer.from(german, 'utf16le');
    const utf16be = Buffer.from(utf16le).swap16();
    const marks: readonly (readonly [string, Uint8Array])[] = [
      ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(german)])],
      ['UTF-16 little endian with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le])],
      ['UTF-16 big endian with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be])],
      ['UTF-16 little endian', utf16le],
      ['UTF-16 big endian', utf16be],
    ];
    const texts = marks.map(([name, bytes]) => {
      const result = readBytes(bytes, 'note.txt');
      return [name, result.kind === 'read' ? result.source.text : result.fault.reason];
    });
    expect(texts).toEqual(marks.map(([name]) => [name, german]));
  });

  it('is decoded from Windows-1252 and Latin-1 as well', () => {
    const words = 'Le café où l’été déjà s’achève est fermé, dit-on, et la forêt brûle près de l’église à Évreux.';
    const windows = Buffer.from(words.replaceAll('’', '\x92'), 'latin1');
    const result = readBytes(windows, 'note.txt');
    expect(result.kind === 'read' && result.source.text).toBe(words);
    const latin = Buffer.from(
      'Die Brücke über die Elbe wird für zwölf Millionen Kronen erneuert, schöne Grüße.',
      'latin1',
    );
    expect(readBytes(latin, 'a.txt')).toMatchObject({ kind: 'read', source: { language: 'de' } });
  });

  it('keeps its hash over the raw bytes', () => {
    expect(read('abc').hash).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('is read from UTF-16 with few Latin letters by its mark', () => {
    const chinese = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from('埃尔布鲁克市议会决定修建新的水坝。', 'utf16le'),
    ]);
    expect(readBytes(chinese, 'note.txt')).toMatchObject({ kind: 'read', source: { language: 'zh' } });
  });

  it('takes a stray zero byte for white space', () => {
    expect(read(`${ARTICLE[0]}\0${ARTICLE[1]}`).text).toBe(`${ARTICLE[0]} ${ARTICLE[1]}`);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['empty', '', 'note.txt'],
    ['empty', ' \n\t\n', 'note.txt'],
    ['unknown-format', 'text', 'note.docx'],
    ['unknown-format', 'text', 'LICENSE'],
    ['binary', '%PDF-1.7 and more', 'note.txt'],
    ['binary', '\0\u0001\u0002'.repeat(50), 'note.txt'],
    ['front-matter', '---\ntitle: A\n', 'note.md'],
  ])('gives one fault %s', (code, text, file) => {
    const fault = faultOf(text, file);
    expect(fault).toMatchObject({ file, code });
    expect(fault.reason).toMatch(/\.$/);
    expect(fault.remedy).toMatch(/\.$/);
  });

  it('is binary when its bytes are random', () => {
    const bytes = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index % 13) * 31) % 256);
    expect(['binary', 'wrong-encoding']).toContain(faultOf(bytes).code);
  });

  it('says that damaged UTF-16 is wrongly encoded', () => {
    expect(faultOf(Uint8Array.from([0xff, 0xfe, 0x41, 0x00, 0x42])).code).toBe('wrong-encoding');
  });
});

describe('reading from the disk', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'read-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('names the file as it is to be shown', async () => {
    await writeFile(path.join(folder, 'a.txt'), ARTICLE.join('\n\n'));
    expect(readSource(path.join(folder, 'a.txt'), 'shown/a.txt')).toMatchObject({
      kind: 'read',
      source: { file: 'shown/a.txt', format: 'txt', language: 'en' },
    });
  });

  it('refuses 50 MB without reading them', async () => {
    const big = await open(path.join(folder, 'big.txt'), 'w');
    await big.truncate(50 * 1024 * 1024);
    await big.close();
    const result = readSource(path.join(folder, 'big.txt'), 'big.txt');
    expect(result).toMatchObject({ kind: 'fault', fault: { code: 'too-large' } });
    expect(MAX_BYTES).toBe(20 * 1024 * 1024);
  });

  it('tells a folder and a missing file apart', async () => {
    await mkdir(path.join(folder, 'sub.txt'));
    expect(readSource(path.join(folder, 'sub.txt'), 'sub.txt')).toMatchObject({ fault: { code: 'is-folder' } });
    expect(readSource(path.join(folder, 'none.txt'), 'none.txt')).toMatchObject({ fault: { code: 'not-found' } });
  });

  it.skipIf(process.getuid?.() === 0)('says when a file may not be read', async () => {
    const file = path.join(folder, 'secret.txt');
    await writeFile(file, 'words');
    await chmod(file, 0);
    expect(readSource(file, 'secret.txt')).toMatchObject({ fault: { code: 'not-permitted' } });
  });
});
