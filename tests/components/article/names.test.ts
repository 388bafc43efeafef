import { expect, test } from 'vitest';
import { joinNames } from '../../../src/components/article/names.ts';

test('names are joined as the language does, so that each can be a link', () => {
  const parts = joinNames(['Anna', 'Bruno', 'Carla']);
  expect(parts.map(({ value }) => value).join('')).toBe('Anna, Bruno e Carla');
  expect(parts.filter(({ type }) => type === 'element').map(({ value }) => value)).toEqual([
    'Anna',
    'Bruno',
    'Carla',
  ]);
});
