import { expect, test } from 'vitest';
import { hostOf } from '../../src/i18n/host.ts';

test('a proof is named by its site, as readers know it', () => {
  expect(hostOf('https://www.example.com/2022/05/page')).toBe('example.com');
  expect(hostOf('https://posts.example/1')).toBe('posts.example');
});
