import { describe, expect, it } from 'vitest';
import { relatedArticles } from '../../src/domain/related.ts';
import { archiveOf, articleRecord, manyArticles } from '../support/records.ts';

const at = (day: number) => ({ published: `2021-11-${String(day).padStart(2, '0')}T12:00:00+01:00` });
const related = (articles: ReturnType<typeof manyArticles>, id: string, excluded: string[] = []) => {
  const archive = archiveOf({ articles });
  const options = { limit: 3, excluded: new Set(excluded) };
  return relatedArticles(archive, archive.articlesById.get(id)!, options).map((each) => each.id);
};

describe('relatedArticles', () => {
  const common = [1, 2, 3, 4].map((day) =>
    articleRecord(`2021/11/common-${day}`, { ...at(day), tags: ['alpha'] }),
  );
  const rare = articleRecord('2021/11/rare', { ...at(1), tags: ['beta'] });
  const reader = articleRecord('2021/11/reader', { ...at(10), tags: ['alpha', 'beta'] });

  it('prefers the rarer tag, then the newer article', () => {
    expect(related([...common, rare, reader], '2021/11/reader')).toEqual([
      '2021/11/rare',
      '2021/11/common-4',
      '2021/11/common-3',
    ]);
  });

  it('sums what several shared tags weigh', () => {
    const both = articleRecord('2021/11/both', { ...at(1), tags: ['alpha', 'beta'] });
    expect(related([...common, rare, both, reader], '2021/11/reader')[0]).toBe('2021/11/both');
  });

  it('leaves out what the page shows already', () => {
    expect(related([...common, rare, reader], '2021/11/reader', ['2021/11/rare'])).not.toContain(
      '2021/11/rare',
    );
  });

  it('never changes for an article when later ones appear, so that publishing leaves the past alone', () => {
    const later = manyArticles(40, { tags: ['alpha', 'beta'] }).map((record) => ({
      ...record,
      data: { ...record.data, published: '2021-12-01T12:00:00+01:00' },
    }));
    const before = related([...common, rare, reader], '2021/11/reader');
    expect(related([...common, rare, reader, ...later], '2021/11/reader')).toEqual(before);
  });

  it('never recommends the article itself or one of the same moment that follows it', () => {
    const twins = ['a', 'b'].map((name) => articleRecord(`2021/11/${name}`, at(1)));
    expect(related(twins, '2021/11/a')).toEqual([]);
    expect(related(twins, '2021/11/b')).toEqual(['2021/11/a']);
  });
});
