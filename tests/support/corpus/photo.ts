import sharp from 'sharp';
import type { Drawer } from '../random.ts';

const SIDES = { width: 1600, height: 1000 };
const CHANNELS = 3;

/**
 * Layers of a picture: how many pixels of a side fall on one grain, and how strong
 * it is, of 255. Large shapes are strong and the sensor's own noise is weak, about
 * as in photographs (amplitudes fall with frequency), so that encoders work as hard
 * and files come out as heavy.
 */
const LAYERS = [
  { grain: 400, strength: 90 },
  { grain: 100, strength: 60 },
  { grain: 25, strength: 36 },
  { grain: 8, strength: 20 },
  { grain: 2, strength: 9 },
  { grain: 1, strength: 4 },
] as const;

/** Things with edges in a picture. */
const SHAPES = 14;

const QUALITY = 90;

/** A JPEG that no other is like and that compresses as a photograph does. */
export async function photo(draw: Drawer): Promise<Buffer> {
  const layers = await Promise.all(LAYERS.map(({ grain }) => noise(draw, grain)));
  const pixels = Buffer.alloc(SIDES.width * SIDES.height * CHANNELS);
  for (let index = 0; index < pixels.length; index += 1) {
    let value = 128;
    for (const [nth, layer] of layers.entries())
      value += (layer[index]! / 255 - 0.5) * LAYERS[nth]!.strength * 2;
    pixels[index] = Math.min(255, Math.max(0, value));
  }
  return sharp(pixels, { raw: { ...SIDES, channels: CHANNELS } })
    .composite([{ input: Buffer.from(shapes(draw)), blend: 'soft-light' }])
    .jpeg({ quality: QUALITY })
    .toBuffer();
}

/** Noise of one grain, smooth between its grains. */
async function noise(draw: Drawer, grain: number): Promise<Buffer> {
  const [width, height] = [Math.ceil(SIDES.width / grain), Math.ceil(SIDES.height / grain)];
  const grains = Buffer.from(Array.from({ length: width * height * CHANNELS }, () => draw.below(256)));
  return sharp(grains, { raw: { width, height, channels: CHANNELS } })
    .resize({ ...SIDES, fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer();
}

/** Ellipses with gradients, as an SVG of the picture's size. */
function shapes(draw: Drawer): string {
  const { width, height } = SIDES;
  const drawn = Array.from({ length: SHAPES }, (_, nth) => {
    const [from, to] = [draw.below(360), draw.below(360)];
    return (
      `<linearGradient id="g${nth}"><stop stop-color="hsl(${from} 60% 70%)"/><stop offset="1" stop-color="hsl(${to} 60% 25%)"/></linearGradient>` +
      `<ellipse cx="${draw.below(width)}" cy="${draw.below(height)}" rx="${draw.between(20, 400)}" ry="${draw.between(20, 300)}" fill="url(#g${nth})"/>`
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawn.join('')}</svg>`;
}
