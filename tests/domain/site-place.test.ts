import { expect, test } from 'vitest';
import { idRoot, sitePlace, siteRoot } from '../../src/domain/site-place.ts';

test.each([
  ['https://spiffero.example', 'https://spiffero.example', ''],
  ['https://spiffero.example/', 'https://spiffero.example', ''],
  ['http://localhost:4321/blog', 'http://localhost:4321', '/blog'],
  ['https://qualcuno.github.io/il/blog/', 'https://qualcuno.github.io', '/il/blog'],
])('%s is a host and a path, with no slash at the end', (url, origin, base) => {
  expect(sitePlace(url)).toEqual({ origin, base });
  expect(siteRoot(url)).toBe(origin + base);
});

test('what is no address is told elsewhere, and throws nothing', () => {
  expect(sitePlace('spiffero')).toEqual({ origin: '', base: '' });
});

test('ids begin with where the site was, if that is told, else with where it is', () => {
  const url = 'https://spiffero.example/';
  expect(idRoot({ url })).toBe('https://spiffero.example');
  expect(idRoot({ url, idOrigin: 'https://qualcuno.github.io/blog/' })).toBe(
    'https://qualcuno.github.io/blog',
  );
});
