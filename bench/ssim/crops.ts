import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { encoding, FORMATS } from '../../src/images/formats.ts';
import { decode, encode, original } from './encoder.ts';
import type { Picture } from './similarity.ts';
import type { Source } from './sources.ts';

/** Copies that a telephone fetches. */
const WIDTH = 800;

/** Where the middle of a crop lies: shares of the picture's sides. */
const MIDDLE = { x: 0.62, y: 0.5 };

/** Pixels of a crop; shown at twice their size, so that differences can be seen at all. */
const CROP = { width: 150, height: 110 };
const ZOOM = 2;
const GAP = 6;

/**
 * Writes, for some pictures, a crop of the original and of each format side by side, as published, in a file that
 * loses nothing of them.
 */
export async function writeCrops(sources: readonly Source[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const source of sources) {
    const picture = await original(await source.read(), WIDTH);
    const copies = [picture];
    for (const format of FORMATS) copies.push(await decode(await encode(picture, format, encoding(format))));
    const name = path.parse(source.name).name.replaceAll(' ', '-');
    await writeFile(path.join(folder, `${name}.webp`), await sideBySide(copies));
  }
}

async function sideBySide(pictures: readonly Picture[]): Promise<Buffer> {
  const [width, height] = [CROP.width * ZOOM, CROP.height * ZOOM];
  const crops = await Promise.all(pictures.map(crop));
  return sharp({
    create: { width: crops.length * (width + GAP) - GAP, height, channels: 3, background: '#fff' },
  })
    .composite(crops.map((input, index) => ({ input, left: index * (width + GAP), top: 0 })))
    .webp({ lossless: true, effort: 6 })
    .toBuffer();
}

function crop({ data, width, height }: Picture): Promise<Buffer> {
  const left = Math.floor(width * MIDDLE.x - CROP.width / 2);
  const top = Math.floor(height * MIDDLE.y - CROP.height / 2);
  return sharp(data, { raw: { width, height, channels: 3 } })
    .extract({ left, top, ...CROP })
    .resize({ width: CROP.width * ZOOM, kernel: 'nearest' })
    .png()
    .toBuffer();
}
