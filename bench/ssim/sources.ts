import { readdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { seeded } from '../../tests/support/random.ts';

const SIDES = { width: 1920, height: 1200 };
const CHANNELS = 3;

/** Drawings of this site, each of another kind: soft light, hard edges, fine lines, plain surfaces. */
const DRAWINGS = [
  'content/articles/2021/12/tre-megafoni.jpg',
  'content/articles/2021/11/spiraglio-sulla-lente.jpg',
  'content/articles/2022/07/la-clessidra.jpg',
];

/** Seeds of the generated pictures. */
const SEEDS = [1, 2, 3];

/**
 * Layers of noise: how many pixels of a side fall on one grain, and how far it goes up and down, of 255. In photographs
 * amplitudes fall about as frequency rises (Field 1987), and lenses soften the finest detail.
 */
const LAYERS = [
  { grain: 480, strength: 84 },
  { grain: 120, strength: 42 },
  { grain: 30, strength: 20 },
  { grain: 10, strength: 9 },
  { grain: 4, strength: 4 },
] as const;

/** Things with edges in a generated picture. */
const SHAPES = 40;

/**
 * Pictures to measure with: generated ones, drawings of this site and, where a folder is given, its photographs.
 *
 * @param root of the project
 */
export async function sources(root: string, photographs: string | undefined): Promise<Source[]> {
  const files = photographs === undefined ? [] : (await readdir(photographs)).sort();
  return [
    ...SEEDS.map((seed) => ({
      kind: 'generated' as const,
      name: `seed ${seed}`,
      read: () => generated(seed),
    })),
    ...DRAWINGS.map((file) => fileSource('drawing', path.join(root, file))),
    ...files.map((file) => fileSource('photograph', path.join(photographs ?? '', file))),
  ];
}

function fileSource(kind: Source['kind'], file: string): Source {
  return { kind, name: path.basename(file), read: () => Promise.resolve(file) };
}

/** A PNG with the statistics of a photograph; the same for the same seed. */
async function generated(seed: number): Promise<Buffer> {
  const random = seeded(seed);
  const scene = await sharp(Buffer.from(shapes(random)))
    .removeAlpha()
    .blur(0.8)
    .raw()
    .toBuffer();
  const pixels = Float64Array.from(scene);
  for (const { grain, strength } of LAYERS) {
    const layer = await noise(random, grain);
    pixels.forEach((value, index) => (pixels[index] = value + (layer[index]! / 127.5 - 1) * strength));
  }
  return sharp(Buffer.from(Uint8ClampedArray.from(pixels)), { raw: { ...SIDES, channels: CHANNELS } })
    .png()
    .toBuffer();
}

/** Noise of one grain, smooth between its grains, nearly grey as light is. */
async function noise(random: () => number, grain: number): Promise<Buffer> {
  const [width, height] = [Math.ceil(SIDES.width / grain) + 1, Math.ceil(SIDES.height / grain) + 1];
  const grains = Buffer.alloc(width * height * CHANNELS);
  for (let index = 0; index < grains.length; index += CHANNELS) {
    const light = 40 + random() * 175;
    for (let channel = 0; channel < CHANNELS; channel += 1)
      grains[index + channel] = light + (random() - 0.5) * 80;
  }
  return sharp(grains, { raw: { width, height, channels: CHANNELS } })
    .resize({ ...SIDES, fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer();
}

/** A sky, a ground and things with edges, light and shadow on them, as an SVG of the picture's size. */
function shapes(random: () => number): string {
  const { width, height } = SIDES;
  const below = (limit: number) => Math.floor(random() * limit);
  const things = Array.from({ length: SHAPES }, (_, nth) => {
    const [hue, turn, radius] = [below(360), below(180), 20 + below(280)];
    const at = `translate(${below(width)} ${below(height)}) rotate(${turn})`;
    const fill = `<linearGradient id="g${nth}"><stop stop-color="hsl(${hue} 35% 62%)"/><stop offset="1" stop-color="hsl(${hue + 20} 45% 18%)"/></linearGradient>`;
    const shape =
      nth % 3 === 0
        ? `<rect width="${radius * 2}" height="${4 + below(radius)}"`
        : `<ellipse rx="${radius}" ry="${8 + below(radius)}"`;
    return `${fill}${shape} transform="${at}" fill="url(#g${nth})"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <linearGradient id="sky" x2="0" y2="1"><stop stop-color="#7f9fc4"/><stop offset=".55" stop-color="#d8d2c4"/><stop offset=".56" stop-color="#6d6a52"/><stop offset="1" stop-color="#2c2b22"/></linearGradient>
    <rect width="100%" height="100%" fill="url(#sky)"/>${things.join('')}</svg>`;
}

/** One picture to measure with. */
export interface Source {
  readonly kind: 'generated' | 'drawing' | 'photograph';
  readonly name: string;
  /** Its file, or its bytes. */
  readonly read: () => Promise<Buffer | string>;
}
