import { expect, test } from 'vitest';
import { feedViews } from '../../src/views/feed/feeds.ts';
import { homeViews } from '../../src/views/home.ts';
import { storyViews } from '../../src/views/story/story.ts';
import { archiveOf, articleRecord, storyRecord } from '../support/records.ts';

// While writing, the site is shown although the check has something to say.
const archive = archiveOf({
  articles: [articleRecord('2021/11/a', { authors: ['nobody'], tags: ['nowhere'], story: 'nothing' })],
  stories: [storyRecord('empty')],
});

test('an id that leads nowhere stands in for the name', () => {
  expect(homeViews(archive).front.entries[0]?.kicker).toBe('nowhere');
  const [feed] = feedViews(archive);
  expect(feed?.entries[0]).toMatchObject({
    authors: [{ name: 'nobody' }],
    categories: [{ term: 'nowhere', label: 'nowhere' }],
  });
});

test('a story that no article belongs to has a hub without a span', () => {
  const [hub] = storyViews(archive);
  expect(hub?.front).toMatchObject({ count: 0, entries: [] });
  expect(hub?.front).not.toHaveProperty('span');
});

test('a feed without articles has no date', () => {
  expect(feedViews(archiveOf({}))[0]).not.toHaveProperty('modified');
});
