import { expect, test, vi } from 'vitest';
import { archiveOf, manyArticles } from '../support/records.ts';
import { publishedFeeds } from './published.ts';
import { complaintsAbout } from './validators.ts';

const HUB = vi.hoisted(() => 'https://hub.example/?a=1&b=2');

vi.mock(import('../support/site.ts'), async (original) => {
  const { site } = await original();
  return { site: { ...site, hub: HUB, idOrigin: 'https://old.example' } };
});

const feeds = await publishedFeeds(archiveOf({ articles: manyArticles(41) }));

test('every feed that is polled names the hub, in the way of its format, and its own address', () => {
  const escaped = HUB.replace('&', '&#x26;');
  expect(feeds.get('/atom.xml')).toContain(`<link rel="hub" href="${escaped}"/>`);
  expect(feeds.get('/rss.xml')).toContain(`<atom:link rel="hub" href="${escaped}"/>`);
  expect(JSON.parse(feeds.get('/feed.json')!)).toMatchObject({
    hubs: [{ type: 'WebSub', url: HUB }],
    feed_url: 'https://spiffero.example/feed.json',
  });
});

test('an archive, which never changes, names none', () => {
  expect(feeds.get('/atom/1.xml')).not.toContain('rel="hub"');
});

test('ids stay with the origin that the site had, addresses follow it', () => {
  expect(feeds.get('/atom.xml')).toContain('<id>https://old.example/</id>');
  expect(feeds.get('/atom.xml')).toContain('<id>https://old.example/2021/11/n041/</id>');
  expect(feeds.get('/rss.xml')).toContain(
    '<guid isPermaLink="false">https://old.example/2021/11/n041/</guid>',
  );
  expect(feeds.get('/rss.xml')).toContain('<link>https://spiffero.example/2021/11/n041/</link>');
});

test('all of it is valid', async () => {
  expect(await complaintsAbout(feeds)).toEqual([]);
});
