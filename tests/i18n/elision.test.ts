import { expect, test } from 'vitest';
import { dal, il } from '../../src/i18n/elision.ts';

test('days that begin with a vowel when read aloud elide the article', () => {
  expect(['1', '8', '10', '11', '18', '21'].map((day) => `${il(`${day} maggio`)}, ${dal(`${day} maggio`)}`))
    .toMatchInlineSnapshot(`
      [
        "il 1 maggio, dal 1 maggio",
        "l’8 maggio, dall’8 maggio",
        "il 10 maggio, dal 10 maggio",
        "l’11 maggio, dall’11 maggio",
        "il 18 maggio, dal 18 maggio",
        "il 21 maggio, dal 21 maggio",
      ]
    `);
});
