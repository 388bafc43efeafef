import { describe, expect, test } from 'vitest';
import { keyOf, routesOf } from '../../src/library/route.ts';

describe('routesOf', () => {
  test('a page stands where its view says', () => {
    const view = { meta: { path: '/tag/xiaomi/' }, heading: 'Xiaomi' };
    expect(routesOf('tag', [view])).toEqual([
      { params: { tag: 'tag/xiaomi' }, props: { view }, cacheKey: keyOf(view) },
    ]);
  });

  test('the front page has no segment', () => {
    expect(routesOf('front', [{ meta: { path: '/' } }])[0]?.params).toEqual({ front: undefined });
  });

  test('a view without meta says its path itself', () => {
    expect(routesOf('alias', [{ path: '/2021/10/prima/' }])[0]?.params).toEqual({ alias: '2021/10/prima' });
  });
});

describe('keyOf', () => {
  test('the key changes with whatever a page says, and with nothing else', () => {
    const view = { meta: { path: '/' }, entries: [{ title: 'Uno' }] };
    expect(keyOf(structuredClone(view))).toBe(keyOf(view));
    expect(keyOf({ ...view, entries: [{ title: 'Due' }] })).not.toBe(keyOf(view));
  });
});
