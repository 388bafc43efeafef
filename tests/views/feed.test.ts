import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../src/domain/records.ts';
import { feedViews } from '../../src/views/feed.ts';
import {
  archiveOf,
  articleRecord,
  authorRecord,
  edition,
  manyArticles,
  picture,
} from '../support/records.ts';

const views = (...articles: ArticleRecord[]) => feedViews(archiveOf({ articles }));
const items = (...articles: ArticleRecord[]) => views(...articles)[0]!.items;

describe('feedViews', () => {
  it('gives the site one feed, and each tag in use one of its own', () => {
    const [site, ...tags] = views(articleRecord('2021/11/a', { tags: ['beta'] }), articleRecord('2021/11/b'));
    expect(site).toMatchObject({ path: '/rss.xml', home: 'https://spiffero.example/', title: 'Spiffero' });
    expect(tags.map(({ path, home, title, description }) => [path, home, title, description])).toEqual([
      ['/tag/alpha/rss.xml', 'https://spiffero.example/tag/alpha/', 'Spiffero: Alpha', 'About alpha.'],
      ['/tag/beta/rss.xml', 'https://spiffero.example/tag/beta/', 'Spiffero: Beta', 'About beta.'],
    ]);
    expect(tags.map((tag) => tag.items.map(({ url }) => url.slice(-3)))).toEqual([['/b/'], ['/a/']]);
  });

  it('holds the newest articles, newest first', () => {
    const urls = items(...manyArticles(25)).map(({ url }) => url);
    expect(urls).toHaveLength(20);
    expect(urls[0]).toBe('https://spiffero.example/2021/11/n025/');
    expect(urls.at(-1)).toBe('https://spiffero.example/2021/11/n006/');
  });

  it('leaves out what is not published', () => {
    const draft = articleRecord('2021/11/draft', { draft: true, tags: ['beta'] });
    const scheduled = articleRecord('2031/01/later', { tags: ['beta'] });
    const feeds = views(articleRecord('2021/11/a'), draft, scheduled);
    expect(feeds.map(({ path }) => path)).toEqual(['/rss.xml', '/tag/alpha/rss.xml']);
    expect(feeds[0]?.items).toHaveLength(1);
  });

  it('stands without a single article', () => {
    const [site, ...tags] = views();
    expect(site?.items).toEqual([]);
    expect(site).not.toHaveProperty('modified');
    expect(tags).toEqual([]);
  });

  it('was modified when an article last came or was logged as changed, whenever it is built', () => {
    const at = '2022-05-23T12:30:00+02:00';
    const updated = articleRecord('2021/10/a', { updates: [{ at, kind: 'update', note: 'More.' }] });
    const articles = [updated, articleRecord('2021/11/b')];
    const [early] = feedViews(archiveOf({ articles }, { ...edition, now: '2022-01-01T00:00:00Z' }));
    const [late] = feedViews(archiveOf({ articles }));
    expect(early?.modified).toBe('2021-11-01T12:00:00+01:00');
    expect(late?.modified).toBe(at);
  });

  it('is plain data: JSON gives it back unchanged', () => {
    const cover = { file: './cover.jpg', alt: 'A phone', credit: 'Spiffero' };
    const feeds = views({ ...articleRecord('2021/11/a', { cover }), cover: picture }, ...manyArticles(3));
    expect(JSON.parse(JSON.stringify(feeds))).toEqual(feeds);
  });
});

describe('an item', () => {
  it('is named by the first address for ever', () => {
    const aliases = ['/2021/11/first/', '/2021/11/second/'];
    const [item] = items(articleRecord('2021/11/third', { aliases }));
    expect(item).toMatchObject({
      id: 'https://spiffero.example/2021/11/first/',
      url: 'https://spiffero.example/2021/11/third/',
    });
  });

  it('names authors and subjects as readers know them, and by their ids where the check has more to say', () => {
    const record = articleRecord('2021/11/a', { authors: ['bo', 'nobody'], tags: ['alpha', 'gamma'] });
    const archive = archiveOf({ articles: [record], authors: [authorRecord('bo', { name: 'Bo' })] });
    const [item] = feedViews(archive)[0]!.items;
    expect(item).toMatchObject({ authors: ['Bo', 'nobody'], categories: ['Alpha', 'gamma'] });
  });

  it('shows the cover at the width of a reader’s column, or all that a smaller one has', () => {
    const cover = { file: './cover.jpg', alt: 'A phone', caption: 'Seen.', credit: 'Spiffero' };
    const record = articleRecord('2021/11/a', { cover });
    const coverOf = (width: number) =>
      items({ ...record, cover: { ...picture, width, height: width / 2 } })[0]?.cover;
    expect(coverOf(2400)).toMatchObject({ width: 1200, height: 600, alt: 'A phone', caption: 'Seen.' });
    expect(coverOf(300)).toMatchObject({ width: 300, height: 150 });
  });

  it('has no cover where the file is not there, or nothing says what it shows', () => {
    const cover = { file: './cover.jpg', alt: 'A phone', credit: 'Spiffero' };
    expect(items(articleRecord('2021/11/a', { cover }))[0]).not.toHaveProperty('cover');
    expect(items({ ...articleRecord('2021/11/a'), cover: picture })[0]).not.toHaveProperty('cover');
  });
});
