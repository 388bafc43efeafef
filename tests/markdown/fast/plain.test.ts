import { describe, expect, test } from 'vitest';
import { isPlain } from '../../../src/markdown/fast/plain.ts';

describe('what nearly all articles keep to is plain', () => {
  test.each([
    '',
    "Un testo, con l’apostrofo e l'altro: alle 12:30 “così” — 50 % & oltre!\n",
    'Di **peso**, *detto*, _detto_, __di peso__, `codice così`, **[un link](/x/ "t")** e snake_case.\n',
    'Due righe\nd’un capoverso. [Qui](https://www.example.com/a?b=c&d=e) e @qualcuno.\n\n\nUn altro.',
    '![Una foto](./foto.jpg "Didascalia | Credito")\n\n![Una foto](./foto.jpg \'"Didascalia"\')\n',
    '## Un titolo\nE subito il testo.\n\n- una\n- [x] due\n\n1. uno\n2. due\n',
    '> Citato.\n>\n> Ancora.\n\n---\n\nUna nota.[^1]\n\n[^1]: La nota.\n',
    '| a | **b** |\n| :- | --: |\n| c | `d` |\n| e |\n',
    '```js\nconst a = "<b>"; // *x*\n\n- b\n```\n',
    ':::aside{title="In breve"}\nUn testo.\n\n- una voce\n:::\n\n::embed[Il video]{url="https://example.com/v"}\n',
    ':::pullquote[Nota]\nUn testo.\n\n:::\n',
  ])('%j', (source) => {
    expect(isPlain(source)).toBe(true);
  });
});

describe('where parsers differ, or did once, isn’t', () => {
  test.each([
    // What GitHub links, the pages don't: bare hosts and mail addresses; and where a bare address ends.
    'Su www.example.com\n',
    'E /www.example.com\n',
    'A redazione@example.com\n',
    'https://example.com/\n',
    // Directives within a line, in a text that has others.
    ':::aside\nAlle 12:30.\n:::\n',
    // Where a directive ends.
    ':::aside\n| a |\n| - |\n:::\n',
    ':::aside\n```\n:::\n```\n:::\n',
    ':::aside\nUn testo.\n',
    ':::aside\n:::aside\nUn testo.\n:::\n:::\n',
    'Un testo.\n:::\n',
    ':::ignoto\nUn testo.\n:::\n',
    '::embed[a}]{url="/a"}\n',
    ':::aside\n[^1]: nota\n:::\n',
    // Boxes without a task.
    '- [ ]\n- a\n',
    // Emphasis with something else beside it.
    '*a***b**\n',
    '**\\*a**\n',
    '🎉*a*\n',
    'a*b*\n',
    '***a***\n',
    '**a *b***\n',
    // Tables that go on below what they stand in.
    '> a\n| - |\n',
    'a|b\n-|-\n',
    // What starts elsewhere than at the margin, or right below another block.
    '- a\n  - b\n',
    '    a\n',
    'a\n---\n',
    'a\n- b\n',
    '> a\nb\n',
    '| a |\n| - |\nb\n',
    // What the text alone doesn't tell the meaning of.
    '[a][b]\n\n[b]: /c/\n',
    '&amp;\n',
    '<b>a</b>\n',
    '\\*a\\*\n',
    'a  \nb\n',
    'a\tb\n',
    'a\r\nb\r\n',
    '## a #\n',
    '~~a~~\n',
    '```\na\n',
  ])('%j', (source) => {
    expect(isPlain(source)).toBe(false);
  });
});

test('however long and odd a text is, it takes no longer to tell', () => {
  const odd = [
    '*a ',
    '**a',
    '[a',
    '[a](',
    '[a](b "',
    '`a ',
    '| ',
    '|a|\n',
    '> a\n',
    '- ',
    '&a',
    '*[a](b)',
    '**[*a',
    ':::aside\n',
  ];
  for (const each of odd) expect(isPlain(`${each.repeat(10_000)}<`)).toBe(false);
});
