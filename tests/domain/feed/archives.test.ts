import { describe, expect, it } from 'vitest';
import { isArchived } from '../../../src/domain/feed/archives.ts';
import { createUrls } from '../../../src/domain/urls.ts';
import { site } from '../../support/site.ts';

const urls = createUrls(site.paths);

describe('the history of a feed', () => {
  it('is kept once for the site, and for every story and rumor', () => {
    const kept = [
      urls.home(),
      urls.rumors(),
      urls.corrections(),
      urls.digest(),
      urls.story('a'),
      urls.rumor('b'),
    ];
    expect(kept.filter((front) => !isArchived(front, urls))).toEqual([]);
  });

  it('is not kept again for each tag, author and source', () => {
    const left = [urls.tag('a'), urls.author('b'), urls.source('c')];
    expect(left.filter((front) => isArchived(front, urls))).toEqual([]);
  });
});
