import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import type { ContentRecord, Records } from '../../src/domain/records.ts';
import { splitFrontmatter } from '../../src/library/frontmatter.ts';
import { article } from '../../src/schema/article.ts';
import { author } from '../../src/schema/author.ts';
import { rumor } from '../../src/schema/rumor.ts';
import { source } from '../../src/schema/source.ts';
import { story } from '../../src/schema/story.ts';
import { bodyFact, records } from './records.ts';

/** The root of a project with a true newsroom's content: that of this repository before an owner replaces it. */
export const SAMPLE = fileURLToPath(new URL('sample/', import.meta.url));

/** The files of a project's content folder that rumors are about. Throws at the first mistake in one. */
export function contentIn(root: string): Records {
  return records({
    articles: read(root, 'articles', article),
    authors: read(root, 'authors', author),
    stories: read(root, 'stories', story),
    rumors: read(root, 'rumors', rumor),
    sources: read(root, 'sources', source),
  });
}

function read<Schema extends z.ZodType>(
  root: string,
  collection: string,
  schema: Schema,
): ContentRecord<z.output<Schema>>[] {
  const folder = `content/${collection}/`;
  return globSync(`${folder}**/*.md`, { cwd: root })
    .sort()
    .map((file) => {
      const text = readFileSync(join(root, file), 'utf8').replace(/^\uFEFF/, '');
      const split = splitFrontmatter(text);
      const data = schema.parse(split.state === 'found' ? parse(split.yaml) : undefined);
      return { id: file.slice(folder.length, -'.md'.length), data, body: bodyFact(file) };
    });
}
