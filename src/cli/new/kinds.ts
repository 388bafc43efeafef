import { article } from '../../schema/article.ts';
import { author } from '../../schema/author.ts';
import { slug } from '../../schema/fields.ts';
import { page } from '../../schema/page.ts';
import { story } from '../../schema/story.ts';
import { tag } from '../../schema/tag.ts';
import type { Field, Fields } from '../shared/fields.ts';
import { line, list, pointer } from '../shared/fields.ts';
import { rumorFields, sourceFields } from './rumor-fields.ts';

/** What is asked for each kind of content, in the order of the questions. Names are those of the options. */
export const kinds = {
  article: {
    title: line(article.shape.title),
    description: line(article.shape.description),
    author: list(article.shape.authors, 'authors'),
    tag: list(article.shape.tags, 'tags'),
    story: { ...pointer(article.shape.story, 'stories'), required: false },
    published: { ...line(article.shape.published), required: false },
    draft: { type: 'flag', required: false, schema: article.shape.draft },
    slug: address(),
  },
  rumor: { ...rumorFields, slug: address() },
  source: { ...sourceFields, slug: address() },
  author: { name: line(author.shape.name), role: line(author.shape.role), slug: address() },
  story: {
    title: line(story.shape.title),
    description: line(story.shape.description),
    slug: address(),
  },
  tag: { label: line(tag.shape.label), description: line(tag.shape.description), slug: address() },
  page: { title: line(page.shape.title), description: line(page.shape.description), slug: address() },
} as const satisfies Record<string, Fields>;

/** The kinds by name. */
export const kindNames = Object.keys(kinds) as Kind[];

/** The fields of a kind by name, in the order of the questions. */
export function fieldsOf(kind: Kind): Fields {
  return kinds[kind];
}

/** Left out, the address is made from the title. */
function address(): Field {
  return { type: 'line', required: false, schema: slug() };
}

/** A kind of content that can be started. */
export type Kind = keyof typeof kinds;
