import type { BodyFact, Records } from '../src/domain/records.ts';
import type { RumorData } from '../src/schema/rumor.ts';
import type { Drawer } from '../tests/support/random.ts';
import { drawer, seeded } from '../tests/support/random.ts';

const START = Date.parse('2020-01-01T00:00:00Z');
const HOUR = 3_600_000;
const KINDS = ['existence', 'feature', 'price', 'date', 'partnership'] as const;
const STANCES = ['supports', 'supports', 'supports', 'denies', 'comments'] as const;
const BASES = ['document', 'firsthand', 'relay', 'opinion'] as const;
const OUTCOMES = ['confirmed', 'confirmed', 'refuted', 'void'] as const;

/** Records of a newsroom of the given size, without any file behind them; the same for the same seed. */
export function domainCorpus(size: CorpusSize, seed = 1): Records {
  const draw = drawer(seeded(seed));
  const ids = (name: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${name}-${index}`);
  const stories = ids('story', Math.max(1, Math.round(size.rumors / 10)));
  const sources = ids('source', size.sources);
  const tags = ids('tag', 400);
  const authors = ids('author', 20);
  return {
    articles: Array.from({ length: size.articles }, (_, index) => article(index, size, stories, draw)),
    authors: authors.map((id) => ({
      id,
      data: { name: id, role: 'Reporter', fictional: true, links: [] },
      body: body(`content/authors/${id}.md`),
    })),
    stories: stories.map((id) => ({
      id,
      data: { title: id, description: id },
      body: body(`content/stories/${id}.md`),
    })),
    pages: [],
    tags: tags.map((slug) => ({ slug, label: slug, description: slug })),
    sources: sources.map((id, index) => ({
      id,
      data: { name: id, kind: index % 30 === 0 ? 'company' : 'leaker', description: id },
      body: body(`content/sources/${id}.md`),
    })),
    rumors: Array.from({ length: size.rumors }, (_, index) => ({
      id: `rumor-${index}`,
      data: rumor(index, size, stories, draw),
      body: body(`content/rumors/rumor-${index}.md`),
    })),
  };
}

function article(
  index: number,
  size: CorpusSize,
  stories: readonly string[],
  draw: Drawer,
): Records['articles'][number] {
  const published = instant(START + index * 3 * HOUR);
  const id = `${published.slice(0, 4)}/${published.slice(5, 7)}/article-${index}`;
  return {
    id,
    data: {
      title: `Article ${index}`,
      description: `Description of article ${index}`,
      published,
      authors: [`author-${draw.below(20)}`],
      tags: [...new Set([draw.zipf(400), draw.zipf(400), draw.zipf(400)])].map((tag) => `tag-${tag}`),
      ...(draw.chance(0.5) && { story: `story-${draw.below(stories.length)}` }),
      rumors: draw.chance(0.4) ? [`rumor-${draw.below(size.rumors)}`] : [],
      updates: [],
      draft: false,
      aliases: [],
    },
    body: body(`content/articles/${id}.md`),
  };
}

function rumor(index: number, size: CorpusSize, stories: readonly string[], draw: Drawer): RumorData {
  const opened = START + draw.below(size.articles) * 3 * HOUR;
  const end = opened + (size.reports + 1) * 12 * HOUR;
  const outcome = draw.pick(OUTCOMES);
  return {
    statement: `Statement of rumor ${index}`,
    kind: draw.pick(KINDS),
    story: `story-${index % stories.length}`,
    settledBy: 'Official announcement',
    parents: [],
    rivals: [],
    reports: Array.from({ length: size.reports }, (_, nth) => report(opened + nth * 12 * HOUR, size, draw)),
    verdicts: draw.chance(0.6)
      ? [{ at: instant(end), outcome, because: 'It was announced.', evidence: [], editor: 'author-0' }]
      : [],
  };
}

function report(time: number, size: CorpusSize, draw: Drawer): RumorData['reports'][number] {
  const basis = draw.pick(BASES);
  const isGone = draw.chance(0.1);
  return {
    source: `source-${draw.zipf(size.sources)}`,
    at: instant(time),
    stance: draw.pick(STANCES),
    basis,
    ...(basis === 'relay' && { relayOf: `source-${draw.zipf(size.sources)}` }),
    evidence: [
      {
        url: 'https://example.com/post',
        posted: instant(time - HOUR),
        state: isGone ? 'deleted' : 'live',
        ...(isGone && { deleted: instant(time + HOUR), deletedBy: 'author' }),
        archived: [],
      },
    ],
  };
}

function body(file: string): BodyFact {
  return { file, digest: file, line: 10, words: 400, images: {}, links: [] };
}

function instant(time: number): string {
  return new Date(time).toISOString();
}

/** How large a newsroom is. */
export interface CorpusSize {
  readonly articles: number;
  readonly rumors: number;
  /** Reports on each rumor. */
  readonly reports: number;
  readonly sources: number;
}
