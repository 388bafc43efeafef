import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { manifestDocument } from '../../src/feeds/manifest.ts';
import { site } from '../support/site.ts';

const manifest = JSON.parse(manifestDocument()) as Manifest;

test('bears the name and the language of the site', () => {
  expect(manifest).toMatchObject({
    name: site.name,
    description: site.tagline,
    lang: site.language,
    start_url: '/',
  });
});

test('has the icons that devices ask for, each of the size it says', async () => {
  for (const { src, sizes } of manifest.icons.filter(({ type }) => type === 'image/png')) {
    const { width, height } = await sharp(publicFile(src)).metadata();
    expect(`${width}x${height}`, src).toBe(sizes);
  }
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
});

test('has an icon that a device may cut to its own shape: no corner is left open', async () => {
  const maskable = manifest.icons.find(({ purpose }) => purpose === 'maskable');
  const { isOpaque } = await sharp(publicFile(maskable?.src ?? '')).stats();
  expect(isOpaque).toBe(true);
});

function publicFile(path: string): string {
  return fileURLToPath(new URL(`../../public${path}`, import.meta.url));
}

interface Manifest {
  readonly icons: readonly {
    readonly src: string;
    readonly type: string;
    readonly sizes: string;
    readonly purpose?: string;
  }[];
}
