import type { FeedEntryView } from '../../src/views/feed/entry.ts';
import type { FeedArchiveView, FeedView } from '../../src/views/feed/feed.ts';
import { bodyFact } from '../support/records.ts';

/** An entry: an article of which nothing but the text is known. */
export function entryView(given: Partial<FeedEntryView> = {}): FeedEntryView {
  return {
    id: 'https://spiffero.example/2021/11/a/',
    kind: 'article',
    url: 'https://spiffero.example/2021/11/a/',
    title: 'Un titolo',
    summary: 'Un sommario.',
    published: '2021-11-18T12:00:00+01:00',
    updated: '2021-11-18T12:00:00+01:00',
    authors: [],
    categories: [],
    text: { kind: 'article', notes: [], updates: [], body: bodyFact('content/articles/2021/11/a.md') },
    rumors: [],
    ...given,
  };
}

/** The feed of the site with its entries. */
export function feedView(given: Partial<FeedView> = {}): FeedView {
  return {
    kind: 'site',
    id: '/',
    front: '/',
    home: 'https://spiffero.example/',
    label: 'Tutto il sito',
    title: 'Spiffero',
    description: 'Notizie',
    entries: [],
    sealed: 0,
    spare: 0,
    ...given,
  };
}

/** A document of that feed's archive. */
export function archiveView(number: number): FeedArchiveView {
  return {
    kind: 'site',
    id: '/',
    front: '/',
    home: 'https://spiffero.example/',
    label: 'Tutto il sito',
    title: 'Spiffero',
    description: 'Notizie',
    modified: '2021-11-18T12:00:00+01:00',
    entries: [],
    number,
  };
}
