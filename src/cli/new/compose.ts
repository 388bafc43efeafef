import { Document, parseDocument } from 'yaml';
import { monthsIn } from '../../domain/calendar.ts';
import { toSlug } from '../../domain/slugs.ts';
import type { Answers } from '../shared/fields.ts';
import { instantIn } from '../shared/instant.ts';
import type { Kind } from './kinds.ts';
import { words } from './words.ts';

/** One line a value, however long: what editors see is what they wrote. */
const FORMAT = { lineWidth: 0, flowCollectionPadding: false } as const;

/** The field from which an address is made. */
const NAMED_BY = {
  article: 'title',
  rumor: 'statement',
  source: 'name',
  author: 'name',
  story: 'title',
  page: 'title',
  tag: 'label',
} as const satisfies Record<Kind, string>;

/**
 * The file that the answers make.
 *
 * @param answers reviewed ones, from which a slug can be made
 */
export function composeFile(kind: Kind, answers: Answers, { now, timeZone }: Circumstances): NewFile {
  const slug = slugOf(kind, answers);
  switch (kind) {
    case 'article': {
      const published = text(answers, 'published') || instantIn(timeZone, now);
      const folder = monthsIn(timeZone)(published).replace('-', '/');
      return markdown(
        `content/articles/${folder}/${slug}.md`,
        articleData(answers, published),
        words.starters.article,
      );
    }
    case 'rumor':
      return markdown(
        `content/rumors/${slug}.md`,
        rumorData(answers, instantIn(timeZone, now)),
        words.starters.rumor,
      );
    case 'source':
      return markdown(
        `content/sources/${slug}.md`,
        pick(answers, ['name', 'kind', 'platform', 'handle', 'url', 'description']),
        words.starters.source,
      );
    case 'author':
      return markdown(`content/authors/${slug}.md`, pick(answers, ['name', 'role']), words.starters.author);
    case 'story':
      return markdown(
        `content/stories/${slug}.md`,
        pick(answers, ['title', 'description']),
        words.starters.story,
      );
    case 'page':
      return markdown(
        `content/pages/${slug}.md`,
        pick(answers, ['title', 'description']),
        words.starters.page,
      );
    case 'tag':
      return { entry: { slug, ...pick(answers, ['label', 'description']) }, file: 'content/tags.yaml' };
  }
}

/** Whether a new article waits for a word from its author: unless told when it goes out, it does. */
export function isDraft(answers: Answers): boolean {
  return answers['draft'] === true || (answers['draft'] === undefined && answers['published'] === undefined);
}

/** The slug that was asked for, or the one that the title makes; empty when it makes none. */
export function slugOf(kind: Kind, answers: Answers): string {
  return text(answers, 'slug') || toSlug(text(answers, NAMED_BY[kind]));
}

/** `content/tags.yaml` with one more tag at its end; comments and order stay. */
export function appendTag(source: string, entry: Readonly<Record<string, unknown>>): string {
  const tags = parseDocument(source);
  if (tags.contents === null) return new Document([entry]).toString(FORMAT);
  tags.add(tags.createNode(entry));
  return tags.toString(FORMAT);
}

function articleData(answers: Answers, published: string) {
  return {
    ...pick(answers, ['title', 'description']),
    published,
    authors: answers['author'],
    tags: answers['tag'],
    ...pick(answers, ['story']),
    ...(isDraft(answers) ? { draft: true } : {}),
  };
}

function rumorData(answers: Answers, now: string) {
  const relayOf = text(answers, 'relay-of');
  const report = {
    source: answers['source'],
    at: text(answers, 'at') || now,
    ...pick(answers, ['stance', 'basis']),
    ...(relayOf && { relayOf }),
  };
  return {
    ...pick(answers, ['statement', 'kind', 'story']),
    settledBy: text(answers, 'settled-by'),
    ...pick(answers, ['due']),
    ...(text(answers, 'source') && { reports: [report] }),
  };
}

function markdown(file: string, data: Readonly<Record<string, unknown>>, body: string): MarkdownFile {
  const frontmatter = new Document({});
  for (const [key, value] of Object.entries(data)) {
    frontmatter.set(key, frontmatter.createNode(value, { flow: isList(value) }));
  }
  return { file, text: `---\n${frontmatter.toString(FORMAT)}---\n\n${body}\n` };
}

/** A list of ids stands on one line, one of groups does not. */
function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function pick(answers: Answers, names: readonly string[]) {
  return Object.fromEntries(
    names.flatMap((name) => (text(answers, name) ? [[name, text(answers, name)]] : [])),
  );
}

function text(answers: Answers, name: string): string {
  const answer = answers[name];
  return typeof answer === 'string' ? answer.trim() : '';
}

/** What besides the answers decides what is written. */
export interface Circumstances {
  readonly now: Date;
  /** IANA name of the zone of publication. */
  readonly timeZone: string;
}

/** A file to be written, or an entry to be added to one. Paths run from the project's root. */
export type NewFile =
  MarkdownFile | { readonly file: string; readonly entry: Readonly<Record<string, string>> };

interface MarkdownFile {
  readonly file: string;
  readonly text: string;
}
