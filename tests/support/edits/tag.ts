import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Document } from 'yaml';
import { parseDocument } from 'yaml';
import { toSlug } from '../../../src/domain/slugs.ts';
import type { TagData } from '../../../src/schema/tag.ts';
import { coinage, sentence } from '../corpus/prose.ts';
import { drawArticle } from './article.ts';
import type { Desk, Edit } from './desk.ts';
import { idOf } from './desk.ts';
import { writeProse } from './prose.ts';

const MOST = 4;

/** Slugs of some declared tags, the early ones more often. */
export async function drawTags({ content, draw }: Desk): Promise<string[]> {
  const tags = (await readTags(content)).toJS() as TagData[];
  const count = draw.between(1, Math.min(MOST, tags.length));
  return [...new Set(Array.from({ length: count }, () => tags[Math.max(0, draw.zipf(tags.length))]!.slug))];
}

/** A new tag is declared, and an article filed under it alone. */
export const declareTag: Edit = async (desk) => {
  const tags = await readTags(desk.content);
  const label = freshLabel(tags, desk);
  const tag = { slug: toSlug(label), label, description: sentence(desk.draw).slice(0, 200) };
  const article = await drawArticle(desk);
  if (!article) return undefined;
  tags.add(tags.createNode(tag));
  await writeTags(desk.content, tags);
  article.document.set('tags', article.document.createNode([tag.slug]));
  await writeProse(desk, article);
  return `declared ${tag.slug} for ${idOf(article.file)}`;
};

/** A tag gets another name, at the same address. */
export const relabelTag: Edit = async (desk) => {
  const tags = await readTags(desk.content);
  const index = desk.draw.below((tags.toJS() as TagData[]).length);
  const label = freshLabel(tags, desk);
  tags.setIn([index, 'label'], label);
  await writeTags(desk.content, tags);
  return `renamed tag ${index + 1} to ${label}`;
};

function freshLabel(tags: Document, { draw }: Desk): string {
  const taken = new Set((tags.toJS() as TagData[]).flatMap(({ slug, label }) => [slug, toSlug(label)]));
  for (;;) {
    const label = coinage(draw, 4);
    if (!taken.has(toSlug(label))) return label;
  }
}

const fileIn = (content: string) => path.join(content, 'tags.yaml');

const readTags = async (content: string) => parseDocument(await readFile(fileIn(content), 'utf8'));

const writeTags = (content: string, tags: Document) =>
  writeFile(fileIn(content), tags.toString({ lineWidth: 0 }));
