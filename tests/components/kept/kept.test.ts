import { afterEach, expect, test, vi } from 'vitest';
import { kept } from '../../../src/components/kept/kept.ts';

const teaser = { title: 'Lente' };

afterEach(() => vi.unstubAllEnvs());

test('what is the same is rendered once, each way in which it is shown', async () => {
  vi.stubEnv('DEV', false);
  const render = vi.fn(() => Promise.resolve(' <p>Lente</p>\n'));
  for (const as of ['lead', 'row', 'lead', 'row'])
    expect(String(await kept(teaser, as, render))).toBe('<p>Lente</p>');
  expect(render).toHaveBeenCalledTimes(2);
  await kept({ ...teaser }, 'lead', render);
  expect(render).toHaveBeenCalledTimes(3);
});

test('while somebody edits how it looks, it is rendered every time', async () => {
  vi.stubEnv('DEV', true);
  const render = vi.fn(() => Promise.resolve('<p>Lente</p>'));
  const other = {};
  await kept(other, '', render);
  await kept(other, '', render);
  expect(render).toHaveBeenCalledTimes(2);
});

test('what could not be rendered is tried again', async () => {
  vi.stubEnv('DEV', false);
  const other = {};
  await expect(kept(other, '', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(String(await kept(other, '', () => Promise.resolve('yes')))).toBe('yes');
});
