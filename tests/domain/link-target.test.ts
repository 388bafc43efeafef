import { expect, test } from 'vitest';
import { linkTarget } from '../../src/domain/link-target.ts';

const of = (href: string) => linkTarget(href, 'content/articles/2021/11/a.md', 'https://spiffero.example');

test.each(['/', '/2021/11/un-articolo/', '/contenuti/'])(
  '%s means itself, and the same where the site is named',
  (path) => {
    expect(of(path)).toEqual({ kind: 'address', address: path, fragment: '' });
    expect(of(path)).toEqual(of(`https://spiffero.example${path}`));
  },
);

test.each([
  ['/a/../b/', '/b/'],
  ['/a/./b/', '/a/b/'],
  ['/%61/', '/a/'],
  ['/a\\b/', '/a/b/'],
  ['/a\tb/', '/ab/'],
])('%j is resolved and decoded', (href, address) => {
  expect(of(href)).toEqual({ kind: 'address', address, fragment: '' });
});

test('what looks like a path and is none is told apart', () => {
  expect(of('//altrove.example/a/')).toEqual({ kind: 'external' });
  expect(of('/content/articles/')).toEqual({ kind: 'file', file: 'content/articles/', fragment: '' });
});
