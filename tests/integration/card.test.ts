import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { PictureCache } from '../../src/integration/images/cache.ts';
import { cardRenderer } from '../../src/integration/images/card.ts';
import { cardWords, EDGE } from '../../src/integration/images/card-words.ts';
import { cards } from '../../src/images/card.ts';
import { temporaryFolder } from './project.ts';

const LONGEST =
  'Quattro mesi di indiscrezioni sulla fotocamera dello Xiaomi 12 Ultra: che cosa è stato confermato, che cosa smentito e che cosa manca ancora';

const rendererIn = (folder = temporaryFolder()) => cardRenderer(new PictureCache(folder));

test('a card is a JPEG of the size that its address promises, the same each time', async () => {
  const draw = rendererIn();
  for (const card of cards({ title: 'Xiaomi e Leica', kicker: 'Xiaomi 12' })) {
    const drawn = await draw(card);
    expect(await sharp(drawn).metadata()).toMatchObject({
      format: 'jpeg',
      width: card.width,
      height: card.height,
    });
    expect(drawn.equals(await rendererIn()(card))).toBe(true);
  }
});

test('cards drawn at the same time do not get into each other', async () => {
  const drawings = ['Uno', 'Due', 'Tre'].flatMap((title) => cards({ title }));
  const draw = rendererIn();
  const together = await Promise.all(drawings.map(draw));
  for (const [index, card] of drawings.entries()) expect(together[index]).toEqual(await rendererIn()(card));
});

test('what cards share is painted once and kept, and painted anew when it is damaged', async () => {
  const folder = temporaryFolder();
  const [card] = cards({ title: 'Xiaomi e Leica' });
  const first = await rendererIn(folder)(card!);
  const kept = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.png'));
  expect(kept).toHaveLength(1);
  expect(await rendererIn(folder)(card!)).toEqual(first);
  await writeFile(path.join(folder, kept[0]!), 'cut short');
  expect(await rendererIn(folder)(card!)).toEqual(first);
});

test('letters of European languages have their own outlines, no box that stands for all', async () => {
  const drawings = await Promise.all(
    Array.from('eŁřŠıőșğ', (letter) => {
      const [card] = cards({ title: letter });
      return cardWords(card!.text, card!);
    }),
  );
  expect(new Set(drawings).size).toBe(drawings.length);
});

test('words are outlines: a machine without fonts draws the same card', async () => {
  for (const card of cards({ title: 'È già così: perché?', kicker: 'Łódź' })) {
    expect(await cardWords(card.text, card)).not.toMatch(/<text|font-family/);
  }
});

test.each([
  ['the longest headline', LONGEST],
  ['one word as long as a line', 'Donaudampfschifffahrtsgesellschaftskapitän'],
  ['one short word', 'No'],
])('%s stays within the card, clear of the light', async (_, title) => {
  for (const card of cards({ title, kicker: 'Serie Xiaomi 12' })) {
    const { rows, columns } = await inkOf(await cardWords(card.text, card));
    expect(columns[0]).toBeGreaterThan(50);
    expect(columns.at(-1)).toBeLessThan(card.width * 0.78);
    expect(rows[0]).toBeGreaterThan(EDGE.top);
    expect(rows.at(-1)).toBeLessThan(card.height - 40);
    // The name has a line of its own: below it the rows end before others begin.
    const end = rows.find((row) => !rows.includes(row + 1));
    expect(end).toBeLessThan(EDGE.top + 50);
  }
});

/** The rows and columns of pixels in which something is drawn, in order. */
async function inkOf(svg: string) {
  const { data, info } = await sharp(Buffer.from(svg))
    .extractChannel(3)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const inked = [...data.keys()].filter((index) => data[index]! > 0);
  const inOrder = (lines: number[]) => [...new Set(lines)].sort((a, b) => a - b);
  return {
    rows: inOrder(inked.map((index) => Math.floor(index / info.width))),
    columns: inOrder(inked.map((index) => index % info.width)),
  };
}
