import { expect, test } from 'vitest';
import { readCaption } from '../../../src/markdown/transforms/caption.ts';

test.each([
  ['La lente | Foto: Anna', 'La lente', 'Foto: Anna'],
  ['La lente', 'La lente', ''],
  ['| Foto: Anna', '', 'Foto: Anna'],
  ['A | B | C', 'A | B', 'C'],
  ['La lente |', 'La lente', ''],
  ['', '', ''],
  [null, '', ''],
  [undefined, '', ''],
])('%s', (title, caption, credit) => {
  expect(readCaption(title)).toEqual({ caption, credit });
});
