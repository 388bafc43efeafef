import { expect, test } from 'vitest';
import { decodeText, ownCopy } from '../../src/library/text.ts';
import { article, at, brief, problemsOf, project } from './project.ts';

const decode = (bytes: Buffer) => {
  const { text, problems } = decodeText(bytes, 'x.md');
  return { text, problems: problems.map(({ kind, line, column }) => `${line}:${column} ${kind}`) };
};

test('a byte order mark and the line ends of Windows are nobody’s mistake', () => {
  expect(decode(Buffer.from('\uFEFF---\r\nè\r\n'))).toEqual({ text: '---\r\nè\r\n', problems: [] });
});

test('a text in another encoding is told at its first bad character, and read all the same', () => {
  expect(decode(Buffer.from('uno\ncittà è\n', 'latin1'))).toEqual({
    text: 'uno\ncittà è\n',
    problems: ['2:5 not-utf8'],
  });
  expect(decode(Buffer.from('è\xE0', 'latin1')).problems).toEqual(['1:1 not-utf8']);
  expect(decode(Buffer.concat([Buffer.from('però '), Buffer.of(0xc3)]))).toEqual({
    text: 'perÃ² Ã',
    problems: ['1:6 not-utf8'],
  });
});

test('UTF-16 is recognised, with a mark and without', () => {
  const big = Buffer.from('---\nè', 'utf16le').swap16();
  for (const bytes of [Buffer.from('\uFEFF---\nè', 'utf16le'), Buffer.from('---\nè', 'utf16le'), big]) {
    expect(decode(bytes)).toEqual({ text: '---\nè', problems: ['1:1 not-utf8'] });
  }
});

test('a guess that went wrong is one mistake', async () => {
  const files = {
    [at('a')]: Buffer.from('\uFEFF\n---\ntitle: Prova\n---\n', 'utf16le'),
    [at('b')]: Buffer.from([0x93, 0, 0, 0, 0x2d]),
    [at('c')]: Buffer.from(article('però\n'), 'latin1'),
  };
  expect(brief(await problemsOf(project(files)))).toEqual(['1:1 not-utf8', '1:1 not-utf8', '9:4 not-utf8']);
});

test('only the first invisible character is told', () => {
  expect(decode(Buffer.from('a\n\0b\u001B[31m')).problems).toEqual(['2:1 control-character']);
  expect(decode(Buffer.from('a\tb\n'))).toEqual({ text: 'a\tb\n', problems: [] });
});

test('two versions in one file are not read further', () => {
  const text = 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> altro\n';
  expect(decode(Buffer.from(text))).toEqual({ text: undefined, problems: ['2:1 merge-conflict'] });
  expect(decode(Buffer.from('a <<<<<<< HEAD\n')).problems).toEqual([]);
});

test('a copy of a text is the same text', () => {
  for (const text of ['', '/2021/11/l-ottica/', 'L’ottica è qui: 😀']) expect(ownCopy(text)).toBe(text);
});
