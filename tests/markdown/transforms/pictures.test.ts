import { expect, test } from 'vitest';
import { feed, page } from '../rendering.ts';

test('a picture on its own is a figure with all that a browser needs to choose', async () => {
  expect(await page('![Una lente](./foto.jpg "L\'obiettivo | Foto: Anna")')).toMatchInlineSnapshot(
    `"<figure><picture><source type="image/webp" srcset="/_i/0123456789abcdef-800.webp 800w" sizes="body"><img src="/_i/0123456789abcdef.jpg" srcset="/_i/0123456789abcdef.jpg 1600w" sizes="body" width="1600" height="900" alt="Una lente" loading="lazy" decoding="async"></picture><figcaption>L’obiettivo <small>Foto: Anna</small></figcaption></figure>"`,
  );
});

test('a caption and a credit are each optional', async () => {
  expect(await page('![x](./foto.jpg "Solo didascalia")')).toContain(
    '<figcaption>Solo didascalia</figcaption>',
  );
  expect(await page('![x](./foto.jpg "| Anna")')).toContain('<figcaption><small>Anna</small></figcaption>');
  expect(await page('![x](./foto.jpg)')).not.toContain('figcaption');
});

test('pictures in one paragraph are a figure each, in a list item too', async () => {
  expect((await page('![a](./foto.jpg)\n![b](./foto.jpg)')).match(/<figure>/g)).toHaveLength(2);
  expect(await page('- ![a](./foto.jpg)')).toContain('<figure>');
  expect(await page('![a](./foto.jpg)')).not.toContain('<p>');
});

test('a picture in a sentence stays in it', async () => {
  const html = await page('Prima ![a](./foto.jpg "Didascalia") dopo');
  expect(html).toMatch(/^<p>Prima <picture>.*<\/picture> dopo<\/p>$/);
  expect(html).not.toContain('Didascalia');
});

test('the file may stand elsewhere', async () => {
  const html = await page('![a][x]\n\n[x]: ./foto.jpg "Didascalia"');
  expect(html).toContain('<figcaption>Didascalia</figcaption>');
  expect(await page('![a][manca]')).toBe('<p>![a][manca]</p>');
});

test('a picture on another server is a link, and nothing is loaded from there', async () => {
  const html = await page('![Una lente](https://example.com/x.jpg)');
  expect(html).toBe(
    '<p><a href="https://example.com/x.jpg" rel="external noopener">Immagine su example.com: Una lente</a></p>',
  );
  expect(await feed('![](//example.com/x.jpg)')).toBe(
    '<p><a href="https://example.com/x.jpg">Immagine su example.com</a></p>',
  );
});

test.each([
  './manca.jpg',
  'javascript:alert(1)',
  'data:image/svg+xml,%3Csvg/onload=alert(1)%3E',
  '__proto__',
])('a picture that is not there leaves its description: %s', async (src) => {
  expect(await page(`![Una lente](<${src}>)`)).toBe('<p>Una lente</p>');
});

test('in a feed a picture is one plain image with its whole address', async () => {
  expect(await feed('![Una lente](./foto.jpg "Didascalia | Anna")')).toMatchInlineSnapshot(
    `"<figure><img src="https://spiffero.example/_i/0123456789abcdef.jpg" width="1600" height="900" alt="Una lente"><figcaption>Didascalia <small>Anna</small></figcaption></figure>"`,
  );
});
