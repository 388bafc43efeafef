import { expect, test } from 'vitest';
import type { ArticleRecord, RumorRecord } from '../../src/domain/records.ts';
import { cardPictures } from '../../src/images/card.ts';
import { site } from '../support/site.ts';
import { articleView } from '../../src/views/article.ts';
import { SITE_CARD } from '../../src/views/card.ts';
import { rumorViews } from '../../src/views/rumor/rumor.ts';
import { absolute } from '../../src/views/urls.ts';
import { archiveOf, articleRecord, picture, report, rumorRecord, verdict } from '../support/records.ts';

const COVER = { file: './cover.jpg', alt: 'A hall', credit: 'Ada' };
const MINUTE = 60_000;

const shared = cardPictures(SITE_CARD).map(({ url }) => absolute(url));

/** An article of its own moment, later than those of lower numbers. */
function article(number: number): ArticleRecord {
  const published = new Date(Date.UTC(2021, 10, 1) + number * MINUTE).toISOString();
  return articleRecord(`2021/11/nr-${number}`, { published });
}

const articles = (count: number) => Array.from({ length: count }, (_, number) => article(number));

/** The addresses of each article's pictures, by its id. */
function picturesOf(records: readonly ArticleRecord[]): Map<string, readonly string[]> {
  const archive = archiveOf({ articles: [...records] });
  return new Map(
    archive.articles.map((each) => [each.id, articleView(archive, each).meta.pictures.map(({ url }) => url)]),
  );
}

const sharing = (pictures: ReadonlyMap<string, readonly string[]>) =>
  [...pictures].filter(([, urls]) => String(urls) === String(shared)).map(([id]) => id);

test('the newest articles without a cover have cards of their own, older ones share that of the site', () => {
  expect(sharing(picturesOf(articles(site.cards)))).toEqual([]);
  expect(sharing(picturesOf(articles(site.cards + 2)))).toEqual(['2021/11/nr-0', '2021/11/nr-1']);
});

test('an article with a cover needs no card and takes nobody’s place', () => {
  const covered = articles(site.cards).map((each, number) =>
    number % 2 === 0 ? each : { ...each, cover: picture, data: { ...each.data, cover: COVER } },
  );
  expect(sharing(picturesOf([...covered, article(site.cards)]))).toEqual([]);
});

test('publishing changes the picture of one older article, and none where all have room', () => {
  const changedBy = (count: number) => {
    const [before, after] = [picturesOf(articles(count)), picturesOf(articles(count + 1))];
    return [...before].filter(([id, urls]) => String(after.get(id)) !== String(urls)).map(([id]) => id);
  };
  expect(changedBy(site.cards + 5)).toEqual(['2021/11/nr-5']);
  expect(changedBy(site.cards - 1)).toEqual([]);
});

test('an article that shows the site’s card does not claim it as a picture of what it reports', () => {
  const archive = archiveOf({ articles: articles(site.cards + 1) });
  const withImage = archive.articles.filter((each) =>
    JSON.stringify(articleView(archive, each).meta.jsonLd).includes(
      '"ImageObject","url":"https://spiffero.example/_i/',
    ),
  );
  expect(withImage).toHaveLength(site.cards);
  expect(withImage).not.toContain(archive.articles[0]);
});

test('a rumor whose status changes gets a card of its own again', () => {
  const rumor = (number: number, more: Partial<Parameters<typeof rumorRecord>[1]> = {}): RumorRecord => {
    const at = new Date(Date.UTC(2022, 0, 1) + number * MINUTE).toISOString();
    return rumorRecord(`nr-${number}`, { reports: [report('zoe', '01-01', { at })], ...more });
  };
  const rumors = Array.from({ length: site.cards + 1 }, (_, number) => rumor(number));
  const sharingOf = (records: RumorRecord[]) =>
    rumorViews(archiveOf({ rumors: records }))
      .filter(({ view }) => String(view.meta.pictures.map(({ url }) => url)) === String(shared))
      .map(({ id }) => id);
  expect(sharingOf(rumors)).toEqual(['nr-0']);
  const settled = rumor(0, { verdicts: [verdict('confirmed', '06-01')] });
  expect(sharingOf([settled, ...rumors.slice(1)])).toEqual(['nr-1']);
});
