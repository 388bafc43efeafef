import { describe, expect, it } from 'vitest';
import { articleView } from '../../src/views/article.ts';
import { authorViews } from '../../src/views/author.ts';
import { correctionsViews } from '../../src/views/corrections.ts';
import { feedViews } from '../../src/views/feed/feeds.ts';
import { homeViews } from '../../src/views/home.ts';
import type { PageMeta } from '../../src/views/meta.ts';
import { notFoundView } from '../../src/views/page.ts';
import { rumorViews } from '../../src/views/rumor/rumor.ts';
import { rumorsViews } from '../../src/views/rumor/rumors.ts';
import { sourceViews } from '../../src/views/source/source.ts';
import { storyViews } from '../../src/views/story/story.ts';
import { tagViews } from '../../src/views/tag.ts';
import { newsroom } from '../support/newsroom.ts';
import { articleRecord, manyArticles, noon } from '../support/records.ts';

const archive = newsroom({
  articles: [
    ...manyArticles(30, { story: 'saga' }),
    articleRecord('2022/08/told', {
      rumors: ['pact'],
      updates: [{ at: noon('08-09'), kind: 'correction', note: 'Mended.' }],
    }),
  ],
});

/** Pages that have a feed of their own, by what they are. */
const OWN: [string, PageMeta | undefined][] = [
  ['front', homeViews(archive).front.meta],
  ['numbered', homeViews(archive).page(1).meta],
  ['tag', tagViews(archive)[0]?.front.meta],
  ['story', storyViews(archive)[0]?.front.meta],
  ['author', authorViews(archive)[0]?.front.meta],
  ['source', sourceViews(archive)[0]?.view.meta],
  ['rumor', rumorViews(archive)[0]?.view.meta],
  ['rumors', rumorsViews(archive).front.meta],
  ['corrections', correctionsViews(archive).front.meta],
];

describe('feed readers find on a page', () => {
  it.each(OWN)('its own feed first, in every format: %s', (_, meta) => {
    const front = meta!.path.replace(/pagina\/\d+\/$/, '');
    expect(meta?.feeds.slice(0, 3).map(({ href, type }) => [href, type])).toEqual([
      [`${front}atom.xml`, 'application/atom+xml'],
      [`${front}rss.xml`, 'application/rss+xml'],
      [`${front}feed.json`, 'application/feed+json'],
    ]);
    expect(meta?.feed?.href).toBe(`${front}rss.xml`);
    expect(feedViews(archive).map((feed) => feed.front)).toContain(front);
  });

  it.each([...OWN, ['nowhere', notFoundView(archive).meta] as [string, PageMeta]])(
    'that of the site at last, and none twice: %s',
    (_, meta) => {
      const addresses = meta!.feeds.map(({ href }) => href);
      expect(addresses.slice(-3)).toEqual(['/atom.xml', '/rss.xml', '/feed.json']);
      expect(new Set(addresses).size).toBe(addresses.length);
    },
  );

  it('a name that tells feeds and formats apart', () => {
    expect(rumorViews(archive)[0]?.view.meta.feeds.map(({ label }) => label)).toEqual([
      'Spiffero: The makers work together (Atom)',
      'Spiffero: The makers work together (RSS)',
      'Spiffero: The makers work together (JSON Feed)',
      'Spiffero (Atom)',
      'Spiffero (RSS)',
      'Spiffero (JSON Feed)',
    ]);
  });
});

describe('where an entry leads', () => {
  const fragmentsOf = (kinds: readonly string[]) =>
    feedViews(archive)
      .flatMap(({ entries }) => entries)
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ url }) => new URL(url));

  it('a change of status has its place on the page of the rumor', () => {
    const changes = fragmentsOf(['change']);
    expect(changes.length).toBeGreaterThan(0);
    for (const { pathname, hash } of changes) {
      const page = rumorViews(archive).find(({ view }) => view.meta.path === pathname);
      expect(page?.view.rumor.history.map(({ id }) => `#${id}`)).toContain(hash);
    }
  });

  it('what was logged has its place on the page of the article', () => {
    const updates = fragmentsOf(['update', 'correction', 'withdrawal']);
    expect(updates.length).toBeGreaterThan(0);
    for (const { pathname, hash } of updates) {
      const article = archive.articlesById.get(pathname.slice(1, -1));
      expect(articleView(archive, article!).updates.map(({ id }) => `#${id}`)).toContain(hash);
    }
  });
});
