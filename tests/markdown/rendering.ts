import type { BodyFact, ImageFact } from '../../src/domain/records.ts';
import type { PictureResolver } from '../../src/markdown/context.ts';
import type { RenderOptions } from '../../src/markdown/render.ts';
import { renderBody } from '../../src/markdown/render.ts';

/** The origin that feeds are rendered for. */
export const ORIGIN = 'https://spiffero.example';

/** Facts of a picture that no file backs. */
export const photo: ImageFact = {
  file: 'content/articles/2021/11/foto.jpg',
  digest: '0123456789abcdef',
  width: 1600,
  height: 900,
};

/** A body that stands in November 2021 and has one picture beside it, `./foto.jpg`. */
export const fact: BodyFact = {
  file: 'content/articles/2021/11/prova.md',
  digest: 'fedcba9876543210',
  line: 1,
  words: 1,
  images: { './foto.jpg': photo },
  links: [],
};

/** Stands in for `pictureSources`, so that these tests do not hang on widths and qualities. */
export const resolvePicture: PictureResolver = ({ digest, width, height }, layout) => ({
  sources: [{ type: 'image/webp', srcset: `/_i/${digest}-800.webp 800w`, sizes: layout }],
  sizes: layout,
  img: { src: `/_i/${digest}.jpg`, srcset: `/_i/${digest}.jpg ${width}w`, width, height },
});

/** What every body of these tests is rendered with, unless told otherwise. */
export const options: RenderOptions = {
  body: fact,
  target: { kind: 'page' },
  language: 'it',
  resolvePicture,
};

/** The HTML that a page would show. */
export function page(source: string, overrides: Partial<RenderOptions> = {}): Promise<string> {
  return renderBody(source, { ...options, ...overrides });
}

/** The HTML that a feed would hold. */
export function feed(source: string, overrides: Partial<RenderOptions> = {}): Promise<string> {
  return page(source, { target: { kind: 'feed', origin: ORIGIN }, ...overrides });
}
