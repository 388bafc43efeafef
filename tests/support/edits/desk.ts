import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { toSlug } from '../../../src/domain/slugs.ts';
import type { Drawer } from '../random.ts';

/** What one edit works with. */
export interface Desk {
  /** The content folder. */
  readonly content: string;
  readonly draw: Drawer;
  /** The moment of the edit, in milliseconds since 1970. */
  readonly now: number;
}

/** A way to change content that leaves it without errors. Gives what it did; undefined when there is nothing to do it to. */
export type Edit = (desk: Desk) => Promise<string | undefined>;

/** Markdown files of a collection as paths from the content folder, in order. */
export async function filesIn({ content }: Desk, collection: string): Promise<string[]> {
  const names = await readdir(path.join(content, collection), { recursive: true }).catch(() => []);
  const files = names.map((name) => path.posix.join(collection, name.split(path.sep).join('/')));
  return files.filter((file) => file.endsWith('.md')).sort();
}

/** The id of a file: its path below its collection, without the ending. */
export const idOf = (file: string) => file.slice(file.indexOf('/') + 1, -'.md'.length);

/** Some ids of a collection, no two the same. */
export async function drawIds(desk: Desk, collection: string, most: number): Promise<string[]> {
  const ids = (await filesIn(desk, collection)).map(idOf);
  if (ids.length === 0) return [];
  const count = desk.draw.between(1, most);
  return [...new Set(Array.from({ length: count }, () => ids[desk.draw.below(ids.length)]!))];
}

/** A name that no file of a folder has yet, made from words. */
export async function freeName(folder: string, words: string): Promise<string> {
  const taken = new Set((await readdir(folder).catch(() => [])).map((name) => path.parse(name).name));
  const slug = toSlug(words).slice(0, 50).replace(/-$/, '');
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(name)) return name;
  }
}
