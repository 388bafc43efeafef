import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../../src/domain/records.ts';
import { feedArchiveViews, feedViews } from '../../../src/views/feed/feeds.ts';
import { feedHeads } from '../../../src/views/feed/heads.ts';
import { newsroom } from '../../support/newsroom.ts';
import {
  archiveOf,
  articleRecord,
  edition,
  manyArticles,
  noon,
  picture,
  report,
  rumorRecord,
  sourceRecord,
  storyRecord,
} from '../../support/records.ts';

const views = (...articles: ArticleRecord[]) => feedViews(archiveOf({ articles }));
const siteFeed = (...articles: ArticleRecord[]) => views(...articles)[0]!;

describe('the feeds of a site', () => {
  it('are named by the page that they follow; that of the weeks, which follows none, by itself', () => {
    const named = new Map(feedHeads(newsroom()).map(({ kind, front, id }) => [kind, [front, id]]));
    expect(named.get('rumor')?.at(0)).toBe(named.get('rumor')?.at(1));
    expect(named.get('site')).toEqual(['/', '/']);
    expect(named.get('digest')).toEqual(['/segui/settimana/', '/segui/settimana/atom.xml']);
  });

  it('follow it as a whole, and each tag, story, author, source and rumor', () => {
    const archive = archiveOf({
      articles: [articleRecord('2022/01/a', { tags: ['beta'] })],
      stories: [storyRecord('saga')],
      sources: [sourceRecord('talker')],
      rumors: [
        rumorRecord('said', { reports: [report('talker', '01-10')] }),
        rumorRecord('not-said', { reports: [] }),
      ],
    });
    const heads = feedHeads(archive);
    expect(heads.map(({ kind, home, title }) => [kind, home, title])).toMatchInlineSnapshot(`
      [
        [
          "site",
          "https://spiffero.example/",
          "Spiffero",
        ],
        [
          "verdicts",
          "https://spiffero.example/voci/",
          "Spiffero: Verdetti",
        ],
        [
          "corrections",
          "https://spiffero.example/correzioni/",
          "Spiffero: Correzioni",
        ],
        [
          "digest",
          "https://spiffero.example/segui/",
          "Spiffero: La settimana",
        ],
        [
          "tag",
          "https://spiffero.example/tag/beta/",
          "Spiffero: Beta",
        ],
        [
          "story",
          "https://spiffero.example/storie/saga/",
          "Spiffero: Story saga",
        ],
        [
          "author",
          "https://spiffero.example/autori/ada/",
          "Spiffero: Name of ada",
        ],
        [
          "source",
          "https://spiffero.example/fonti/talker/",
          "Spiffero: Name of talker",
        ],
        [
          "rumor",
          "https://spiffero.example/voci/said/",
          "Spiffero: Statement of said",
        ],
      ]
    `);
    expect(heads.map(({ front }) => front)).toEqual(feedViews(archive).map(({ front }) => front));
  });

  it('are plain data: JSON gives them back unchanged', () => {
    const cover = { file: './cover.jpg', alt: 'A phone', credit: 'Spiffero' };
    const withdrawn = { at: noon('08-02'), kind: 'withdrawal' as const, note: 'None of it holds.' };
    const archive = newsroom({
      articles: [
        ...manyArticles(45, { rumors: ['pact'] }),
        { ...articleRecord('2022/07/a', { cover }), cover: picture },
        articleRecord('2022/07/b', { updates: [withdrawn] }),
      ],
    });
    const all = [...feedViews(archive), ...feedArchiveViews(archive)];
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
  });

  it('share their entries: what several tell is made once', () => {
    const [site, ...others] = views(articleRecord('2021/11/a'));
    const tag = others.find(({ kind }) => kind === 'tag');
    expect(tag?.entries[0]).toBe(site?.entries.at(-1));
  });

  it('stand without a single entry, and then have no date', () => {
    const [site] = views();
    expect(site).toMatchObject({ entries: [], sealed: 0, spare: 0 });
    expect(site).not.toHaveProperty('modified');
  });

  it('leave out what is not published', () => {
    const draft = articleRecord('2021/11/draft', { draft: true, tags: ['beta'] });
    const scheduled = articleRecord('2031/01/later', { tags: ['beta'] });
    const feeds = views(articleRecord('2021/11/a'), draft, scheduled);
    expect(feeds.filter(({ kind }) => kind === 'tag').map(({ front }) => front)).toEqual(['/tag/alpha/']);
    expect(feeds[0]?.entries).toHaveLength(1);
  });
});

describe('a feed', () => {
  it('was modified when an entry last came or was logged as changed, whenever it is built', () => {
    const at = '2022-05-23T12:30:00+02:00';
    const updated = articleRecord('2021/10/a', { updates: [{ at, kind: 'update', note: 'More.' }] });
    const articles = [updated, articleRecord('2021/11/b')];
    const [early] = feedViews(archiveOf({ articles }, { ...edition, now: '2022-01-01T00:00:00Z' }));
    const [late] = feedViews(archiveOf({ articles }));
    expect(early?.modified).toBe('2021-11-01T12:00:00+01:00');
    expect(late?.modified).toBe(at);
  });

  it('shows its newest entries, and leads to the archive of the older ones', () => {
    const { entries, sealed, spare } = siteFeed(...manyArticles(45));
    expect(entries.map(({ id }) => id.slice(-5, -1))).toEqual(
      Array.from({ length: 20 }, (_, index) => `n${String(45 - index).padStart(3, '0')}`),
    );
    expect([sealed, spare]).toEqual([2, 15]);
  });

  it('of a tag has no archive, and may leave out all but its newest entry', () => {
    const tag = views(...manyArticles(45)).find(({ kind }) => kind === 'tag');
    expect(tag).toMatchObject({ sealed: 0, spare: 19 });
    expect(tag?.entries).toHaveLength(20);
  });
});

describe('the archive of a feed', () => {
  const documents = (count: number) =>
    feedArchiveViews(archiveOf({ articles: manyArticles(count) })).filter(({ kind }) => kind === 'site');

  it('has full documents, counted from the oldest', () => {
    const [first, second, ...more] = documents(45);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ number: 1, front: '/', modified: '2021-11-02T00:19:00.000Z' });
    expect(first?.entries.at(-1)?.url).toBe('https://spiffero.example/2021/11/n001/');
    expect(second?.entries[0]?.url).toBe('https://spiffero.example/2021/11/n040/');
  });

  it('stays as it is when something is published', () => {
    expect(documents(59)).toEqual(documents(45));
  });
});
