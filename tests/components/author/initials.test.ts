import { expect, test } from 'vitest';
import { initials } from '../../../src/components/author/initials.ts';

test.each([
  ['Marta Valdrighi', 'MV'],
  ['Maria Sole della Torre', 'MT'],
  ['Élodie Ørsted', 'ÉØ'],
  ['Redazione', 'R'],
  ['  anna  bo ', 'AB'],
  ['', ''],
])('%s is signed %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});
