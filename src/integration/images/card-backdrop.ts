import type { OutputInfo } from 'sharp';
import { DESIGN } from '../../images/card.ts';
import { fingerprint } from '../../images/fingerprint.ts';
import type { Size } from '../../images/variant.ts';
import type { PictureCache } from './cache.ts';
import { cardScene, MARGIN } from './card-scene.ts';
import { sharp } from './sharp.ts';

/**
 * What all cards of a size share: the scene. Painting it takes as long as drawing twenty cards, so it is kept between
 * builds, as PNG, and painted anew when that can't be read.
 */
export async function cardBackdrop({ width, height }: Size, cache: PictureCache): Promise<Backdrop> {
  const svg = cardScene({ width, height });
  const name = `${fingerprint(JSON.stringify([DESIGN, svg]))}-backdrop.png`;
  return decoded(cache.locate(name)).catch(async () => {
    const painted = await paint(svg, { width, height });
    await cache.keep(name, painted);
    return decoded(painted);
  });
}

async function paint(svg: string, { width, height }: Size): Promise<Buffer> {
  const scene = (await sharp())(Buffer.from(svg));
  return scene.extract({ left: 0, top: MARGIN, width, height }).removeAlpha().png().toBuffer();
}

async function decoded(png: string | Buffer): Promise<Backdrop> {
  const { data, info } = await (await sharp())(png).raw().toBuffer({ resolveWithObject: true });
  return { data, info };
}

/** Pixels of a scene, in RGB, and their sides, as sharp gives and takes them. */
export interface Backdrop {
  readonly data: Buffer;
  readonly info: OutputInfo;
}
