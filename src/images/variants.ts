import type { ImageFact } from '../domain/records.ts';
import { FORMATS } from './formats.ts';
import type { Layout } from './layouts.ts';
import { pictureVariants } from './picture.ts';
import { socialVariants } from './social.ts';
import type { Variant } from './variant.ts';

/** The places in which an image may be shown, by where an editor put it. */
const PLACES: Readonly<Record<Use, readonly Layout[]>> = {
  cover: ['cover', 'lead', 'dossier', 'teaser', 'thumb'],
  body: ['body'],
};

/** Every file that a page or feed may ask for of one image, each once. */
export function variantsOf(image: ImageFact, use: Use): readonly Variant[] {
  const shown = PLACES[use].flatMap((layout) =>
    FORMATS.flatMap((format) => pictureVariants(image, layout, format)),
  );
  const social = use === 'cover' ? socialVariants(image) : [];
  return [...new Map([...shown, ...social].map((variant) => [variant.url, variant])).values()];
}

/** Where an editor put an image. */
export type Use = 'cover' | 'body';
