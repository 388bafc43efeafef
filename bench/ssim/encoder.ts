import sharp from 'sharp';
import type { AvifOptions, JpegOptions, WebpOptions } from 'sharp';
import type { Format } from '../../src/images/formats.ts';
import type { Picture } from './similarity.ts';
import { similarity } from './similarity.ts';

/** A scaled original: what a copy is compared with. */
export async function original(source: Buffer | string, width: number): Promise<Picture> {
  const { data, info } = await sharp(source)
    .resize({ width, withoutEnlargement: true })
    .flatten()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Writes a picture and measures what that cost and what is left of it. */
export async function measure(picture: Picture, format: Format, options: Options): Promise<Cost> {
  const start = process.cpuUsage();
  const bytes = await encode(picture, format, options);
  const { user, system } = process.cpuUsage(start);
  return {
    bytes: bytes.length,
    milliseconds: (user + system) / 1000,
    similarity: similarity(picture, await decode(bytes)),
  };
}

/** A picture as a file. */
export function encode({ data, width, height }: Picture, format: Format, options: Options): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 3 } })
    .toFormat(format, options)
    .toBuffer();
}

/** A file as a picture. */
export async function decode(bytes: Buffer): Promise<Picture> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** sharp's options of any format. */
export type Options = AvifOptions & WebpOptions & JpegOptions;

/** What a file costs and gives. */
export interface Cost {
  readonly bytes: number;
  /** Time of one processor. */
  readonly milliseconds: number;
  readonly similarity: number;
}
