import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encode } from '../../src/integration/images/encode.ts';
import { scaledPixels } from '../../src/integration/images/pixels.ts';
import { encoding } from '../../src/images/formats.ts';
import { pictureVariants } from '../../src/images/picture.ts';
import type { Variant } from '../../src/images/variant.ts';
import { variantsOf } from '../../src/images/variants.ts';
import { digestOf, photo, temporaryFolder, writePicture } from './project.ts';

const FILE = 'content/articles/2021/11/photo.jpg';

const copyOf = async (variant: Variant, root: string) =>
  encode(await scaledPixels(variant, root), variant.format);

test('what a camera writes besides the picture is in no copy', async () => {
  const root = temporaryFolder();
  const original = await photo();
  expect((await sharp(original).metadata()).exif?.includes('Ada Lovelace')).toBe(true);

  const image = await writePicture(root, FILE, original);
  const copies = await Promise.all(variantsOf(image, 'cover').map((variant) => copyOf(variant, root)));
  for (const copy of copies) {
    const { exif, icc, xmp, iptc } = await sharp(copy).metadata();
    expect({ exif, icc, xmp, iptc }).toEqual({});
    expect(copy.includes('Ada Lovelace')).toBe(false);
    expect(copy.equals(original)).toBe(false);
  }
});

test('every copy has the sides and the format that its address promises', async () => {
  const root = temporaryFolder();
  const image = await writePicture(root, FILE, await photo({ width: 500, height: 167 }));
  for (const variant of variantsOf(image, 'cover')) {
    const { width, height, format, compression } = await sharp(await copyOf(variant, root)).metadata();
    expect({ width, height }).toEqual({ width: variant.width, height: variant.height });
    expect(compression === 'av1' ? 'avif' : format).toBe(variant.format);
  }
});

test('a picture taken with the camera on its side stands upright', async () => {
  const root = temporaryFolder();
  // Orientation 6: the camera was turned to the left, what was stored on the left belongs on top.
  const image = await writePicture(root, FILE, await photo({ width: 300, height: 200, orientation: 6 }));
  expect(image).toMatchObject({ width: 200, height: 300 });

  const [copy] = pictureVariants(image, 'cover', 'jpeg');
  const { data, info } = await sharp(await copyOf(copy!, root))
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 200, height: 300 });
  const top = data.subarray(0, 3);
  const bottom = data.subarray(-3);
  expect(top[0]).toBeGreaterThan(200);
  expect(bottom[2]).toBeGreaterThan(200);
});

test('the same original gives the same bytes again', async () => {
  const root = temporaryFolder();
  const image = await writePicture(root, FILE, await photo());
  for (const variant of variantsOf(image, 'cover')) {
    expect((await copyOf(variant, root)).equals(await copyOf(variant, root))).toBe(true);
  }
});

test('sharing pixels among formats changes no byte of what sharp alone would write', async () => {
  const root = temporaryFolder();
  const original = await photo({ width: 900, height: 600, orientation: 6 });
  const image = await writePicture(root, FILE, original);
  for (const variant of pictureVariants(image, 'cover', 'avif').concat(
    pictureVariants(image, 'teaser', 'webp'),
    pictureVariants(image, 'thumb', 'jpeg'),
  )) {
    const { width, height, format } = variant;
    const bare = sharp(original).autoOrient().resize({ width, height, fit: 'fill' });
    expect(await copyOf(variant, root)).toEqual(await bare.toFormat(format, encoding(format)).toBuffer());
  }
});

test.each([
  [
    'grey',
    sharp({ create: { width: 400, height: 300, channels: 3, background: '#777' } }).toColourspace('b-w'),
  ],
  [
    'of 16 bits',
    sharp({ create: { width: 400, height: 300, channels: 3, background: '#777' } }).toColourspace('rgb16'),
  ],
])('a picture that is %s keeps its tone in every format', async (_, drawing) => {
  const root = temporaryFolder();
  const image = await writePicture(root, 'content/pages/drawing.png', await drawing.png().toBuffer());
  for (const variant of variantsOf(image, 'body')) {
    const pixel = await sharp(await copyOf(variant, root))
      .toColourspace('srgb')
      .resize(1, 1)
      .raw()
      .toBuffer();
    for (const value of pixel) expect(Math.abs(value - 0x77)).toBeLessThan(4);
  }
});

test('what is transparent shows paper in every format', async () => {
  const root = temporaryFolder();
  const empty = { width: 400, height: 300, channels: 4, background: '#0000' } as const;
  const image = await writePicture(
    root,
    'content/pages/drawing.png',
    await sharp({ create: empty }).png().toBuffer(),
  );
  for (const variant of variantsOf(image, 'body')) {
    const pixel = await sharp(await copyOf(variant, root))
      .removeAlpha()
      .resize(1, 1)
      .raw()
      .toBuffer();
    expect(Math.min(...pixel)).toBeGreaterThan(250);
  }
});

test.each([
  ['ends in the middle', 'damaged', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['is no picture', 'damaged', () => Buffer.from('This is no picture.')],
])('a file that %s is named with its fault', async (_, reason, spoil) => {
  const root = temporaryFolder();
  const bytes = spoil(await photo());
  const image = { ...(await writePicture(root, FILE, await photo())), digest: digestOf(bytes) };
  await writeFile(path.join(root, FILE), bytes);
  const [variant] = pictureVariants(image, 'cover', 'webp');
  await expect(copyOf(variant!, root)).rejects.toMatchObject({ reason, file: FILE });
});

test('a file exchanged since the check never gets under the old address', async () => {
  const root = temporaryFolder();
  const image = await writePicture(root, FILE, await photo());
  await writePicture(root, FILE, await photo({ width: 331 }));
  const [variant] = pictureVariants(image, 'cover', 'jpeg');
  await expect(copyOf(variant!, root)).rejects.toMatchObject({ reason: 'changed', file: FILE });
});

test('a file that was removed is named', async () => {
  const root = temporaryFolder();
  const image = { file: FILE, digest: '0123456789abcdef', width: 100, height: 100 };
  const [variant] = pictureVariants(image, 'cover', 'jpeg');
  await expect(copyOf(variant!, root)).rejects.toMatchObject({ reason: 'missing', file: FILE });
});
