import fc from 'fast-check';
import { expect, test } from 'vitest';
import { routesOf, routesOfEach } from '../../src/library/route.ts';
import { inSlice, sliceOf } from '../../src/library/slice.ts';

test('slices are all entries, each once and in their order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer(), { maxLength: 400 }), async (entries) => {
      const slices: number[] = [];
      for (let index = 0, isLast = false; !isLast; index += 1) {
        const slice = await inSlice(index, () => Promise.resolve(sliceOf(entries, 64)));
        slices.push(...slice.listed);
        ({ isLast } = slice);
      }
      expect(slices).toEqual(entries);
    }),
  );
});

test('behind the last slice there is nothing', async () => {
  expect(await inSlice(7, () => Promise.resolve(sliceOf([1, 2], 64)))).toEqual({ listed: [], isLast: true });
});

test('whoever asks for no slice gets everything, after a failure too', async () => {
  const failure = inSlice(0, () => Promise.reject(new Error('no')));
  await expect(failure).rejects.toThrow('no');
  expect(sliceOf(Array.from({ length: 1000 }), 64)).toHaveLength(1000);
});

test('a route lists its slice, or everything at once', async () => {
  const entries = Array.from({ length: 100 }, (_, index) => ({ path: `/${index}/` }));
  const each = await inSlice(1, () =>
    Promise.resolve(routesOfEach('each', entries, (entry) => [entry, entry], 64)),
  );
  const named = await inSlice(0, () =>
    Promise.resolve(routesOfEach('each', [{ path: '/a.json' }], (entry) => [entry], 64, '.json')),
  );
  expect(named.listed.map(({ params }) => params.each)).toEqual(['a']);
  const all = await inSlice(0, () => Promise.resolve(routesOf('all', entries)));
  expect([each.isLast, each.listed.length, each.listed[0]?.params.each]).toEqual([true, 72, '64']);
  expect([all.isLast, all.listed.length]).toEqual([true, 100]);
});
