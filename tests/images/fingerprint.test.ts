import { expect, test } from 'vitest';
import { fingerprint } from '../../src/images/fingerprint.ts';

/** Vectors of RFC 9923, appendix C. */
test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('names %j as FNV-1a does', (text, name) => {
  expect(fingerprint(text)).toBe(name);
});

test('tells apart texts that differ by an accent', () => {
  expect(fingerprint('però')).not.toBe(fingerprint('pero'));
});
