import { describe, expect, it } from 'vitest';
import { newsSitemapView } from '../../src/views/news-sitemap.ts';
import { archiveOf, articleRecord, manyArticles } from '../support/records.ts';

const NOW = '2021-11-20T12:00:00Z';
const at = (published: string, more = {}) => ({ published, ...more });

function listed(articles: ReturnType<typeof articleRecord>[], preview = false): string[] | undefined {
  const view = newsSitemapView(archiveOf({ articles }, { now: NOW, preview }));
  return view?.entries.map(({ url }) => url.replace('https://spiffero.example', ''));
}

describe('the news sitemap', () => {
  it('lists the articles of the last 48 hours, to the minute, newest first', () => {
    const articles = [
      articleRecord('2021/11/old', at('2021-11-18T12:00:00Z')),
      articleRecord('2021/11/just-in', at('2021-11-18T13:01:00+01:00')),
      articleRecord('2021/11/now', at('2021-11-20T12:00:00Z')),
    ];
    expect(listed(articles)).toEqual(['/2021/11/now/', '/2021/11/just-in/']);
  });

  it('says of each article its title and publication, of the whole its name and language', () => {
    const record = articleRecord('2021/11/a', at('2021-11-20T09:30:00+01:00', { title: 'Lenti' }));
    expect(newsSitemapView(archiveOf({ articles: [record] }, { now: NOW, preview: false }))).toEqual({
      path: '/news-sitemap.xml',
      publication: { name: 'Spiffero', language: 'it' },
      entries: [
        {
          url: 'https://spiffero.example/2021/11/a/',
          title: 'Lenti',
          published: '2021-11-20T09:30:00+01:00',
        },
      ],
    });
  });

  it('leaves out what is withdrawn, a draft or to come, in a preview as well', () => {
    const updates = [{ at: '2021-11-20T11:00:00Z', kind: 'withdrawal' as const, note: 'It was not so.' }];
    const articles = [
      articleRecord('2021/11/withdrawn', at('2021-11-20T10:00:00Z', { updates })),
      articleRecord('2021/11/draft', at('2021-11-20T10:00:00Z', { draft: true })),
      articleRecord('2021/11/scheduled', at('2021-11-20T13:00:00Z')),
    ];
    expect(listed(articles)).toBeUndefined();
    expect(listed(articles, true)).toBeUndefined();
  });

  it('still lists what will be withdrawn later, and what was merely updated', () => {
    const withdrawal = [{ at: '2021-11-21T10:00:00Z', kind: 'withdrawal' as const, note: 'Not so.' }];
    const update = [{ at: '2021-11-20T11:00:00Z', kind: 'update' as const, note: 'More.' }];
    const articles = [
      articleRecord('2021/11/a', at('2021-11-20T10:00:00Z', { updates: withdrawal })),
      articleRecord('2021/11/b', at('2021-11-20T10:00:00Z', { updates: update })),
    ];
    expect(listed(articles)).toEqual(['/2021/11/b/', '/2021/11/a/']);
  });

  it('names a moved article by its present address alone', () => {
    const record = articleRecord('2021/11/new', at('2021-11-20T10:00:00Z', { aliases: ['/2021/11/old/'] }));
    expect(listed([record])).toEqual(['/2021/11/new/']);
  });

  it('does not exist when there is no news', () => {
    expect(listed([])).toBeUndefined();
    expect(listed([articleRecord('2021/10/a')])).toBeUndefined();
  });

  it('has the newest thousand when there are more', () => {
    const articles = manyArticles(1_200);
    const archive = archiveOf({ articles }, { now: '2021-11-03T00:00:00Z', preview: false });
    const entries = newsSitemapView(archive)?.entries;
    expect(entries).toHaveLength(1_000);
    expect(entries?.[0]?.url).toContain('n1200');
  });
});
