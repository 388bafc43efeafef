import { expect, test } from 'vitest';
import { uselessAlt } from '../../../src/domain/checks/alt.ts';

test.each([
  ['larga.jpg', './larga.jpg', 'file-name'],
  ['Tre porte', './tre-porte.jpg', 'file-name'],
  ['IMG_1234', './a.jpg', 'file-name'],
  ['Screenshot 2021-11-20 at 09-30-00', './a.png', 'file-name'],
  ['altra.PNG', './a.jpg', 'file-name'],
  ['Foto', './a.jpg', 'generic'],
  ['immagine 2', './a.jpg', 'generic'],
  ['Il titolo!', './a.jpg', 'title'],
  ['Un telefono visto da dietro', './a.jpg', undefined],
  ['小米手机', './图.jpg', undefined],
])('%s for %s: %s', (alt, url, reason) => {
  expect(uselessAlt(alt, url, 'Il titolo')).toBe(reason);
});

test('without a title there is none to repeat', () => {
  expect(uselessAlt('Il titolo', './a.jpg', undefined)).toBeUndefined();
});
