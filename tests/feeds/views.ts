import type { ArticleRecord } from '../../src/domain/records.ts';
import type { FeedItemView, FeedView } from '../../src/views/feed.ts';
import { feedViews } from '../../src/views/feed.ts';
import { archiveOf, bodyFact } from '../support/records.ts';

let bodies = 0;

/** A feed with the items given. */
export function feedView(items: readonly FeedItemView[] = []): FeedView {
  return {
    path: '/rss.xml',
    home: 'https://spiffero.example/',
    title: 'Spiffero',
    description: 'Notizie',
    modified: '2021-11-18T12:00:00+01:00',
    items,
  };
}

/** An item with a body of its own. */
export function itemView(overrides: Partial<FeedItemView> = {}): FeedItemView {
  bodies += 1;
  return {
    id: 'https://spiffero.example/2021/11/a/',
    url: 'https://spiffero.example/2021/11/a/',
    title: 'Un titolo',
    description: 'Una descrizione.',
    published: '2021-11-18T12:00:00+01:00',
    authors: ['Ada'],
    categories: ['Alpha'],
    updates: [],
    notes: [],
    body: bodyFact(`content/articles/2021/11/body-${bodies}.md`),
    ...overrides,
  };
}

/** The feed of everything on a site with these articles. */
export function siteFeed(...articles: ArticleRecord[]): FeedView {
  return feedViews(archiveOf({ articles }))[0]!;
}
