import type { ImageFact } from '../domain/records.ts';
import { cropped } from './variant.ts';
import type { Size, Variant } from './variant.ts';

/** The sides that previews ask for, 1200 pixels wide: 16:9, 4:3 and 1:1, as Google's Article guide lists them. */
export const SOCIAL_SIZES: readonly Size[] = [
  { width: 1200, height: 675 },
  { width: 1200, height: 900 },
  { width: 1200, height: 1200 },
];

/** The pictures that previews and search results show of an image: JPEG at 16:9, 4:3 and 1:1, in this order. */
export function socialPictures(image: ImageFact): readonly SocialPicture[] {
  return socialVariants(image).map(({ url, width, height }) => ({ url, width, height }));
}

/** The copies behind {@link socialPictures}. An original too small for 1200 pixels gives the largest piece it has. */
export function socialVariants(image: ImageFact): readonly Variant[] {
  return SOCIAL_SIZES.map((size) => cropped(image, fitInto(image, size), 'jpeg'));
}

function fitInto(image: Size, wanted: Size): Size {
  const scale = Math.min(1, image.width / wanted.width, image.height / wanted.height);
  return { width: side(wanted.width * scale), height: side(wanted.height * scale) };
}

const side = (pixels: number): number => Math.max(1, Math.floor(pixels + 1e-6));

/** A picture for previews: address from the site's root and sides in pixels. */
export interface SocialPicture extends Size {
  readonly url: string;
}
