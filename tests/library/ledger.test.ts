import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLedger } from '../../src/library/ledger.ts';
import { readLibrary } from '../../src/library/read.ts';
import { brief, problemsOf, project } from './project.ts';

const read = (text: string | Buffer) => readLedger(Buffer.from(text), 'content/ledger.txt');
const flaws = (text: string | Buffer) =>
  read(text).problems.map(({ kind, line, details }) =>
    'reason' in details ? `${line} ${details.reason}` : `${line} ${kind}`,
  );

const GOOD = '2021-11-20T09:30:00+01:00\thttps://spiffero.example/2021/11/uno/\tarticle';

describe('a line', () => {
  test('is a date, an id and a word, with its place', () => {
    expect(read(`# intestazione\n\n${GOOD}\n`)).toEqual({
      ledger: {
        file: 'content/ledger.txt',
        lines: [
          {
            line: 3,
            column: 27,
            at: '2021-11-20T09:30:00+01:00',
            time: Date.parse('2021-11-20T08:30:00Z'),
            origin: 'https://spiffero.example',
            id: '/2021/11/uno/',
            what: 'article',
          },
        ],
      },
      problems: [],
    });
  });

  test.each([
    ['spaces for tabs', GOOD.replaceAll('\t', '    ')],
    ['the ends of lines of Windows', `${GOOD}\r`],
    ['a byte order mark', `\uFEFF${GOOD}`],
    ['a change', '2021-11-20T09:30:00+01:00\thttps://x.example/voci/una/#2021-11-20T08:30:00.000Z\tvoid'],
    [
      'an item of a log',
      '2021-11-20T08:30:00Z\thttps://x.example/2021/11/a/#2021-11-20T08:30:00.000Z\tcorrection',
    ],
    ['a week', '2021-11-22T00:00:00+01:00\thttp://localhost:8080/segui/#2021-W46\tdigest'],
    ['something taken back, whenever', '2022-11-22T00:00:00Z\thttps://x.example/2021/11/a/\tgone'],
  ])('may have %s', (_, row) => {
    expect(read(row)).toMatchObject({ ledger: { lines: [{}] }, problems: [] });
  });

  test.each([
    ['shape', '2021-11-20T09:30:00+01:00\thttps://x.example/a/'],
    ['shape', `${GOOD}\tdue`],
    ['date', GOOD.replace('T09:30:00+01:00', '')],
    ['date', GOOD.replace('-11-20', '-13-20')],
    ['id', GOOD.replace('https://spiffero.example', '')],
    ['id', GOOD.replace('uno/', 'uno')],
    ['id', GOOD.replace('uno/', 'uno/?x')],
    ['what', GOOD.replace('article', 'articolo')],
    ['moment', GOOD.replace('uno/', 'uno/#2021-11-20T08:30:00.000Z')],
    ['moment', GOOD.replace('uno/\tarticle', 'uno/#2021-11-20T08:31:00.000Z\tupdate')],
    ['moment', GOOD.replace('article', 'confirmed')],
    ['moment', GOOD.replace('article', 'digest')],
  ])('is told when it has no good %s: %s', (reason, row) => {
    expect(flaws(`${GOOD}\n${row}\n`)).toEqual([`2 ${reason}`]);
    expect(read(`${row}\n${GOOD}\n`).ledger.lines).toHaveLength(1);
  });
});

test.each([
  ['an article', '/2021/11/uno/', 'article'],
  ['an item of its log', '/2021/11/uno/#2021-11-20T08:30:00.000Z', 'update'],
  ['a change', '/voci/una/#2021-11-20T08:30:00.000Z', 'void'],
  ['a week', '/segui/#2021-W46', 'digest'],
  ['an article taken back', '/2021/11/uno/', 'gone'],
  ['a week taken back', '/segui/#2021-W46', 'gone'],
])('of %s the path that the site lay below is told from the id', (_, id, what) => {
  for (const origin of [
    'https://spiffero.example',
    'https://x.github.io/blog',
    'http://localhost/il/mio.blog',
  ]) {
    const { ledger } = read(`2021-11-20T08:30:00Z\t${origin}${id}\t${what}`);
    expect(ledger.lines).toMatchObject([{ origin, id, what }]);
  }
});

test('where git left two versions, the lines of both are read, and the marks are told', () => {
  const other = GOOD.replace('uno', 'due');
  const text = ['<<<<<<< HEAD', GOOD, '||||||| base', '=======', other, '>>>>>>> branch'].join('\n');
  expect(flaws(text)).toEqual(['1 conflict', '3 conflict', '4 conflict', '6 conflict']);
  expect(read(text).ledger.lines.map(({ id }) => id)).toEqual(['/2021/11/uno/', '/2021/11/due/']);
});

test('in another encoding it is read as far as can be, and told once', () => {
  expect(flaws(Buffer.from(`\uFEFF${GOOD}\n`, 'utf16le'))).toEqual(['1 not-utf8']);
  expect(read(Buffer.from(`# gi\xe0\n${GOOD}\n`, 'latin1')).ledger.lines).toHaveLength(1);
});

describe('the library', () => {
  test('has a ledger when there is one', async () => {
    const root = project({ 'content/ledger.txt': '' });
    expect((await readLibrary(root, { cacheDir: false })).ledger).toEqual({
      file: 'content/ledger.txt',
      lines: [],
    });
    rmSync(join(root, 'content/ledger.txt'));
    expect((await readLibrary(root, { cacheDir: false })).ledger).toBeUndefined();
    expect(await problemsOf(root)).toEqual([]);
  });

  test('has none that can’t be read, which is a problem', async () => {
    const root = project({ 'content/ledger.txt/uno': '' });
    expect((await readLibrary(root, { cacheDir: false })).ledger).toBeUndefined();
    expect(brief(await problemsOf(root))).not.toEqual([]);
  });
});
