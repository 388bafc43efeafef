import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';

/**
 * Writes what pages say of tags, authors and stories as JSON, in which every
 * builder looks names up.
 *
 * @param names the files' names without their ending
 */
export async function writePeerData(folder: string, content: string, names: PeerDataNames): Promise<void> {
  const tags = parse(await readFile(path.join(content, 'tags.yaml'), 'utf8')) as readonly { slug: string }[];
  const data = {
    [names.tags]: Object.fromEntries(tags.map((tag) => [tag.slug, tag])),
    [names.authors]: await frontmatterOf(path.join(content, 'authors')),
    [names.stories]: await frontmatterOf(path.join(content, 'stories')),
  };
  await mkdir(folder, { recursive: true });
  for (const [name, value] of Object.entries(data)) {
    await writeFile(path.join(folder, `${name}.json`), JSON.stringify(value));
  }
}

async function frontmatterOf(folder: string): Promise<Record<string, unknown>> {
  const entries: Record<string, unknown> = {};
  for (const file of await readdir(folder)) {
    const [, yaml = ''] = (await readFile(path.join(folder, file), 'utf8')).split('---\n');
    entries[path.basename(file, '.md')] = parse(yaml);
  }
  return entries;
}

/** What each builder's templates call them. */
export interface PeerDataNames {
  readonly tags: string;
  readonly authors: string;
  readonly stories: string;
}
