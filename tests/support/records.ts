import type { z } from 'astro/zod';
import { article } from '../../src/schema/article.ts';
import { author } from '../../src/schema/author.ts';
import { page } from '../../src/schema/page.ts';
import { rumor } from '../../src/schema/rumor.ts';
import { source } from '../../src/schema/source.ts';
import { story } from '../../src/schema/story.ts';
import type { Archive } from '../../src/domain/archive.ts';
import { buildArchive } from '../../src/domain/archive.ts';
import type {
  ArticleRecord,
  AuthorRecord,
  BodyFact,
  Edition,
  ImageFact,
  PageRecord,
  Records,
  RumorRecord,
  SourceRecord,
  StoryRecord,
} from '../../src/domain/records.ts';
import type { ArticleData } from '../../src/schema/article.ts';

/** A picture of 1920 × 1200 pixels that no file backs. */
export const picture: ImageFact = {
  file: 'content/articles/2021/11/cover.jpg',
  digest: '0123456789abcdef',
  width: 1920,
  height: 1200,
};

/** A body without pictures or links. */
export function bodyFact(file: string, overrides: Partial<BodyFact> = {}): BodyFact {
  return { file, digest: `digest of ${file}`, line: 8, words: 400, images: {}, links: [], ...overrides };
}

/** An article that is valid, published at noon of the first day of its month unless told otherwise. */
export function articleRecord(id: string, data: Partial<ArticleData> = {}): ArticleRecord {
  const [year, month] = id.split('/');
  return {
    id,
    data: article.parse({
      title: `Title of ${id}`,
      description: `Description of ${id}`,
      published: `${year}-${month}-01T12:00:00+01:00`,
      authors: ['ada'],
      tags: ['alpha'],
      ...data,
    }),
    body: bodyFact(`content/articles/${id}.md`),
  };
}

/** An author that is valid. */
export function authorRecord(id: string, data = {}): AuthorRecord {
  return {
    id,
    data: author.parse({ name: `Name of ${id}`, role: 'Reporter', ...data }),
    body: bodyFact(`content/authors/${id}.md`),
  };
}

/** A story that is valid. */
export function storyRecord(id: string): StoryRecord {
  return {
    id,
    data: story.parse({ title: `Story ${id}`, description: `Description of ${id}` }),
    body: bodyFact(`content/stories/${id}.md`),
  };
}

/** A plain page that is valid. */
export function pageRecord(id: string, data = {}): PageRecord {
  return {
    id,
    data: page.parse({ title: `Page ${id}`, description: `Description of ${id}`, ...data }),
    body: bodyFact(`content/pages/${id}.md`),
  };
}

/** A rumor that is valid: of the story `saga`, with the log that is given. */
export function rumorRecord(id: string, data: Partial<RumorInput> = {}): RumorRecord {
  return {
    id,
    data: rumor.parse({
      statement: `Statement of ${id}`,
      kind: 'feature',
      story: 'saga',
      settledBy: 'Announcement',
      ...data,
    }),
    body: bodyFact(`content/rumors/${id}.md`),
  };
}

/** What an editor writes of a rumor. */
export type RumorInput = z.input<typeof rumor>;
/** What an editor writes of a report. */
export type ReportInput = NonNullable<RumorInput['reports']>[number];
/** What an editor writes of a verdict. */
export type VerdictInput = NonNullable<RumorInput['verdicts']>[number];

/** Noon of a day in 2022, written as `06-15`, one hour east of Greenwich. */
export const noon = (day: string) => `2022-${day}T12:00:00+01:00`;

/** A first-hand yes at noon of a day in 2022, unless told otherwise. */
export function report(by: string, day: string, more: Partial<ReportInput> = {}): ReportInput {
  return { source: by, at: noon(day), stance: 'supports', basis: 'firsthand', ...more };
}

/** A verdict at noon of a day in 2022, with a reason and a proof. */
export function verdict(
  outcome: VerdictInput['outcome'],
  day: string,
  more: Partial<VerdictInput> = {},
): VerdictInput {
  const evidence = [{ url: 'https://proof.example/page', medium: 'press release' }];
  return { outcome, at: noon(day), because: 'As announced.', editor: 'ada', evidence, ...more };
}

/** A source that is valid. */
export function sourceRecord(id: string, data = {}): SourceRecord {
  return {
    id,
    data: source.parse({
      name: `Name of ${id}`,
      kind: 'leaker',
      description: `Description of ${id}`,
      ...data,
    }),
    body: bodyFact(`content/sources/${id}.md`),
  };
}

/** Everything a content folder says: one author, two tags, and what is given. */
export function records(given: Partial<Records> = {}): Records {
  return {
    articles: [],
    authors: [authorRecord('ada')],
    stories: [],
    pages: [],
    rumors: [],
    sources: [],
    tags: [
      { slug: 'alpha', label: 'Alpha', description: 'About alpha.' },
      { slug: 'beta', label: 'Beta', description: 'About beta.' },
    ],
    ...given,
  };
}

/** A moment after every article of these tests. */
export const edition: Edition = { now: '2030-01-01T00:00:00Z', preview: false };

/** The archive of a content folder, in Rome. */
export function archiveOf(given: Partial<Records>, circumstances: Edition = edition): Archive {
  return buildArchive(records(given), circumstances, { timeZone: 'Europe/Rome' });
}

/** As many articles as asked for, one a minute, oldest first: `2021/11/n001`, `2021/11/n002` … */
export function manyArticles(count: number, data: Partial<ArticleData> = {}): ArticleRecord[] {
  const start = Date.parse('2021-11-02T00:00:00Z');
  return Array.from({ length: count }, (_, index) =>
    articleRecord(`2021/11/n${String(index + 1).padStart(3, '0')}`, {
      published: new Date(start + index * 60_000).toISOString(),
      ...data,
    }),
  );
}
