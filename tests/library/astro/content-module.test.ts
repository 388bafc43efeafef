import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Entry } from '../../../src/library/astro/entries.ts';
import * as content from '../../../src/library/astro/content-module.ts';
import { provideArchive } from '../../../src/library/current.ts';
import {
  archiveOf,
  articleRecord,
  authorRecord,
  bodyFact,
  noon,
  pageRecord,
  report,
  rumorRecord,
  sourceRecord,
  storyRecord,
} from '../../support/records.ts';

// Astro's own module, which tells what it was asked.
vi.mock('astro:content', () => ({
  getCollection: (...asked: unknown[]) => Promise.resolve(['astro', ...asked]),
  getEntry: (...asked: unknown[]) => Promise.resolve(['astro', ...asked]),
  render: (entry: unknown) => Promise.resolve(entry),
}));

const ID = '2021/11/uno';
const tag = { slug: 'lenti', label: 'Lenti', description: 'Di lenti.' };

beforeAll(() => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'spiffero-entries-')), 'uno.md');
  writeFileSync(file, '---\ntitle: Uno\n---\n\n## Un titolo\n\n> ### Più sotto\n\nIl testo.\n');
  const withBody = <Record extends object>(record: Record) => ({
    ...record,
    body: bodyFact(file, { line: 4 }),
  });
  const archive = archiveOf({
    articles: [withBody(articleRecord(ID, { title: 'Uno' })), articleRecord('2021/11/due', { draft: true })],
    authors: [withBody(authorRecord('ada'))],
    stories: [withBody(storyRecord('saga'))],
    pages: [withBody(pageRecord('about'))],
    rumors: [
      withBody(
        rumorRecord('lente', { story: 'saga', reports: [report('blog', noon('01-01').slice(5, 10))] }),
      ),
    ],
    sources: [withBody(sourceRecord('blog'))],
    tags: [tag],
  });
  provideArchive(() => Promise.resolve(archive));
});

test('entries have the frontmatter, flat, and the body; drafts are left out', async () => {
  const articles = (await content.getCollection('articles')) as Entry[];
  expect(articles.map(({ id }) => id)).toEqual([ID]);
  expect(articles[0]?.data['title']).toBe('Uno');
  expect(articles[0]?.body).toContain('Il testo.');
  expect(await content.getCollection('articles', ({ data }) => data['title'] !== 'Uno')).toEqual([]);
  expect(await content.getCollection('tags')).toEqual([{ id: 'lenti', collection: 'tags', data: tag }]);
});

test.each(['articles', 'authors', 'stories', 'pages', 'rumors', 'sources', 'tags'])(
  '%s are found by id and by reference, and rendered',
  async (collection) => {
    const [first] = (await content.getCollection(collection)) as Entry[];
    const { id } = first!;
    expect(await content.getEntry(collection, id)).toBe(first);
    expect(await content.getEntries([{ collection, id }])).toEqual([first]);
    expect(await content.getEntry(collection, 'nothing')).toBeUndefined();
    const { rendered } = (await content.render(first!)) as Rendered;
    if (collection === 'tags') expect(rendered.html).toBe('');
    else {
      expect(rendered.html).toContain('Il testo.');
      expect(rendered.metadata.headings[0]).toMatchObject({ depth: 2, slug: 'un-titolo', text: 'Un titolo' });
      expect(rendered.metadata.headings.map(({ depth }) => depth)).toEqual([2, 3]);
    }
  },
);

test('what is not the newsroom’s is asked of Astro', async () => {
  expect(await content.getCollection('events')).toEqual(['astro', 'events', undefined]);
  expect(await content.getEntry('events', 'x')).toEqual(['astro', 'events', 'x']);
  expect(await content.getEntries([{ collection: 'events', id: 'x' }])).toEqual([
    ['astro', { collection: 'events', id: 'x' }],
  ]);
  expect(await content.render({ id: 'x', collection: 'events' } as never)).toMatchObject({ id: 'x' });
});

interface Rendered {
  readonly rendered: {
    readonly html: string;
    readonly metadata: { readonly headings: readonly { readonly depth: number }[] };
  };
}
