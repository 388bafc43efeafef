import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { PictureCache } from '../../src/build/images/cache.ts';
import { cardPen } from '../../src/build/images/card.ts';
import { BLEED, cardWords, EDGE } from '../../src/build/images/card-words.ts';
import { drawingPixels, layOver } from '../../src/build/images/pixels.ts';
import { cards } from '../../src/images/card.ts';
import { temporaryFolder } from './project.ts';

const LONGEST =
  'Quattro mesi di indiscrezioni sulla fotocamera dello Xiaomi 12 Ultra: che cosa è stato confermato, che cosa smentito e che cosa manca ancora';

const penOf = (folder = temporaryFolder()) => cardPen(new PictureCache(folder));

test('a card is a JPEG of the size that its address promises, the same each time', async () => {
  const pen = penOf();
  for (const card of cards({ title: 'Xiaomi e Leica', kicker: 'Xiaomi 12' })) {
    const drawn = await pen(card);
    expect(await sharp(drawn).metadata()).toMatchObject({
      format: 'jpeg',
      width: card.width,
      height: card.height,
    });
    expect(drawn.equals(await penOf()(card))).toBe(true);
  }
});

test('cards drawn at the same time do not get into each other', async () => {
  const drawings = ['Uno', 'Due', 'Tre'].flatMap((title) => cards({ title }));
  const pen = penOf();
  const together = await Promise.all(drawings.map(pen));
  for (const [index, card] of drawings.entries()) expect(together[index]).toEqual(await penOf()(card));
});

test('what cards share is painted once and kept, and painted anew when it is damaged', async () => {
  const folder = temporaryFolder();
  const [card] = cards({ title: 'Xiaomi e Leica' });
  const first = await penOf(folder)(card!);
  const kept = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.rgb'));
  expect(kept).toHaveLength(1);
  expect(await penOf(folder)(card!)).toEqual(first);
  await writeFile(path.join(folder, kept[0]!), 'cut short');
  expect(await penOf(folder)(card!)).toEqual(first);
});

test('ink is laid over a picture as sharp does it', async () => {
  const size = { width: 40, height: 30 };
  const ground = { create: { ...size, channels: 3, background: '#3456a0' } } as const;
  const at = { left: 13, top: 9 };
  const ink = await drawingPixels(
    '<svg width="20" height="16" xmlns="http://www.w3.org/2000/svg"><circle cx="9" cy="8" r="7" fill="#fc8" opacity=".7"/></svg>',
  );
  const sheet = { ...size, data: await sharp(ground).raw().toBuffer() };
  layOver(sheet, ink, at);
  const raw = { width: ink.width, height: ink.height, channels: 4, premultiplied: true } as const;
  const expected = await sharp(ground)
    .composite([{ input: ink.data, raw, ...at }])
    .removeAlpha()
    .raw()
    .toBuffer();
  for (const [index, value] of expected.entries()) {
    expect(Math.abs(value - sheet.data[index]!)).toBeLessThanOrEqual(1);
  }
});

test('a drawing has the pixels that sharp has of it, but for the edges', async () => {
  const svg = await cardWords({ title: 'Xiaomi e Leica' }, { width: 1200, height: 630 });
  const ink = await drawingPixels(svg);
  const { data } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
  expect(ink.data).toHaveLength(data.length);
  const alphas = Array.from({ length: data.length / 4 }, (_, pixel) => 4 * pixel + 3);
  const far = alphas.filter((at) => Math.abs(data[at]! - ink.data[at]!) > 64);
  expect(far.length / alphas.length).toBeLessThan(0.001);
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
    const { ink, width, height } = await inkOf(await cardWords(card.text, card));
    expect(Math.min(ink.left, ink.top, width - 1 - ink.right, height - 1 - ink.bottom)).toBeGreaterThan(0);
    const [left, foot] = [EDGE.left - BLEED, card.height - EDGE.bottom + BLEED];
    expect(left + ink.left).toBeGreaterThan(50);
    expect(foot - height + ink.top).toBeGreaterThan(EDGE.top + 38);
    expect(left + ink.right).toBeLessThan(card.width * 0.78);
    expect(foot - height + ink.bottom).toBeLessThan(card.height - 40);
  }
});

/** The edges of what is drawn, and the sides of the drawing, in pixels. */
async function inkOf(svg: string) {
  const { data, info } = await sharp(Buffer.from(svg))
    .extractChannel(3)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const inked = [...data.keys()].filter((index) => data[index]! > 0);
  const columns = inked.map((index) => index % info.width).sort((a, b) => a - b);
  const rows = inked.map((index) => Math.floor(index / info.width));
  const ink = { left: columns[0]!, right: columns.at(-1)!, top: rows[0]!, bottom: rows.at(-1)! };
  return { ink, width: info.width, height: info.height };
}
