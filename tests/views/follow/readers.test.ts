import { expect, it } from 'vitest';
import { readerLinks } from '../../../src/views/follow/readers.ts';

it('a feed reader gets the address of the feed back whole, whatever is in it', () => {
  const feed = 'https://spiffero.example/tag/più+meno/rss.xml?a=1&b=2#c';
  const links = readerLinks(feed);
  expect(links.map(({ label }) => label)).toEqual(['Feedly', 'Inoreader', 'NewsBlur', 'The Old Reader']);
  const received = links.map(({ href }) => {
    const { pathname, searchParams, hash } = new URL(href);
    expect(hash).toBe('');
    return [...searchParams.values()][0] ?? decodeURIComponent(pathname.split('/').at(-1)!);
  });
  expect(received).toEqual([`feed/${feed}`, feed, feed, feed]);
});
