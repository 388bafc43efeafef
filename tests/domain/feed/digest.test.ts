import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/domain/archive.ts';
import type { DigestEntry } from '../../../src/domain/feed/entry.ts';
import { weeklyDigests } from '../../../src/domain/feed/digest.ts';
import { siteEntries } from '../../../src/domain/feed/feeds.ts';
import { createUrls } from '../../../src/domain/urls.ts';
import { site } from '../../support/site.ts';
import { archiveOf, articleRecord, noon, report, rumorRecord, verdict } from '../../support/records.ts';

const urls = createUrls(site.paths);

const digestsOf = (archive: Archive): DigestEntry[] =>
  weeklyDigests(siteEntries(archive, urls), { now: archive.now, timeZone: 'Europe/Rome', urls });

/** An article of Tuesday 15 March 2022 or of another day. */
const article = (slug: string, data = {}) =>
  articleRecord(`2022/03/${slug}`, { published: noon('03-15'), ...data });

describe('a week', () => {
  const archive = archiveOf({
    articles: [
      article('alone'),
      article('first', { story: 'saga' }),
      article('second', {
        story: 'saga',
        published: noon('03-16'),
        updates: [
          { at: noon('03-17'), kind: 'update', note: 'More.' },
          { at: noon('03-18'), kind: 'correction', note: 'Mended.' },
        ],
      }),
      article('other', { story: 'other', published: noon('03-17') }),
    ],
    rumors: [
      rumorRecord('r', {
        story: 'other',
        reports: [report('talker', '03-14')],
        verdicts: [verdict('confirmed', '03-18')],
      }),
    ],
  });
  const [digest, ...more] = digestsOf(archive);

  it('is told when it is over, under its own name', () => {
    expect(more).toEqual([]);
    expect(digest).toMatchObject({ id: '/segui/#2022-W11', week: { name: '2022-W11' } });
    expect(new Date(digest!.time).toISOString()).toBe('2022-03-20T23:00:00.000Z');
  });

  it('has changes of status and corrections; first reports and updates are neither', () => {
    expect(digest?.changes.map(({ id }) => id)).toEqual(['/voci/r/#2022-03-18T11:00:00.000Z']);
    expect(digest?.corrections.map(({ update }) => update.note)).toEqual(['Mended.']);
  });

  it('has the stories in which most happened, and the articles that belong to none', () => {
    expect(
      digest?.stories.map(({ story, articles, changes }) => [story, articles.map(({ id }) => id), changes]),
    ).toEqual([
      ['other', ['2022/03/other'], 2],
      ['saga', ['2022/03/second', '2022/03/first'], 0],
    ]);
    expect(digest?.articles.map(({ id }) => id)).toEqual(['2022/03/alone']);
  });

  it('waits until it is over', () => {
    const content = { articles: [article('alone')] };
    const at = (now: string) => digestsOf(archiveOf(content, { now, preview: false })).length;
    expect([at('2022-03-20T22:59:59Z'), at('2022-03-20T23:00:00Z')]).toEqual([0, 1]);
  });
});

describe('the weeks', () => {
  it('come oldest first; one in which nothing happened is left out, and so is one of mere updates', () => {
    const late = article('late', { updates: [{ at: noon('05-04'), kind: 'update', note: 'More.' }] });
    const archive = archiveOf({ articles: [late, article('later', { published: noon('03-30') })] });
    expect(digestsOf(archive).map(({ week }) => week.name)).toEqual(['2022-W11', '2022-W13']);
  });

  it('name five stories and ten articles at most, the newest', () => {
    const many = (prefix: string, data: (index: number) => object) =>
      Array.from({ length: 12 }, (_, index) =>
        article(`${prefix}${String(index).padStart(2, '0')}`, {
          published: `2022-03-15T12:${String(index).padStart(2, '0')}:00+01:00`,
          ...data(index),
        }),
      );
    const articles = [...many('a', () => ({})), ...many('s', (index) => ({ story: `story-${index}` }))];
    const [digest] = digestsOf(archiveOf({ articles }));
    expect(digest?.stories.map(({ story }) => story)).toEqual([
      'story-11',
      'story-10',
      'story-9',
      'story-8',
      'story-7',
    ]);
    expect(digest?.articles).toHaveLength(10);
    expect(digest?.articles[0]?.id).toBe('2022/03/a11');
  });
});
