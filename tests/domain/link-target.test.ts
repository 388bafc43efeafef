import { expect, test } from 'vitest';
import { linkTarget } from '../../src/domain/link-target.ts';

const FILE = 'content/articles/2021/11/a.md';
const of = (href: string) => linkTarget(href, FILE, { origin: 'https://spiffero.example', base: '' });

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

test('below a path, its own whole addresses have that path, and the rest of the host is another site', () => {
  const below = (href: string) =>
    linkTarget(href, FILE, { origin: 'https://spiffero.example', base: '/blog' });
  expect(below('/2021/11/b/')).toEqual({ kind: 'address', address: '/2021/11/b/', fragment: '' });
  expect(below('https://spiffero.example/blog/2021/11/b/#c')).toEqual({
    kind: 'address',
    address: '/2021/11/b/',
    fragment: 'c',
  });
  expect(below('https://spiffero.example/blog')).toEqual({ kind: 'address', address: '/', fragment: '' });
  expect(below('https://spiffero.example/2021/11/b/')).toEqual({ kind: 'external' });
  expect(below('https://spiffero.example/blogs/')).toEqual({ kind: 'external' });
});
