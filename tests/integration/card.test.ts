import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cardPen } from '../../src/build/images/card.ts';
import { cardWords } from '../../src/build/images/card-words.ts';
import { cards } from '../../src/images/card.ts';

const LONGEST =
  'Quattro mesi di indiscrezioni sulla fotocamera dello Xiaomi 12 Ultra: che cosa è stato confermato, che cosa smentito e che cosa manca ancora';

test('a card is a JPEG of the size that its address promises, the same each time', async () => {
  const pen = cardPen();
  for (const card of cards({ title: 'Xiaomi e Leica', kicker: 'Xiaomi 12' })) {
    const drawn = await pen(card);
    expect(await sharp(drawn).metadata()).toMatchObject({
      format: 'jpeg',
      width: card.width,
      height: card.height,
    });
    expect(drawn.equals(await cardPen()(card))).toBe(true);
  }
});

test('words are outlines: a machine without fonts draws the same card', async () => {
  for (const card of cards({ title: 'È già così: perché?', kicker: 'Łódź' })) {
    expect(await cardWords(card)).not.toMatch(/<text|font-family/);
  }
});

test.each([
  ['the longest headline', LONGEST],
  ['one word as long as a line', 'Donaudampfschifffahrtsgesellschaftskapitän'],
  ['one short word', 'No'],
])('%s stays within the card, clear of the light', async (_, title) => {
  for (const card of cards({ title, kicker: 'Serie Xiaomi 12' })) {
    const { left, right, top, bottom } = await inkOf(await cardWords(card));
    expect(Math.min(left, top)).toBeGreaterThan(50);
    expect(right).toBeLessThan(card.width * 0.78);
    expect(bottom).toBeLessThan(card.height - 40);
  }
});

/** The edges of what is drawn, in pixels. */
async function inkOf(svg: string) {
  const { data, info } = await sharp(Buffer.from(svg))
    .extractChannel(3)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const inked = [...data.keys()].filter((index) => data[index]! > 0);
  const columns = inked.map((index) => index % info.width).sort((a, b) => a - b);
  const rows = inked.map((index) => Math.floor(index / info.width));
  return { left: columns[0]!, right: columns.at(-1)!, top: rows[0]!, bottom: rows.at(-1)! };
}
