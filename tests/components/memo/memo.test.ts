import { afterEach, expect, test, vi } from 'vitest';
import { memo } from '../../../src/components/memo/memo.ts';

const teaser = { title: 'Lente' };

afterEach(() => vi.unstubAllEnvs());

test('what is the same is rendered once, each way in which it is shown', async () => {
  vi.stubEnv('DEV', false);
  const render = vi.fn(() => Promise.resolve(' <p>Lente</p>\n'));
  for (const as of ['lead', 'row', 'lead', 'row'])
    expect(String(await memo(teaser, as, render))).toBe('<p>Lente</p>');
  expect(render).toHaveBeenCalledTimes(2);
  await memo({ ...teaser }, 'lead', render);
  expect(render).toHaveBeenCalledTimes(3);
});

test('while somebody edits how it looks, it is rendered every time', async () => {
  vi.stubEnv('DEV', true);
  const render = vi.fn(() => Promise.resolve('<p>Lente</p>'));
  const other = {};
  await memo(other, '', render);
  await memo(other, '', render);
  expect(render).toHaveBeenCalledTimes(2);
});

test('what could not be rendered is tried again', async () => {
  vi.stubEnv('DEV', false);
  const other = {};
  await expect(memo(other, '', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(String(await memo(other, '', () => Promise.resolve('yes')))).toBe('yes');
});
