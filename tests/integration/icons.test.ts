import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawIcons } from '../../src/integration/images/icons.ts';

const PUBLIC = new URL('../../public/', import.meta.url);

let icons: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  icons = await drawIcons(await readFile(new URL('favicon.svg', PUBLIC), 'utf8'));
});

describe('the icons drawn from the mark', () => {
  test('are as wide as their users want them, and keep no metadata', async () => {
    const sides: Record<string, number> = {};
    for (const [name, bytes] of [...icons].filter(([each]) => each.endsWith('.png'))) {
      const { width, height, exif, xmp } = await sharp(bytes).metadata();
      expect([height, exif, xmp], name).toEqual([width, undefined, undefined]);
      sides[name] = width;
    }
    expect(sides).toEqual({
      'icon-144.png': 144,
      'icon-192.png': 192,
      'icon-512.png': 512,
      'icon-maskable-512.png': 512,
      'apple-touch-icon.png': 180,
    });
  });

  test('fill their square where a device cuts the corners itself', async () => {
    const isOpaque = async (name: string) => (await sharp(icons.get(name)).stats()).isOpaque;
    expect(await isOpaque('apple-touch-icon.png')).toBe(true);
    expect(await isOpaque('icon-maskable-512.png')).toBe(true);
    expect(await isOpaque('icon-512.png')).toBe(false);
  });

  test('hold in favicon.ico one PNG of 32 pixels, where its directory says', async () => {
    const ico = icons.get('favicon.ico')!;
    const [length, start] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
    expect(start + length).toBe(ico.length);
    expect(await sharp(ico.subarray(start)).metadata()).toMatchObject({
      format: 'png',
      width: 32,
      height: 32,
    });
  });

  test('are those of public/, to the eye: draw them again after a change of the mark', async () => {
    for (const [name, bytes] of [...icons].filter(([each]) => each.endsWith('.png'))) {
      const [drawn, kept] = [await pixels(bytes), await pixels(await readFile(new URL(name, PUBLIC)))];
      const difference = drawn.reduce((sum, value, index) => sum + Math.abs(value - kept[index]!), 0);
      expect(difference / drawn.length, name).toBeLessThan(2);
    }
  });
});

function pixels(picture: Buffer): Promise<Buffer> {
  return sharp(picture).ensureAlpha().raw().toBuffer();
}
