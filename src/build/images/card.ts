import sharp from 'sharp';
import type { OutputInfo } from 'sharp';
import type { Card } from '../../images/card.ts';
import { cardBackdrop } from './card-backdrop.ts';
import { cardWords } from './card-words.ts';

/**
 * Makes the pen that draws cards as JPEG files. It keeps the backdrop of each size, the costly part:
 * a card that follows takes a tenth of the time of the first.
 */
export function cardPen(): (card: Card) => Promise<Buffer> {
  const backdrops = new Map<number, Promise<Backdrop>>();
  return async (card) => {
    const backdrop = backdrops.get(card.height) ?? paint(card);
    backdrops.set(card.height, backdrop);
    const [{ data, info }, words] = await Promise.all([backdrop, cardWords(card)]);
    return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
      .composite([{ input: Buffer.from(words) }])
      .jpeg({ quality: 82 })
      .toBuffer();
  };
}

function paint(card: Card): Promise<Backdrop> {
  return sharp(Buffer.from(cardBackdrop(card)))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
}

interface Backdrop {
  readonly data: Buffer;
  readonly info: OutputInfo;
}
