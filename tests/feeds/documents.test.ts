import { describe, expect, it, vi } from 'vitest';
import type { Archive } from '../../src/domain/archive.ts';
import type { BodyFact } from '../../src/domain/records.ts';
import { newsroom } from '../support/newsroom.ts';
import { archiveOf, articleRecord, manyArticles, storyRecord } from '../support/records.ts';
import { feedFiles, publishedFeeds, textOf } from './published.ts';
import { readAtom, readRss } from './readers.ts';

const LIMIT = 512_000;

const pathsOf = (archive: Archive) => Array.from(feedFiles(archive), ({ path }) => path);
const keysOf = (archive: Archive) =>
  new Map(Array.from(feedFiles(archive), ({ path, key }) => [path, key()]));
const idsIn = (document = '') => readAtom(document).entries.map(({ id }) => id);

describe('the documents of feeds', () => {
  it('are every feed in three formats, and the lists that hold any', () => {
    expect(
      pathsOf(newsroom()).filter((path) => /^\/(?:[^/]*$|segui|storie\/saga|voci\/[^/]*$)/.test(path)),
    ).toEqual([
      '/atom.xml',
      '/rss.xml',
      '/feed.json',
      '/voci/atom.xml',
      '/voci/rss.xml',
      '/voci/feed.json',
      '/segui/settimana/atom.xml',
      '/segui/settimana/rss.xml',
      '/segui/settimana/feed.json',
      '/storie/saga/atom.xml',
      '/storie/saga/rss.xml',
      '/storie/saga/feed.json',
      '/segui/tutti.opml',
      '/segui/tag.opml',
      '/segui/storie.opml',
    ]);
    expect(pathsOf(archiveOf({}))).not.toContain('/segui/tag.opml');
  });

  it('have an address each', () => {
    const paths = pathsOf(archiveOf({ articles: manyArticles(100) }));
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('print an entry once, however many of them have it', async () => {
    const prose = vi.fn<(body: BodyFact) => Promise<string>>(() => Promise.resolve('Il testo.'));
    await publishedFeeds(archiveOf({ articles: manyArticles(3, { tags: ['alpha', 'beta'] }) }), prose);
    expect(prose).toHaveBeenCalledTimes(3);
  });

  it('read no text before one of them is asked for', () => {
    const prose = vi.fn<(body: BodyFact) => Promise<string>>();
    for (const { key } of feedFiles(newsroom(), prose)) key();
    expect(prose).not.toHaveBeenCalled();
  });

  it('come with the failure of a text to whoever asks', async () => {
    const [first] = feedFiles(newsroom(), () => Promise.reject(new Error('gone')));
    await expect(first?.render()).rejects.toThrow('gone');
  });
});

describe('the history of a feed', () => {
  it('can be followed from the newest document to the oldest, without a gap', async () => {
    const feeds = await publishedFeeds(archiveOf({ articles: manyArticles(65) }));
    const found: string[] = [];
    for (let path: string | undefined = '/atom.xml'; path !== undefined;) {
      const document: string = feeds.get(path)!;
      found.push(...idsIn(document));
      path = /rel="prev-archive" [^>]*href="https:\/\/spiffero\.example([^"]*)"/.exec(document)?.[1];
    }
    const numbers = Array.from({ length: 65 }, (_, index) => String(65 - index).padStart(3, '0'));
    expect([...new Set(found)]).toEqual(
      numbers.map((number) => `https://spiffero.example/2021/11/n${number}/`),
    );
  });

  it('leads on from its oldest document, to one that is there', async () => {
    for (const count of [39, 40, 41, 79]) {
      const feeds = await publishedFeeds(archiveOf({ articles: manyArticles(count) }));
      const next = /rel="next-archive" [^>]*href="https:\/\/spiffero\.example([^"]*)"/.exec(
        feeds.get('/atom/1.xml') ?? '',
      );
      expect(feeds.has('/atom/1.xml')).toBe(count >= 40);
      expect(next === null || feeds.has(next[1]!)).toBe(true);
    }
  });

  it('is sealed: publishing changes the feed and no document of its archive', async () => {
    const siteOf = (count: number) =>
      archiveOf({ articles: manyArticles(count, { story: 'saga' }), stories: [storyRecord('saga')] });
    const before = await publishedFeeds(siteOf(45));
    const after = await publishedFeeds(siteOf(61));
    const archives = [...before.keys()].filter((path) => /\/atom\/\d+\.xml$/.test(path));
    expect(archives).toEqual(
      expect.arrayContaining(['/atom/1.xml', '/atom/2.xml', '/storie/saga/atom/1.xml']),
    );
    for (const path of archives) expect(after.get(path)).toBe(before.get(path));
    expect(after.get('/atom.xml')).not.toBe(before.get('/atom.xml'));
  });
});

describe('keys', () => {
  it('are the same for the same content, whenever it is looked at', () => {
    const later = (now: string) => archiveOf({ articles: manyArticles(45) }, { now, preview: false });
    expect(keysOf(later('2031-01-01T00:00:00Z'))).toEqual(keysOf(later('2030-01-01T00:00:00Z')));
  });

  it('change with whatever a document says, and only of those that say it', () => {
    const others = manyArticles(3);
    const with_ = (data: object, digest = 'x') => {
      const record = articleRecord('2021/12/a', { tags: ['beta'], ...data });
      return keysOf(archiveOf({ articles: [...others, { ...record, body: { ...record.body, digest } }] }));
    };
    const before = with_({});
    for (const after of [with_({ title: 'Altro' }), with_({ description: 'Altro' }), with_({}, 'y')]) {
      const changed = [...before.keys()].filter((path) => after.get(path) !== before.get(path));
      expect(changed.filter((path) => !path.startsWith('/autori/'))).toEqual([
        ...['/atom.xml', '/rss.xml', '/feed.json'],
        ...(after.get('/segui/settimana/rss.xml') === before.get('/segui/settimana/rss.xml')
          ? []
          : ['/segui/settimana/atom.xml', '/segui/settimana/rss.xml', '/segui/settimana/feed.json']),
        ...['/tag/beta/atom.xml', '/tag/beta/rss.xml', '/tag/beta/feed.json'],
      ]);
    }
  });

  it('of lists change with every word that they say of a feed', () => {
    const listed = (description: string) => {
      const { data, ...saga } = storyRecord('saga');
      const archive = archiveOf({ stories: [{ ...saga, data: { ...data, description } }] });
      return keysOf(archive).get('/segui/storie.opml');
    };
    expect(listed('Una storia.')).not.toBe(listed('Un’altra.'));
  });

  it('tell bytes: where one is the same, so are the others', async () => {
    const [before, after] = [
      archiveOf({ articles: manyArticles(41) }),
      archiveOf({ articles: manyArticles(42) }),
    ];
    const keys = keysOf(before);
    const texts = await publishedFeeds(before);
    for (const document of feedFiles(after)) {
      const isSame = (await textOf(document)) === texts.get(document.path);
      expect(document.key() === keys.get(document.path), document.path).toBe(isSame);
    }
  });
});

describe('heavy texts', () => {
  const heavy = (count: number) =>
    publishedFeeds(archiveOf({ articles: manyArticles(count) }), () => Promise.resolve('è'.repeat(30_000)));

  it('leave the feed fewer entries, as far as its archive has the others', async () => {
    const feeds = await heavy(45);
    const { entries } = readRss(feeds.get('/rss.xml')!);
    expect(entries.length).toBeLessThan(20);
    expect(entries.length).toBeGreaterThanOrEqual(5);
    expect(entries.every(({ html }) => html.length > 30_000)).toBe(true);
    expect(idsIn(feeds.get('/atom.xml'))).toEqual(entries.map(({ id }) => id));
  });

  it('are teased where no other document has them', async () => {
    const feeds = await heavy(40);
    const { entries } = readAtom(feeds.get('/atom/1.xml')!);
    expect(entries).toHaveLength(20);
    expect(entries.filter(({ html }) => html.includes('Leggi tutto')).length).toBeGreaterThan(0);
    expect(entries.filter(({ html }) => html.length > 30_000).length).toBeGreaterThan(0);
  });

  it('never make a document heavier than it may be', async () => {
    for (const [path, document] of await heavy(39)) {
      expect(Buffer.byteLength(document), path).toBeLessThanOrEqual(LIMIT);
    }
  });
});
