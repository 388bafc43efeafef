import { expect, test } from 'vitest';
import { hasErrors } from '../../src/domain/check.ts';
import { problem } from '../../src/domain/problems.ts';
import { article, at, brief, problemsOf, project } from '../library/project.ts';

const warning = problem('unused-image', 'content/a.jpg', undefined, {});
const error = problem('empty-heading', 'content/a.md', { line: 1, column: 1 }, {});

test('a build goes on with warnings, and stops at one error', () => {
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([warning])).toBe(false);
  expect(hasErrors([warning, error])).toBe(true);
});

test('one mistake is told once', async () => {
  const misspelt = article(undefined, { description: undefined, descripton: 'Prova.' });
  expect(brief(await problemsOf(project({ [at('campo')]: misspelt })))).toEqual(['6:1 unknown-key']);
  const tags = { 'content/tags.yaml': '- slug: [', [at('a')]: article() };
  expect(brief(await problemsOf(project(tags)))).toEqual(['1:9 yaml-syntax']);
  expect(brief(await problemsOf(project({ 'content/tags.yaml': 'a: b\n', [at('a')]: article() })))).toEqual([
    '1:1 wrong-type',
  ]);
});

test('a picture of nearly the same name is the one that was meant, not one that nobody uses', async () => {
  const cover = '\n  file: ./Foto.jpg\n  alt: Un telefono su un tavolo\n  credit: Prova';
  const root = project({
    [at('a')]: article(undefined, { cover }),
    'content/articles/2021/11/foto.jpg': 'x',
  });
  expect(await problemsOf(root)).toMatchObject([
    { kind: 'missing-image', details: { nearest: './foto.jpg' } },
  ]);
});

test('a damaged picture is told where it is first used, once', async () => {
  const body = '![Un telefono](./rotta.jpg)\n\n![Un telefono](./rotta.jpg)\n';
  const files = {
    [at('a')]: article(body),
    [at('b')]: article(body),
    'content/articles/2021/11/rotta.jpg': 'x',
  };
  const problems = await problemsOf(project(files));
  expect(problems.map(({ file, line }) => [file, line])).toEqual([[at('a'), 9]]);
});

test('a picture in another folder, and one with a per cent sign, are found', async () => {
  const jpeg = Buffer.from('x');
  const files = {
    [at('a')]: article(
      '![Un telefono](../12/foto.jpg) ![Un telefono](<./100%.jpg>) ![Un telefono](foto%20due.jpg)\n',
    ),
    'content/articles/2021/12/foto.jpg': jpeg,
    'content/articles/2021/11/100%.jpg': jpeg,
    'content/articles/2021/11/foto due.jpg': jpeg,
  };
  expect((await problemsOf(project(files))).map(({ kind }) => kind)).toEqual(Array(3).fill('not-an-image'));
});
