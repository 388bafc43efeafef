import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../src/domain/records.ts';
import { articleView } from '../../src/views/article.ts';
import { newsroom } from '../support/newsroom.ts';
import { archiveOf, articleRecord, edition, manyArticles, picture, storyRecord } from '../support/records.ts';

const view = (record: ArticleRecord, others: ArticleRecord[] = []) => {
  const archive = archiveOf({ articles: [record, ...others], stories: [storyRecord('saga')] });
  return articleView(archive, archive.articlesById.get(record.id)!);
};

describe('articleView', () => {
  it('puts the story above the headline, else the first tag', () => {
    expect(view(articleRecord('2021/11/a', { story: 'saga' })).kicker).toEqual({
      label: 'Story saga',
      href: '/storie/saga/',
    });
    expect(view(articleRecord('2021/11/a')).kicker).toEqual({ label: 'Alpha' });
  });

  it('shows dates in the language and the zone of the site', () => {
    const { published } = view(articleRecord('2021/11/a', { published: '2021-11-30T23:30:00Z' }));
    expect(published).toEqual({
      iso: '2021-11-30T23:30:00Z',
      day: '1 dicembre 2021',
      full: '1 dicembre 2021 alle ore 00:30',
    });
  });

  it('says when and how it changed, newest first, and nothing where it never did', () => {
    const updates = [
      { at: '2021-11-02T12:00:00+01:00', kind: 'update' as const, note: 'More.' },
      { at: '2021-11-03T12:00:00+01:00', kind: 'correction' as const, note: 'Mended.' },
    ];
    const changed = view(articleRecord('2021/11/a', { updates }));
    expect(changed.updated?.iso).toBe('2021-11-03T12:00:00+01:00');
    expect(changed.updates.map(({ id, kind, note }) => [id, kind, note])).toEqual([
      ['2021-11-03T11:00:00.000Z', 'correction', 'Mended.'],
      ['2021-11-02T11:00:00.000Z', 'update', 'More.'],
    ]);
    expect(changed.withdrawn).toBeUndefined();
    expect(view(articleRecord('2021/11/a'))).not.toHaveProperty('updated');
  });

  it('keeps a withdrawn article and its reason', () => {
    const updates = [{ at: '2021-11-02T12:00:00+01:00', kind: 'withdrawal' as const, note: 'Wrong.' }];
    expect(view(articleRecord('2021/11/a', { updates })).withdrawn?.note).toBe('Wrong.');
  });

  it('shows a cover with its words, and draws a card for an article without', () => {
    const cover = { file: './cover.jpg', alt: 'A phone', credit: 'Spiffero' };
    const plain = articleRecord('2021/11/a', { cover });
    const covered = view({ ...plain, cover: picture });
    expect(covered.cover).toEqual({ image: picture, alt: 'A phone', credit: 'Spiffero' });
    expect(covered.meta.pictureAlt).toBe('A phone');
    expect(view(articleRecord('2021/11/b')).meta.pictures[0]?.url).toMatch(
      /^https:\/\/spiffero\.example\/.+-card\.jpg$/,
    );
    const captioned = articleRecord('2021/11/c', { cover: { ...cover, caption: 'Seen.' } });
    expect(view({ ...captioned, cover: picture }).cover?.caption).toBe('Seen.');
  });

  it('names up to six earlier articles of its story and the one that follows', () => {
    const saga = manyArticles(12, { story: 'saga' });
    const place = view(saga[8]!, saga.toSpliced(8, 1)).story;
    expect(place?.story).toEqual({ label: 'Story saga', href: '/storie/saga/' });
    expect(place?.earlier.map(({ href }) => href.slice(9, -1))).toEqual([
      'n003',
      'n004',
      'n005',
      'n006',
      'n007',
      'n008',
    ]);
    expect(place?.later?.href).toBe('/2021/11/n010/');
  });

  it('has no place in a story that it is alone in, or that does not exist', () => {
    expect(view(articleRecord('2021/11/a', { story: 'saga' })).story).toBeUndefined();
    expect(view(articleRecord('2021/11/a', { story: 'unknown' })).story).toBeUndefined();
  });

  it('recommends only articles that its story does not name already', () => {
    const saga = manyArticles(3, { story: 'saga' });
    const other = articleRecord('2021/10/other');
    const related = view(saga[2]!, [...saga.slice(0, 2), other]).related;
    expect(related.map(({ href }) => href)).toEqual(['/2021/10/other/']);
  });

  it('shares by plain links that carry the address and the title', () => {
    const { share } = view(articleRecord('2021/11/a', { title: 'È vero?' }));
    const title = encodeURIComponent('È vero?');
    const address = encodeURIComponent('https://spiffero.example/2021/11/a/');
    for (const { href } of share) {
      expect(href).toMatch(/^(https|mailto):/);
      expect(href).toContain(title);
      expect(href).toContain(address);
    }
  });

  it('offers the feeds of its story, its rumors and its tags before that of the site', () => {
    const record = articleRecord('2022/02/a', {
      story: 'saga',
      rumors: ['pact', 'nobody-said'],
      tags: ['beta', 'undeclared', 'alpha'],
    });
    const archive = newsroom({ articles: [record] });
    const { meta } = articleView(archive, archive.articles[0]!);
    expect(meta.feeds.map(({ href }) => href)).toEqual([
      '/storie/saga/atom.xml',
      '/voci/pact/atom.xml',
      '/tag/beta/atom.xml',
      '/tag/alpha/atom.xml',
      '/atom.xml',
      '/rss.xml',
      '/feed.json',
    ]);
    expect(meta).not.toHaveProperty('feed');
  });

  it('is marked where only a preview shows it', () => {
    const record = articleRecord('2021/11/a', { draft: true });
    const archive = archiveOf({ articles: [record] }, { ...edition, preview: true });
    expect(articleView(archive, archive.articles[0]!).mark).toBe('draft');
  });

  it('falls back to ids where a reference is broken, which the check reports', () => {
    const record = articleRecord('2021/11/a', { authors: ['nobody'], tags: ['gamma'] });
    const { authors, tags } = view(record);
    expect(authors).toEqual([{ label: 'nobody', href: '/autori/nobody/' }]);
    expect(tags).toEqual([{ label: 'gamma', href: '/tag/gamma/' }]);
  });
});
