import { expect, test } from 'vitest';
import { wantedPictures } from '../../src/integration/images/wanted.ts';
import { pictureSources } from '../../src/images/picture.ts';
import {
  archiveOf,
  articleRecord,
  bodyFact,
  pageRecord,
  picture,
  report,
  rumorRecord,
} from '../support/records.ts';
import { siteViews } from '../support/site-views.ts';

const COVER = { file: './cover.jpg', alt: 'A door ajar', credit: 'Ada' };

const digestsOf = (given: Parameters<typeof archiveOf>[0]) =>
  new Set(wantedPictures(archiveOf(given)).flatMap((wanted) => ('digest' in wanted ? [wanted.digest] : [])));

test('a draft and a scheduled article leave no picture', () => {
  const hidden = [
    articleRecord('2021/11/draft', { draft: true }),
    articleRecord('2021/11/later', { published: '2035-11-01T12:00:00+01:00' }),
  ].map((record, index) => ({
    ...record,
    cover: { ...picture, digest: `cover${index}` },
    body: bodyFact('x.md', { images: { './x.jpg': { ...picture, digest: `body${index}` } } }),
  }));
  expect(digestsOf({ articles: hidden })).toEqual(new Set());
});

test('pictures of articles and of plain pages are wanted', () => {
  const articles = [{ ...articleRecord('2021/11/one'), cover: picture }];
  const images = { './desk.jpg': { ...picture, digest: 'desk' } };
  const pages = [{ ...pageRecord('about'), body: bodyFact('about.md', { images }) }];
  expect(digestsOf({ articles, pages })).toEqual(new Set([picture.digest, 'desk']));
});

test('every picture that a page asks for is wanted', () => {
  const articles = [
    { ...articleRecord('2021/11/with-cover', { cover: COVER }), cover: picture },
    articleRecord('2021/11/without-cover'),
  ];
  const rumors = [rumorRecord('lens', { reports: [report('zoe', '02-01')] })];
  const archive = archiveOf({ articles, rumors, pages: [pageRecord('about')] });
  const urls = new Set(wantedPictures(archive).map(({ url }) => url));
  const asked = JSON.stringify([...siteViews(archive).values()]).match(/\/_i\/[\w-]+\.\w+/g) ?? [];
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((url) => !urls.has(url))).toEqual([]);
  expect(urls).toContain(pictureSources(picture, 'lead').img.src);
});
