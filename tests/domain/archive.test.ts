import { describe, expect, it } from 'vitest';
import { archiveOf, articleRecord, edition, pageRecord, storyRecord } from '../support/records.ts';

const draft = articleRecord('2021/11/draft', { draft: true });
const scheduled = articleRecord('2031/01/later', { published: '2031-01-01T00:00:00Z' });
const out = articleRecord('2021/11/out', { tags: ['alpha', 'beta'], story: 'saga' });

describe('buildArchive', () => {
  it('keeps drafts and articles of the future out of every index', () => {
    const archive = archiveOf({ articles: [draft, scheduled, out] });
    expect(archive.articles.map(({ id }) => id)).toEqual(['2021/11/out']);
    expect([...archive.byTag.values(), ...archive.byMonth.values()].flat()).toHaveLength(3);
    expect(archive.articlesById.has('2021/11/draft')).toBe(false);
  });

  it('shows them, marked, in a preview', () => {
    const archive = archiveOf({ articles: [draft, scheduled, out] }, { ...edition, preview: true });
    expect(archive.articles).toHaveLength(3);
    expect(Object.fromEntries(archive.marks)).toEqual({
      '2021/11/draft': 'draft',
      '2031/01/later': 'scheduled',
    });
  });

  it('publishes an article at the very moment it announces', () => {
    const due = { now: '2031-01-01T00:00:00Z', preview: false };
    expect(archiveOf({ articles: [scheduled] }, due).articles).toHaveLength(1);
  });

  it('holds back an update until its moment has come', () => {
    const at = '2031-06-01T12:00:00Z';
    const record = articleRecord('2021/11/a', { updates: [{ at, kind: 'update', note: 'More.' }] });
    const updatesAt = (now: string, preview = false) =>
      archiveOf({ articles: [record] }, { now, preview }).articles[0]?.record.data.updates.length;
    expect(updatesAt('2031-05-31T12:00:00Z')).toBe(0);
    expect(updatesAt('2031-05-31T12:00:00Z', true)).toBe(1);
    expect(updatesAt(at)).toBe(1);
  });

  it('orders articles by moment, not by how the zone is written, then by id', () => {
    const archive = archiveOf({
      articles: [
        articleRecord('2021/11/c', { published: '2021-11-01T12:00:00Z' }),
        articleRecord('2021/11/b', { published: '2021-11-01T13:00:00+01:00' }),
        articleRecord('2021/11/a', { published: '2021-11-01T12:30:00+01:00' }),
      ],
    });
    expect(archive.articles.map(({ id }) => id)).toEqual(['2021/11/a', '2021/11/b', '2021/11/c']);
  });

  it('cuts months in the time zone of the site', () => {
    const archive = archiveOf({
      articles: [articleRecord('2021/12/midnight', { published: '2021-11-30T23:30:00Z' })],
    });
    expect([...archive.byMonth.keys()]).toEqual(['2021-12']);
  });

  it('gathers articles by tag, author and story', () => {
    const archive = archiveOf({ articles: [out], stories: [storyRecord('saga')] });
    expect([...archive.byTag.keys()]).toEqual(['alpha', 'beta']);
    expect(archive.byAuthor.get('ada')?.map(({ id }) => id)).toEqual(['2021/11/out']);
    expect(archive.byStory.get('saga')?.map(({ id }) => id)).toEqual(['2021/11/out']);
  });

  it('counts an article once under a tag that is named twice', () => {
    const twice = articleRecord('2021/11/twice', { tags: ['alpha', 'alpha'] });
    expect(archiveOf({ articles: [twice] }).byTag.get('alpha')).toHaveLength(1);
  });

  it('lists plain pages by their order, then by id', () => {
    const pages = [pageRecord('b'), pageRecord('a'), pageRecord('z', { order: 1 })];
    expect(archiveOf({ pages }).pages.map(({ id }) => id)).toEqual(['z', 'a', 'b']);
  });
});
