import type { Card } from '../../images/card.ts';
import type { PictureCache } from './cache.ts';
import { cardBackdrop } from './card-backdrop.ts';
import type { Backdrop } from './card-backdrop.ts';
import { cardWords } from './card-words.ts';
import { sharp } from './sharp.ts';

/**
 * How cards are written. Two passes over the picture, for codes of its own, would double the time of writing for 7 %
 * of the bytes.
 */
const JPEG = { quality: 82, optimiseCoding: false };

/**
 * Makes the function that draws cards as JPEG files. What all cards share, the costly part, is painted once and kept.
 *
 * @param cache where the painting is kept between builds
 */
export function cardRenderer(cache: PictureCache): (card: Card) => Promise<Buffer> {
  const backdrops = new Map<string, Promise<Backdrop>>();
  return async (card) => {
    const size = `${card.width}x${card.height}`;
    const backdrop = backdrops.get(size) ?? cardBackdrop(card, cache);
    backdrops.set(size, backdrop);
    const { data, info } = await backdrop;
    const words = Buffer.from(await cardWords(card.text, card));
    const picture = (await sharp())(data, { raw: info }).composite([{ input: words, left: 0, top: 0 }]);
    return picture.jpeg(JPEG).toBuffer();
  };
}
