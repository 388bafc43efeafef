import sharp from 'sharp';
import { expect, test } from 'vitest';
import { problemWords } from '../../../src/i18n/problems.ts';
import { article, at, problemsOf, project } from '../../library/project.ts';

const cover = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#b5541c' } })
    .jpeg()
    .toBuffer();

const FRONT = { cover: '{ file: ./foto.jpg, alt: Una lente vista da vicino, credit: Prova }' };

async function problemsWith(width: number, height: number) {
  const photo = 'content/articles/2021/11/foto.jpg';
  return problemsOf(project({ [at('uno')]: article(undefined, FRONT), [photo]: await cover(width, height) }));
}

test.each([
  [1200, 675],
  [1600, 1200],
])('a cover of %i × %i pixels is large enough', async (width, height) => {
  expect(await problemsWith(width, height)).toEqual([]);
});

test.each([
  [1199, 900],
  [1300, 674],
  [1300, 1],
])('a cover of %i × %i pixels is too small', async (width, height) => {
  const least = { width: 1200, height: 675 };
  expect(await problemsWith(width, height)).toMatchObject([
    { kind: 'small-cover', details: { width, height, least } },
  ]);
});

test('the message tells both sides', () => {
  const details = { url: './foto.jpg', width: 1300, height: 1, least: { width: 1200, height: 675 } };
  const said = [problemWords.it, problemWords.en].map(({ kinds }) => [
    kinds['small-cover'].found(details),
    kinds['small-cover'].expected(details),
  ]);
  expect(said).toMatchInlineSnapshot(`
    [
      [
        "«./foto.jpg» è di 1300 × 1 pixel.",
        "Almeno 1200 × 675 pixel: i motori di ricerca e i social la chiedono così.",
      ],
      [
        "“./foto.jpg” is 1300 × 1 pixels.",
        "At least 1200 × 675 pixels, as search engines and social networks want.",
      ],
    ]
  `);
});
