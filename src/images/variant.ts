import type { ImageFact } from '../domain/records.ts';
import type { Address } from '../domain/urls.ts';
import { edition } from './formats.ts';
import type { Format } from './formats.ts';

/** Folder of the published site that holds every picture. No slug can begin with an underscore. */
export const IMAGE_FOLDER = '/_i/';

/** The whole picture at a width, the height following. Never wider than the original. */
export function scaled(image: ImageFact, width: number, format: Format): Variant {
  const height = Math.max(1, Math.round((image.height * width) / image.width));
  return variant(image, String(width), { width, height, format, cropped: false });
}

/** A piece of the picture with the given sides, cut around what draws the eye. */
export function cropped(image: ImageFact, size: Size, format: Format): Variant {
  return variant(image, `${size.width}x${size.height}`, { ...size, format, cropped: true });
}

function variant(image: ImageFact, name: string, rest: Omit<Variant, 'url' | 'file' | 'digest'>): Variant {
  const ending = rest.format === 'jpeg' ? 'jpg' : rest.format;
  const url = `${IMAGE_FOLDER}${image.digest}-${name}-${edition(rest.format)}.${ending}`;
  return { url, file: image.file, digest: image.digest, ...rest };
}

/** Sides in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One published copy of a picture. Its address follows from the original's bytes and from how it is made. */
export interface Variant extends Size {
  /** Address from the site's root. */
  readonly url: Address;
  /** The original, as a path from the project's root. */
  readonly file: string;
  /** Digest of the original that the address promises. */
  readonly digest: string;
  readonly format: Format;
  /** true: cut to `width` and `height`; false: the whole picture. */
  readonly cropped: boolean;
}
