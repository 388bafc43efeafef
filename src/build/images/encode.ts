import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { ResizeOptions, Sharp } from 'sharp';
import { encoding } from '../../images/formats.ts';
import type { Variant } from '../../images/variant.ts';
import { PictureError } from './picture-error.ts';

/** More pixels than the check lets pass; here they would only be met in a file exchanged since. */
const MAX_PIXELS = 200_000_000;

/** Seconds that one copy may take; the largest take five. */
const TIMEOUT = 120;

/** What shows through a transparent picture: paper, in dark mode too, so that black drawings stay legible. */
const PAPER = '#fff';

/**
 * Makes one published copy of a picture: upright, in sRGB, without any metadata, as sharp does unless told otherwise.
 *
 * @param root the project's root
 * @throws {PictureError} when the original is damaged, too large, or no longer the one that was checked
 */
export async function encode(variant: Variant, root: string): Promise<Buffer> {
  const original = await readOriginal(variant, root);
  const picture = sharp(original, { limitInputPixels: MAX_PIXELS, failOn: 'truncated' })
    .autoOrient()
    .resize(framing(variant))
    .flatten({ background: PAPER })
    .timeout({ seconds: TIMEOUT });
  return written(picture, variant)
    .toBuffer()
    .catch((cause: unknown) => {
      throw new PictureError('damaged', variant.file, cause);
    });
}

async function readOriginal({ file, digest }: Variant, root: string): Promise<Buffer> {
  const bytes = await readFile(path.join(root, file)).catch((cause: unknown) => {
    throw new PictureError('missing', file, cause);
  });
  const isChecked = createHash('sha256').update(bytes).digest('hex').startsWith(digest);
  if (!isChecked) throw new PictureError('changed', file);
  return bytes;
}

/** The sides of a whole picture are given exactly, so that a pixel lost in rounding never leaves a margin. */
function framing({ width, height, cropped }: Variant): ResizeOptions {
  return cropped
    ? { width, height, fit: 'cover', position: sharp.strategy.attention }
    : { width, height, fit: 'fill' };
}

function written(picture: Sharp, { format }: Variant): Sharp {
  switch (format) {
    case 'avif':
      return picture.avif(encoding('avif'));
    case 'webp':
      return picture.webp(encoding('webp'));
    case 'jpeg':
      return picture.jpeg(encoding('jpeg'));
  }
}
