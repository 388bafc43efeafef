import { expect, test } from 'vitest';
import { readOptions } from '../../bench/options.ts';

test('full builds are measured unless something else is asked for', () => {
  expect(readOptions([]).subject).toBe('full');
  expect(readOptions(['--images']).subject).toBe('images');
});

test('lists are split, and numbers are numbers', () => {
  expect(readOptions(['--articles', '100,200', '--only', 'hugo,eleventy', '--runs', '5'])).toMatchObject({
    articles: [100, 200],
    only: ['hugo', 'eleventy'],
    runs: 5,
  });
});

test('what makes no sense is refused', () => {
  expect(() => readOptions(['--articles', 'many'])).toThrow('many is no number of things.');
  expect(() => readOptions(['--images', '--check'])).toThrow('One of images and check at a time.');
  expect(() => readOptions(['--fast'])).toThrow('--fast');
});
