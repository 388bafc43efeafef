import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/library/yaml.ts';

/** Problems of a YAML text whose first line is the file's second: `3:4 MISSING_CHAR`. */
function problemsIn(text: string): string[] {
  return parseYaml(text, 'x.md', 2).problems.map(({ line, column, details, kind }) => {
    const detail =
      'code' in details ? details.code : 'text' in details ? details.text : 'key' in details && details.key;
    return `${line}:${column} ${kind === 'yaml-syntax' ? '' : `${kind} `}${String(detail)}`;
  });
}

describe('a mistake stands where it was made, not where it was noticed', () => {
  test.each([
    ['a: 1\ntitle: "abc\ntags: [a]\nb: 2\n', '3:8 MISSING_CHAR'],
    ["a: 'b", '2:4 MISSING_CHAR'],
    ['x: 1\na: [b\nc: d\n', '3:4 BAD_INDENT'],
    ['a: {b: 1\n', '2:4 BAD_INDENT'],
    ['title: a: b\n', '2:8 BLOCK_AS_IMPLICIT_KEY'],
    ['a:\n\t- b\n', '3:1 TAB_AS_INDENT'],
    ['a: @x\n', '2:4 BAD_SCALAR_START'],
    ["a: 'it's'\n", '2:8 UNEXPECTED_TOKEN'],
    ['a\nb: 1\n', '2:1 MULTILINE_IMPLICIT_KEY'],
    ['title:\n- a\n-b\n', '4:1 MISSING_CHAR'],
    ['a: b\n---\nc: d', '3:1 MULTIPLE_DOCS'],
    ['a: "\\q"\n', '2:5 BAD_DQ_ESCAPE'],
    ['? [x]\n: y\n', '2:3 NON_STRING_KEY'],
    ['a: &x 1\nb: 2\n', '2:4 yaml-feature &x'],
    ['a: [*x]\n', '2:5 yaml-feature *x]'],
    ['a: !!js x\n', '2:4 yaml-feature !!js'],
    ['a: !foo\n  b: 1\n', '2:4 yaml-feature !foo'],
    ['a: *x* y\n', '2:4 yaml-feature *x*'],
    ['a: 1\n"a": 2\n', '3:1 duplicate-key "a"'],
    ['a: 1\nb: {c: 1, c: 2}\n', '3:11 duplicate-key c'],
  ])('%j', (text, place) => {
    expect(problemsIn(text)).toEqual([place]);
  });
});

test('signs on one line are told once, however many there are', () => {
  expect(problemsIn('a: &a [x, x]\nb: &b [*a, *a, *a]\nc: [*b, !!str *a]\n')).toEqual([
    '2:4 yaml-feature &a',
    '3:4 yaml-feature &b',
    '4:5 yaml-feature *b,',
  ]);
});

describe('values are as they are written', () => {
  test.each([
    ['a: 2021-11-20', { a: '2021-11-20' }],
    ['a: yes', { a: 'yes' }],
    ['a: Ehi! che *bello* & altro', { a: 'Ehi! che *bello* & altro' }],
    ['a: >-\r\n  b\r\n  c\r\n', { a: 'b c' }],
    ['', null],
  ])('%j', (text, value) => {
    expect(parseYaml(text, 'x.md', 2)).toEqual({ ok: true, value, problems: [] });
  });
});
