import { globSync, readFileSync } from 'node:fs';
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

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The files of this project's own content folder that rumors are about. Throws at the first mistake in one. */
export function ownContent(): Records {
  return records({
    articles: read('articles', article),
    authors: read('authors', author),
    stories: read('stories', story),
    rumors: read('rumors', rumor),
    sources: read('sources', source),
  });
}

function read<Schema extends z.ZodType>(
  collection: string,
  schema: Schema,
): ContentRecord<z.output<Schema>>[] {
  const folder = `content/${collection}/`;
  return globSync(`${folder}**/*.md`, { cwd: ROOT })
    .sort()
    .map((file) => {
      const split = splitFrontmatter(readFileSync(ROOT + file, 'utf8'));
      const data = schema.parse(split.state === 'found' ? parse(split.yaml) : undefined);
      return { id: file.slice(folder.length, -'.md'.length), data, body: bodyFact(file) };
    });
}
