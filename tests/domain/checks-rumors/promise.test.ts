import { expect, test } from 'vitest';
import { promiseIn } from '../../../src/domain/checks-rumors/promise.ts';

test.each([
  'Vi aggiorneremo',
  'aggiorneremo',
  'vi\nterremo aggiornati',
  'Seguiranno aggiornamenti',
  'seguiranno altri aggiornamenti',
  'TORNEREMO A PARLARNE',
  'we will update',
  'We’ll keep you posted',
  "we'll keep you  updated",
  'Stay tuned',
  'more to follow',
  'This is a developing story',
])('%j is found in the midst of a text', (phrase) => {
  expect(promiseIn(`Così stanno le cose: ${phrase}. Fine.`)).toBe(phrase);
});

test.each(['Abbiamo aggiornato il testo.', 'An update follows.', 'Keep calm.', ''])(
  '%j promises nothing',
  (text) => {
    expect(promiseIn(text)).toBeUndefined();
  },
);
