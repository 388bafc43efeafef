import { describe, expect, it } from 'vitest';
import { createUrls } from '../../src/domain/urls.ts';

const urls = createUrls({
  tags: 'topics',
  stories: 'stories',
  authors: 'people',
  rumors: 'rumors',
  sources: 'sources',
  corrections: 'corrections',
  archive: 'archive',
  page: 'page',
  follow: 'follow',
  digest: 'week',
  everything: 'all',
});

describe('createUrls', () => {
  it('makes every address from the words it is given, with a trailing slash', () => {
    expect([
      urls.home(),
      urls.article('2021/11/slug'),
      urls.page('about'),
      urls.tags(),
      urls.tag('leica'),
      urls.stories(),
      urls.story('saga'),
      urls.authors(),
      urls.author('ada'),
      urls.rumors(),
      urls.rumor('leica'),
      urls.card('leica'),
      urls.sources(),
      urls.source('zoe'),
      urls.corrections(),
      urls.archive(),
      urls.year('2021'),
      urls.month('2021-11'),
      urls.listPage(urls.tag('leica'), 3),
      urls.listPage(urls.home(), 2),
    ]).toEqual([
      '/',
      '/2021/11/slug/',
      '/about/',
      '/topics/',
      '/topics/leica/',
      '/stories/',
      '/stories/saga/',
      '/people/',
      '/people/ada/',
      '/rumors/',
      '/rumors/leica/',
      '/rumors/leica/card/',
      '/sources/',
      '/sources/zoe/',
      '/corrections/',
      '/archive/',
      '/archive/2021/',
      '/archive/2021/11/',
      '/topics/leica/page/3/',
      '/page/2/',
    ]);
  });

  it('keeps the sitemap at one address, its parts beside it', () => {
    expect([urls.sitemap(), urls.sitemap(2)]).toEqual(['/sitemap.xml', '/sitemap-2.xml']);
  });

  it('puts the feed of a page beside it, in each format, and its archive in a folder', () => {
    expect(urls.feed(urls.home(), 'rss')).toBe('/rss.xml');
    expect(urls.feed(urls.tag('leica'), 'atom')).toBe('/topics/leica/atom.xml');
    expect(urls.feed(urls.tag('leica'), 'json')).toBe('/topics/leica/feed.json');
    expect(urls.feedArchive(urls.home(), 2)).toBe('/atom/2.xml');
  });

  it('keeps what goes with feeds together', () => {
    expect([urls.follow(), urls.feed(urls.digest(), 'rss'), urls.newsSitemap()]).toEqual([
      '/follow/',
      '/follow/week/rss.xml',
      '/news-sitemap.xml',
    ]);
    expect([urls.opml('all'), urls.opml('tags'), urls.opml('stories')]).toEqual([
      '/follow/all.opml',
      '/follow/topics.opml',
      '/follow/stories.opml',
    ]);
  });

  it('names the first segments that are taken', () => {
    expect(urls.reserved()).toEqual([
      'topics',
      'stories',
      'people',
      'rumors',
      'sources',
      'archive',
      'page',
      'follow',
    ]);
  });
});
