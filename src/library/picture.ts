import type { Metadata } from 'sharp';
import type { Extent, PictureReading } from '../domain/pictures.ts';

/** Formats that every step after this can read. HEIC and SVG are not among them. */
const FORMATS: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp', 'avif', 'tiff', 'gif']);

const MEGA = 1_000_000;

/** Megapixels of the largest cameras, doubled. A picture that claims more is a mistake or a bomb. */
export const MAX_MEGAPIXELS = 200;

/** Megabytes that a picture may have before it burdens the repository for ever. */
export const MAX_MEGABYTES = 40;

/** Seconds after which decoding is given up. */
const TIMEOUT = 20;

/** How libjpeg says that a part of a picture is gone; it fills the gap with grey and goes on. */
const LOST_DATA = 'Corrupt JPEG data';

/**
 * Measures a picture as it is shown and makes sure that it can be decoded to its end.
 *
 * @param bytes the whole file
 */
export async function probePicture(bytes: Uint8Array): Promise<PictureProbe> {
  // Loaded here, as a check without new pictures has no need of it.
  const { default: sharp } = await import('sharp');
  const metadata = await unlessBroken(() => sharp(bytes, { limitInputPixels: false }).metadata());
  if (!metadata || !FORMATS.has(formatOf(metadata))) return { ok: false, reason: 'not-an-image' };

  const megapixels = (metadata.width * metadata.height) / MEGA;
  if (megapixels > MAX_MEGAPIXELS) return tooLarge(megapixels, MAX_MEGAPIXELS, 'MP');

  if (await isDamaged(bytes)) return { ok: false, reason: 'damaged-image' };

  const { width, height } = metadata.autoOrient;
  return { ok: true, width, height };
}

/** A file that is larger than it may be, in whole units. */
export function tooLarge(size: number, limit: number, unit: 'MB' | 'MP'): PictureFailure {
  return { ok: false, reason: 'image-too-large', excess: { size: Math.ceil(size), limit, unit } };
}

/**
 * Whether a picture can't be decoded to its end. Of decoders' warnings only libjpeg's about lost data count: others
 * come with sound pictures of some cameras, such as odd parameters of a scan (github.com/lovell/sharp/issues/1578).
 */
async function isDamaged(bytes: Uint8Array): Promise<boolean> {
  const warning = await failureOf(() => decode(bytes, 'warning'));
  if (warning === undefined || warning.includes(LOST_DATA)) return warning !== undefined;
  return (await failureOf(() => decode(bytes, 'truncated'))) !== undefined;
}

/** Shrinking to a few pixels reads every byte and costs a tenth of a full decode. */
async function decode(bytes: Uint8Array, failOn: 'warning' | 'truncated'): Promise<void> {
  const { default: sharp } = await import('sharp');
  await sharp(bytes, { failOn, limitInputPixels: MAX_MEGAPIXELS * MEGA })
    .resize(16, 16, { fit: 'fill', kernel: 'nearest' })
    .timeout({ seconds: TIMEOUT })
    .raw()
    .toBuffer();
}

/** What the library throws, at once or later; undefined where it succeeds. */
async function failureOf(work: () => Promise<void>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (failure) {
    return String(failure);
  }
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

/** What the bytes of a picture say: its sides in pixels, or why it can't be used. */
export type PictureProbe = ({ readonly ok: true } & Extent) | PictureFailure;

/** Why a picture can't be used. */
export type PictureFailure = Extract<PictureReading, { readonly ok: false }>;
