import sharp from 'sharp';
import { icoFile } from './ico.ts';

/** Round corners are the device's to cut where a picture fills its square. */
const ROUNDED = / rx="\d+"/;

/** Pixels that librsvg draws an inch of the vector with before the picture is scaled down: 64 units become 512. */
const DENSITY = 576;

/**
 * Every bitmap that browsers, devices and feed readers ask for, made from the one drawing.
 *
 * @param svg a square drawing, 64 units wide, on a `<rect>` with round corners
 * @returns the files of `public/` by name
 */
export async function drawIcons(svg: string): Promise<ReadonlyMap<string, Buffer>> {
  const full = svg.replace(ROUNDED, '');
  return new Map([
    ['favicon.ico', icoFile(await png(svg, 32), 32)],
    ['icon-144.png', await png(svg, 144)],
    ['icon-192.png', await png(svg, 192)],
    ['icon-512.png', await png(svg, 512)],
    ['icon-maskable-512.png', await png(full, 512)],
    ['apple-touch-icon.png', await png(full, 180)],
  ]);
}

function png(svg: string, side: number): Promise<Buffer> {
  return sharp(Buffer.from(svg), { density: DENSITY })
    .resize(side, side)
    .png({ compressionLevel: 9, effort: 10 })
    .toBuffer();
}
