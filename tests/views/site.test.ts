import { describe, expect, it } from 'vitest';
import { archiveOf, articleRecord, manyArticles, pageRecord, storyRecord } from '../support/records.ts';
import { siteViews } from '../support/site-views.ts';

const past = manyArticles(300, { story: 'saga', tags: ['alpha', 'beta'] });
const content = { articles: past, stories: [storyRecord('saga')], pages: [pageRecord('about')] };

describe('the views of a site', () => {
  it('are plain data: JSON gives them back unchanged', () => {
    for (const [path, view] of siteViews(archiveOf(content))) {
      expect(JSON.parse(JSON.stringify(view)), path).toEqual(view);
    }
  });

  it('stay the same but for a handful when an article is published', () => {
    const added = articleRecord('2021/12/new', { story: 'saga', tags: ['alpha', 'beta'] });
    const before = siteViews(archiveOf(content));
    const after = siteViews(archiveOf({ ...content, articles: [...past, added] }));
    const changed = [...after].filter(
      ([path, view]) => JSON.stringify(view) !== JSON.stringify(before.get(path)),
    );
    expect(changed.map(([path]) => path).sort()).toEqual([
      '/',
      '/2021/11/n181/', // shares the site's card from now on
      '/2021/11/n300/', // names the article after it in the story
      '/2021/12/new/',
      '/api/v1/stories/saga.json',
      '/archivio/',
      '/archivio/2021/',
      '/archivio/2021/11/', // gains the next month
      '/archivio/2021/12/',
      '/autori/',
      '/autori/ada/',
      '/autori/ada/pagina/25/', // full, and now followed by page 26
      '/autori/ada/pagina/26/',
      '/pagina/25/',
      '/pagina/26/',
      '/segui/', // names the week that the article was in, which is over
      '/storie/',
      '/storie/saga/',
      '/storie/saga/pagina/13/', // half full until now
      '/tag/',
      '/tag/alpha/',
      '/tag/alpha/pagina/25/',
      '/tag/alpha/pagina/26/',
      '/tag/beta/',
      '/tag/beta/pagina/25/',
      '/tag/beta/pagina/26/',
    ]);
  });

  it('name every page once', () => {
    const archive = archiveOf(content);
    const paths = [...siteViews(archive).keys()];
    expect(new Set(paths).size).toBe(paths.length);
  });
});
