import { rm } from 'node:fs/promises';
import path from 'node:path';
import { sentence } from '../corpus/prose.ts';
import { drawArticle } from './article.ts';
import type { Desk, Edit } from './desk.ts';
import { drawIds, freeName, idOf } from './desk.ts';
import { append, fieldsOf, isMentioned, writeProse } from './prose.ts';
import { drawTags } from './tag.ts';

/** An article moves to another address and keeps the old one. Links by file name, which it would break, keep it. */
export const moveArticle: Edit = async (desk) => {
  const article = await drawArticle(desk);
  if (!article || (await isMentioned(desk, [path.posix.basename(article.file)], article.file)))
    return undefined;
  const folder = path.posix.dirname(article.file);
  const name = await freeName(path.join(desk.content, folder), sentence(desk.draw));
  append(article, 'aliases', `/${idOf(article.file)}/`);
  await rm(path.join(desk.content, article.file));
  await writeProse(desk, { ...article, file: `${folder}/${name}.md` });
  return `moved ${idOf(article.file)} to ${name}`;
};

/** An article is filed under other subjects. */
export const retag: Edit = async (desk) => replaceList(desk, 'tags', await drawTags(desk));

/** An article is signed by others. */
export const resign: Edit = async (desk) => replaceList(desk, 'authors', await drawIds(desk, 'authors', 2));

/** Puts a list in place of another, if it is another. */
async function replaceList(
  desk: Desk,
  name: 'tags' | 'authors',
  list: readonly string[],
): Promise<string | undefined> {
  const article = await drawArticle(desk, (prose) => fieldsOf(prose)[name]?.join() !== list.join());
  if (!article) return undefined;
  article.document.set(name, article.document.createNode(list));
  await writeProse(desk, article);
  return `gave ${idOf(article.file)} other ${name}`;
}
