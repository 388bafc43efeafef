import { describe, expect, it } from 'vitest';
import type { Records } from '../../src/domain/records.ts';
import {
  archiveOf,
  articleRecord,
  noon,
  report,
  rumorRecord,
  sourceRecord,
  storyRecord,
  verdict,
} from '../support/records.ts';
import { siteViews } from '../support/site-views.ts';

const content: Partial<Records> = {
  stories: [storyRecord('saga'), storyRecord('other')],
  sources: [sourceRecord('zoe'), sourceRecord('bea')],
  rumors: [
    rumorRecord('lens', { story: 'saga', reports: [report('zoe', '02-01')] }),
    rumorRecord('screen', { story: 'saga', parents: ['lens'], reports: [report('bea', '02-02')] }),
    rumorRecord('price', { story: 'other', reports: [report('bea', '02-03')] }),
  ],
  articles: [
    articleRecord('2022/02/cites', { published: noon('02-04'), rumors: ['lens'], tags: ['alpha'] }),
    articleRecord('2022/02/silent', { published: noon('02-05'), tags: ['beta'] }),
  ],
};

const ruled: Partial<Records> = {
  ...content,
  rumors: content.rumors!.map((record) =>
    record.id === 'lens'
      ? rumorRecord('lens', {
          story: 'saga',
          reports: [report('zoe', '02-01')],
          verdicts: [verdict('confirmed', '03-01')],
        })
      : record,
  ),
};

describe('a verdict', () => {
  it('changes the pages that tell of it, and no other', () => {
    const before = siteViews(archiveOf(content));
    const after = siteViews(archiveOf(ruled));
    const changed = [...after].filter(
      ([path, view]) => JSON.stringify(view) !== JSON.stringify(before.get(path)),
    );
    expect(changed.map(([path]) => path).sort()).toMatchInlineSnapshot(`
      [
        "/",
        "/2022/02/cites/",
        "/api/v1/rumors.json",
        "/api/v1/rumors/lens.json",
        "/api/v1/rumors/screen.json",
        "/api/v1/sources.json",
        "/api/v1/stories/saga.json",
        "/fonti/",
        "/fonti/zoe/",
        "/segui/",
        "/storie/saga/",
        "/voci/",
        "/voci/lens/",
        "/voci/lens/card/",
        "/voci/screen/",
      ]
    `);
  });
});
