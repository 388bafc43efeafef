import type { Sharp } from 'sharp';
import { encoding } from '../../images/formats.ts';
import type { Format } from '../../images/formats.ts';
import { PictureError } from './picture-error.ts';
import type { Pixels } from './pixels.ts';
import { sharp } from './sharp.ts';

/** Seconds that one copy may take; the largest take five. */
const TIMEOUT = 120;

/**
 * Writes a scaled picture as a file of one format, without any metadata.
 *
 * @throws {PictureError} when that can't be done
 */
export async function encode({ data, info, file }: Pixels, format: Format): Promise<Buffer> {
  const picture = (await sharp())(data, { raw: info }).timeout({ seconds: TIMEOUT });
  return written(picture, format)
    .toBuffer()
    .catch((cause: unknown) => {
      throw new PictureError('damaged', file, cause);
    });
}

function written(picture: Sharp, format: Format): Sharp {
  switch (format) {
    case 'avif':
      return picture.avif(encoding('avif'));
    case 'webp':
      return picture.webp(encoding('webp'));
    case 'jpeg':
      return picture.jpeg(encoding('jpeg'));
  }
}
