import type { z } from 'astro/zod';
import { article } from '../../schema/article.ts';
import { author } from '../../schema/author.ts';
import { slug } from '../../schema/fields.ts';
import { page } from '../../schema/page.ts';
import { story } from '../../schema/story.ts';
import { tag } from '../../schema/tag.ts';

/** What is asked for each kind of content, in the order of the questions. Names are those of the options. */
export const kinds = {
  article: {
    title: line(article.shape.title),
    description: line(article.shape.description),
    author: list(article.shape.authors, 'authors'),
    tag: list(article.shape.tags, 'tags'),
    story: { ...line(article.shape.story), required: false, from: 'stories' },
    published: { ...line(article.shape.published), required: false },
    draft: { type: 'flag', required: false, schema: article.shape.draft },
    slug: address(),
  },
  author: { name: line(author.shape.name), role: line(author.shape.role), slug: address() },
  story: {
    title: line(story.shape.title),
    description: line(story.shape.description),
    slug: address(),
  },
  tag: { label: line(tag.shape.label), description: line(tag.shape.description), slug: address() },
  page: { title: line(page.shape.title), description: line(page.shape.description), slug: address() },
} as const satisfies Record<string, Readonly<Record<string, Field>>>;

/** The kinds by name. */
export const kindNames = Object.keys(kinds) as Kind[];

/** The fields of a kind by name, in the order of the questions. */
export function fieldsOf(kind: Kind): [string, Field][] {
  return Object.entries<Field>(kinds[kind]);
}

function line(schema: z.ZodType): Field {
  return { type: 'line', required: true, schema };
}

function list(schema: z.ZodType, from: Source): Field {
  return { type: 'list', required: true, schema, from };
}

/** Left out, the address is made from the title. */
function address(): Field {
  return { type: 'line', required: false, schema: slug() };
}

/** A kind of content that can be started. */
export type Kind = keyof typeof kinds;

/** Content whose ids can be chosen. */
export type Source = 'authors' | 'tags' | 'stories';

/** One thing to be said about a new file. */
export interface Field {
  /** A line of text, several of them, or yes. */
  readonly type: 'line' | 'list' | 'flag';
  readonly required: boolean;
  /** What the content's schema accepts as the value. */
  readonly schema: z.ZodType;
  /** Where the ids come from among which one chooses. */
  readonly from?: Source;
}

/** What was said so far, by field. */
export type Answers = Readonly<Record<string, Answer | undefined>>;
export type Answer = string | readonly string[] | boolean;
