import type { ImageFact } from './records.ts';

/** Content files are found under this first segment of their path. */
const CONTENT = '/content/';

/** RFC 2606 keeps `.invalid` from ever existing. */
const HERE = 'https://here.invalid';

/**
 * The picture file that an editor's address means, seen from the file it stands in.
 *
 * @param written `./photo.jpg`, as in a cover's `file` or in Markdown
 * @param from path of the content file, from the project's root
 */
export function pictureTarget(written: string, from: string): PictureTarget {
  const url = URL.parse(written, `${HERE}/${from}`);
  if (url?.protocol === 'data:') return { kind: 'inline' };
  if (url && url.origin !== HERE && /^https?:$/.test(url.protocol)) return { kind: 'remote' };
  const file = url?.origin === HERE ? decodedPath(url.pathname) : '';
  return file.startsWith(CONTENT) ? { kind: 'file', file: file.slice(1) } : { kind: 'outside' };
}

/** A path without percent-encoding; as it is when that is malformed. */
export function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A file among the content, a picture of another site, one written into the text itself, or none of these. */
export type PictureTarget =
  { readonly kind: 'file'; readonly file: string } | { readonly kind: 'remote' | 'inline' | 'outside' };

/** What reading a picture file gave. */
export type PictureReading =
  | { readonly ok: true; readonly fact: ImageFact }
  | { readonly ok: false; readonly reason: 'not-an-image' | 'damaged-image' }
  | { readonly ok: false; readonly reason: 'image-too-large'; readonly excess: Excess };

/** The sides of a picture, in pixels. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** By how much a file is too large. */
export interface Excess {
  readonly size: number;
  readonly limit: number;
  /** Megabytes, or megapixels for a picture with too many of them. */
  readonly unit: 'MB' | 'MP';
}
