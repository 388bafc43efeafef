import type { Card } from '../../images/card.ts';
import type { PictureCache } from './cache.ts';
import { keptBackdrop } from './card-backdrop.ts';
import { BLEED, cardWords, EDGE } from './card-words.ts';
import type { Pixels } from './pixels.ts';
import { drawingPixels, layOver } from './pixels.ts';
import { sharp } from './sharp.ts';

/**
 * How cards are written. Two passes over the picture, for codes of its own, would double the time of writing for 7 %
 * of the bytes.
 */
const JPEG = { quality: 82, optimiseCoding: false };

/**
 * Makes the pen that draws cards as JPEG files. What all cards share, the costly part, is painted once and kept.
 *
 * @param cache where the painting is kept between builds
 */
export function cardPen(cache: PictureCache): (card: Card) => Promise<Buffer> {
  const backdrops = new Map<string, Promise<Pixels>>();
  const sheets = new Sheets();
  return async (card) => {
    const side = `${card.width}x${card.height}`;
    const backdrop = backdrops.get(side) ?? keptBackdrop(card, cache);
    backdrops.set(side, backdrop);
    const words = await drawingPixels(await cardWords(card.text, card));
    const sheet = sheets.copyOf(await backdrop);
    layOver(sheet, words, {
      left: EDGE.left - BLEED,
      top: card.height - EDGE.bottom + BLEED - words.height,
    });
    const bytes = await written(sheet);
    sheets.giveBack(sheet);
    return bytes;
  };
}

async function written({ data, width, height }: Pixels): Promise<Buffer> {
  return (await sharp())(data, { raw: { width, height, channels: 3 } })
    .jpeg(JPEG)
    .toBuffer();
}

/** Memory to draw in, used again: megabytes a card, outside the heap, would make the collector run all the time. */
class Sheets {
  readonly #free: Buffer[] = [];

  copyOf({ data, ...size }: Pixels): Pixels {
    const index = this.#free.findIndex(({ length }) => length === data.length);
    const [sheet = Buffer.allocUnsafe(data.length)] = index < 0 ? [] : this.#free.splice(index, 1);
    data.copy(sheet);
    return { data: sheet, ...size };
  }

  giveBack({ data }: Pixels): void {
    this.#free.push(data);
  }
}
