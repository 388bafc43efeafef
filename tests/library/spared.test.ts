import { afterEach, expect, test, vi } from 'vitest';
import { isWanted, spare, unspared } from '../../src/library/spared.ts';

const articles = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
const addressOf = vi.fn(({ id }: { readonly id: string }) => `/${id}/`);

afterEach(() => {
  spare(new Set());
  addressOf.mockClear();
});

test('where nothing is spared, everything is listed and nobody is asked', () => {
  spare(new Set());
  expect(unspared(articles, addressOf)).toBe(articles);
  expect(addressOf).not.toHaveBeenCalled();
  expect(isWanted('/a/')).toBe(true);
});

test('what is spared is left out, and found once for all slices of a route', () => {
  spare(new Set(['/b/']));
  const slices = Array.from({ length: 2 }, () => unspared(articles, addressOf).map(({ id }) => id));
  expect(slices).toEqual(Array(2).fill(['a', 'c']));
  expect(addressOf).toHaveBeenCalledTimes(articles.length);
  expect([isWanted('/a/'), isWanted('/b/')]).toEqual([true, false]);
});

test('another build spares something else', () => {
  spare(new Set(['/b/']));
  unspared(articles, addressOf);
  spare(new Set(['/c/']));
  expect(unspared(articles, addressOf).map(({ id }) => id)).toEqual(['a', 'b']);
});
