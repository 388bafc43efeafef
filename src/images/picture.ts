import type { ImageFact } from '../domain/records.ts';
import type { Href } from '../links.ts';
import { hrefOf } from '../links.ts';
import { FORMATS, mediaType } from './formats.ts';
import type { Format, MediaType } from './formats.ts';
import { LAYOUTS } from './layouts.ts';
import type { Layout } from './layouts.ts';
import { scaled } from './variant.ts';
import type { Variant } from './variant.ts';

/** Steps closer than this to the widest copy are left out: readers see no difference. */
const NEAR = 1.2;

/** All that a `<picture>` says of one image in one place, without touching a file. */
export function pictureSources(image: ImageFact, layout: Layout): Picture {
  const { sizes } = LAYOUTS[layout];
  const sources = FORMATS.filter((format) => format !== 'jpeg').map((format) => ({
    type: mediaType(format),
    srcset: srcset(pictureVariants(image, layout, format)),
    sizes,
  }));
  return { sources, sizes, img: fallback(pictureVariants(image, layout, 'jpeg')) };
}

/** The copies of an image that a place may ask for in one format, ascending; at least one, none enlarged. */
export function pictureVariants(image: ImageFact, layout: Layout, format: Format): readonly Variant[] {
  return widthsFor(image, LAYOUTS[layout].widths).map((width) => scaled(image, width, format));
}

function widthsFor(image: ImageFact, widths: readonly number[]): readonly number[] {
  const widest = Math.min(image.width, Math.max(...widths));
  return [...widths.filter((width) => width * NEAR <= widest), widest];
}

function srcset(variants: readonly Variant[]): string {
  return variants.map(({ url, width }) => `${hrefOf(url)} ${width}w`).join(', ');
}

/** The widest JPEG stands in `src`: its sides reserve the room before anything is loaded. */
function fallback(variants: readonly Variant[]): Picture['img'] {
  const widest = variants.at(-1);
  if (widest === undefined) throw new RangeError('a picture without any width');
  return { src: hrefOf(widest.url), srcset: srcset(variants), width: widest.width, height: widest.height };
}

/** The attributes of a `<picture>`: AVIF and WebP sources, the JPEGs on its `<img>`. */
export interface Picture {
  readonly sources: readonly {
    readonly type: MediaType;
    readonly srcset: string;
    readonly sizes: string;
  }[];
  readonly sizes: string;
  readonly img: {
    readonly src: Href;
    readonly srcset: string;
    readonly width: number;
    readonly height: number;
  };
}
