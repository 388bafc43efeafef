import { fingerprint } from './fingerprint.ts';

/**
 * How each format is written. Options are sharp's own.
 *
 * The qualities are those at which the formats keep the same of a photograph, measured by SSIM; the efforts those past
 * which a processor's time buys hardly any bytes. `docs/pictures.md` has the table, `bench/ssim.ts` makes it.
 */
const SETTINGS = {
  avif: { quality: 50, effort: 3, chromaSubsampling: '4:2:0' },
  webp: { quality: 79, effort: 4 },
  jpeg: { quality: 64 },
} as const;

/** Raised by hand when the way from original to pixels changes: resizing, cropping, colour. */
const METHOD = 1;

/** The formats that pictures are published in, best first, as `<picture>` tries them. */
export const FORMATS: readonly Format[] = ['avif', 'webp', 'jpeg'];

/** sharp's options for one format. */
export function encoding<F extends Format>(format: F): (typeof SETTINGS)[F] {
  return SETTINGS[format];
}

/** Media type of a format, for `<source type>`. */
export const mediaType = (format: Format): MediaType => `image/${format}`;

/** Four digits that change with a format's settings: part of every address, so that new settings make new files. */
export const edition = (format: Format): string => EDITIONS[format];

const EDITIONS: Readonly<Record<Format, string>> = {
  avif: editionOf('avif'),
  webp: editionOf('webp'),
  jpeg: editionOf('jpeg'),
};

function editionOf(format: Format): string {
  return fingerprint(JSON.stringify([METHOD, SETTINGS[format]])).slice(0, 4);
}

/** A format that pictures are published in. */
export type Format = keyof typeof SETTINGS;

/** What `<source type>` says of a format. */
export type MediaType = `image/${Format}`;
