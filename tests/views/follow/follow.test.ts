import { describe, expect, it } from 'vitest';
import { feedViews } from '../../../src/views/feed/feeds.ts';
import { followView } from '../../../src/views/follow/follow.ts';
import { newsroom } from '../../support/newsroom.ts';
import { archiveOf } from '../../support/records.ts';

describe('the page about feeds', () => {
  const view = followView(newsroom());

  it('offers the feeds of the whole site by their whole addresses, to be pasted elsewhere', () => {
    expect(view.main.map(({ kind, page, addresses }) => [kind, page, addresses[0]?.href])).toEqual([
      ['site', '/', 'https://spiffero.example/rss.xml'],
      ['verdicts', '/voci/', 'https://spiffero.example/voci/rss.xml'],
      ['corrections', '/correzioni/', 'https://spiffero.example/correzioni/rss.xml'],
      ['digest', undefined, 'https://spiffero.example/segui/settimana/rss.xml'],
    ]);
    expect(view.main[1]?.addresses.map(({ label }) => label)).toEqual(['RSS', 'Atom', 'JSON']);
  });

  it('gives web readers the feed that it names first', () => {
    const [feedly] = view.main[1]?.readers ?? [];
    expect(decodeURIComponent(feedly?.href ?? '')).toMatch(
      /feed\/https:\/\/spiffero\.example\/voci\/rss\.xml$/,
    );
  });

  it('says how many feeds each list holds, and offers no list of nothing', () => {
    expect(view.lists).toEqual([
      { label: 'Tutti i feed (15)', href: '/segui/tutti.opml' },
      { label: 'Gli argomenti (1)', href: '/segui/tag.opml' },
      { label: 'Le storie (2)', href: '/segui/storie.opml' },
    ]);
    const bare = followView(archiveOf({}));
    expect(bare.lists.map(({ href }) => href)).toEqual(['/segui/tutti.opml']);
    expect(bare).not.toHaveProperty('answer');
  });

  it('names the weeks that their feed tells, under the fragments of their addresses', () => {
    const feed = feedViews(newsroom()).find(({ kind }) => kind === 'digest');
    expect(feed?.entries.length).toBeGreaterThan(0);
    expect(view.weeks.map(({ id }) => `https://spiffero.example/segui/#${id}`)).toEqual(
      feed?.entries.map(({ url }) => url),
    );
    expect(view.weeks[0]).toMatchObject({ id: '2022-W26', summary: 'Story saga' });
    expect(followView(archiveOf({})).weeks).toEqual([]);
  });

  it('lets browsers find the feeds that it tells of', () => {
    const feeds = view.meta.feeds.map(({ href }) => href);
    for (const front of ['/voci/', '/correzioni/', '/segui/settimana/', '/'])
      expect(feeds.some((href) => href.startsWith(front) && !href.slice(front.length).includes('/'))).toBe(
        true,
      );
  });

  it('tells where it stands', () => {
    expect(view.meta).toMatchObject({ path: '/segui/', indexed: true, follow: { href: '/segui/' } });
    expect(JSON.stringify(view.meta.jsonLd)).toContain('BreadcrumbList');
  });
});
