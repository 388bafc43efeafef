import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Raw, ResizeOptions } from 'sharp';
import type { Variant } from '../../images/variant.ts';
import { PictureError } from './picture-error.ts';
import { sharp } from './sharp.ts';

/** More pixels than the check lets pass; here they would only be met in a file exchanged since. */
const MAX_PIXELS = 200_000_000;

/** Seconds that decoding may take; the largest take five. */
const TIMEOUT = 120;

/** What shows through a transparent picture: paper, in dark mode too, so that black drawings stay legible. */
const PAPER = '#fff';

/**
 * The pixels of a published copy: upright, in sRGB, at its size. Copies that differ in format alone share them, which
 * spares two of three times that an original is read, decoded and scaled.
 *
 * @param root the project's root
 * @throws {PictureError} when the original is damaged, too large, or no longer the one that was checked
 */
export async function scaledPixels(variant: Variant, root: string): Promise<Pixels> {
  const { file } = variant;
  const original = await readOriginal(variant, root);
  const load = await sharp();
  const { data, info } = await load(original, { limitInputPixels: MAX_PIXELS, failOn: 'truncated' })
    .autoOrient()
    .resize({ width: variant.width, height: variant.height, ...framing(variant, load.strategy.attention) })
    .flatten({ background: PAPER })
    .timeout({ seconds: TIMEOUT })
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch((cause: unknown) => {
      throw new PictureError('damaged', file, cause);
    });
  const { width, height, channels } = info;
  return { file, data, info: { width, height, channels } };
}

/** Names what {@link scaledPixels} gives: copies with one name differ in format alone. */
export function pixelsName({ digest, width, height, cropped }: Variant): string {
  return `${digest}-${width}x${height}${cropped ? '-cropped' : ''}`;
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
function framing({ cropped }: Variant, position: number): ResizeOptions {
  return cropped ? { fit: 'cover', position } : { fit: 'fill' };
}

/** Pixels of a picture, row by row from the top, a byte a channel. */
export interface Pixels {
  /** Path of the original from the project's root. */
  readonly file: string;
  readonly data: Buffer;
  readonly info: Raw;
}
