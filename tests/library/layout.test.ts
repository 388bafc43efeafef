import { expect, test } from 'vitest';
import { sortFiles } from '../../src/library/layout.ts';

const renamed = (...paths: string[]) =>
  sortFiles(paths).problems.map(({ details }) => ('rename' in details ? details.rename : undefined));

test.each([
  ['articles/2021/11/prova.MD', 'prova.md'],
  ['articles/2021/11/prova.markdown', 'prova.md'],
  ['pages/Chi Siamo.Markdown', 'chi-siamo.md'],
  ['tags.yml', 'tags.yaml'],
  ['pages/appunti.txt', undefined],
  ['pages/小米.MD', undefined],
  ['altrove/prova.MD', undefined],
])('%s was to be called %s', (path, name) => {
  expect(renamed(path)).toEqual([name]);
});

test('no file is to take the name of another', () => {
  expect(renamed('pages/prova.MD', 'pages/prova.md', 'tags.yaml', 'tags.yml')).toEqual([
    undefined,
    undefined,
  ]);
});
