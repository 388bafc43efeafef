import { readFile } from 'node:fs/promises';
import { DESIGN } from '../../images/card.ts';
import { fingerprint } from '../../images/fingerprint.ts';
import type { Size } from '../../images/variant.ts';
import { site } from '../../site.ts';
import type { PictureCache } from './cache.ts';
import { cardScene, MARGIN } from './card-scene.ts';
import { BLEED, cardName, EDGE } from './card-words.ts';
import type { Pixels } from './pixels.ts';
import { drawingPixels, layOver } from './pixels.ts';
import { sharp } from './sharp.ts';

const BYTES_A_PIXEL = 3;

/**
 * What all cards of a size share: the scene and the name of the site. Painting it takes as long as drawing twenty
 * cards on it, so it is kept, as plain pixels.
 */
export async function keptBackdrop({ width, height }: Size, cache: PictureCache): Promise<Pixels> {
  const svg = cardScene({ width, height });
  const name = `${fingerprint(JSON.stringify([DESIGN, svg, site.name]))}-backdrop.rgb`;
  const kept = await readFile(cache.locate(name)).catch(() => undefined);
  if (kept?.length === width * height * BYTES_A_PIXEL) return { data: kept, width, height };

  const painted = await paint(svg, { width, height });
  await cache.keep(name, painted.data);
  return painted;
}

async function paint(svg: string, { width, height }: Size): Promise<Pixels> {
  const data = await (
    await sharp()
  )(Buffer.from(svg))
    .extract({ left: 0, top: MARGIN, width, height })
    .removeAlpha()
    .raw()
    .toBuffer();
  const painted = { data, width, height };
  layOver(painted, await drawingPixels(await cardName()), {
    left: EDGE.left - BLEED,
    top: EDGE.top - BLEED,
  });
  return painted;
}
