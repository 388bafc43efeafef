import { hash } from 'node:crypto';
import type { Metadata } from 'sharp';
import type { PictureReading } from '../domain/pictures.ts';

/** Formats that every step after this can read. HEIC and SVG are not among them. */
const FORMATS: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp', 'avif', 'tiff', 'gif']);

const MEGA = 1_000_000;

/** Megapixels of the largest cameras, doubled. A picture that claims more is a mistake or a bomb. */
const MAX_MEGAPIXELS = 200;

/** Megabytes that a picture may have before it burdens the repository for ever. */
export const MAX_MEGABYTES = 40;

/** Seconds after which decoding is given up. */
const TIMEOUT = 20;

/** Hexadecimal digits of the digest that are kept. */
const DIGITS = 16;

/**
 * Reads the facts of a picture and makes sure that it can be decoded to its end.
 *
 * @param bytes the whole file
 * @param file its path from the project's root
 */
export async function readPicture(bytes: Uint8Array, file: string): Promise<PictureReading> {
  // Loaded here, as a check without new pictures has no need of it.
  const { default: sharp } = await import('sharp');
  const metadata = await unlessBroken(() => sharp(bytes, { limitInputPixels: false }).metadata());
  if (!metadata || !FORMATS.has(formatOf(metadata))) return { ok: false, reason: 'not-an-image' };

  const megapixels = (metadata.width * metadata.height) / MEGA;
  if (megapixels > MAX_MEGAPIXELS) return tooLarge(megapixels, MAX_MEGAPIXELS, 'MP');

  // Shrinking to a few pixels reads every byte and costs a tenth of a full decode.
  const decoded = await unlessBroken(() =>
    sharp(bytes, { failOn: 'truncated', limitInputPixels: MAX_MEGAPIXELS * MEGA })
      .resize(16, 16, { fit: 'fill', kernel: 'nearest' })
      .timeout({ seconds: TIMEOUT })
      .raw()
      .toBuffer(),
  );
  if (!decoded) return { ok: false, reason: 'damaged-image' };

  const digest = hash('sha256', bytes, 'hex').slice(0, DIGITS);
  return { ok: true, fact: { file, digest, ...metadata.autoOrient } };
}

/** A file that is larger than it may be, in whole units. */
export function tooLarge(size: number, limit: number, unit: 'MB' | 'MP'): PictureReading {
  return { ok: false, reason: 'image-too-large', excess: { size: Math.ceil(size), limit, unit } };
}

/** The result, or undefined where the library throws, at once or later. */
async function unlessBroken<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

/** HEIF is a wrapper: with AV1 in it, it is AVIF; with HEVC, it is what telephones write and browsers don't read. */
function formatOf({ format, compression }: Metadata): string {
  if (format !== 'heif') return format;
  return compression === 'av1' ? 'avif' : 'heic';
}
