import { expect, test } from 'vitest';
import { coverName } from '../../../src/components/picture/cover-name.ts';

test('the name is an identifier of CSS, and says which article it is', () => {
  expect(coverName('/2021/11/xiaomi-12-ultra-leica/')).toBe('cover-2021-11-xiaomi-12-ultra-leica');
});
