import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { photo } from '../corpus/photo.ts';
import { sentence } from '../corpus/prose.ts';
import { drawArticle } from './article.ts';
import type { Edit } from './desk.ts';
import { freeName, idOf } from './desk.ts';
import { fieldsOf, isMentioned, writeProse } from './prose.ts';

/** An article gets a picture on top. */
export const addCover: Edit = async (desk) => {
  const article = await drawArticle(desk, (prose) => !fieldsOf(prose).cover);
  if (!article) return undefined;
  const folder = path.join(desk.content, path.dirname(article.file));
  const name = `${await freeName(folder, `foto-${sentence(desk.draw)}`)}.jpg`;
  await writeFile(path.join(folder, name), await photo(desk.draw));
  const cover = { file: `./${name}`, alt: sentence(desk.draw), credit: 'Corpus di prova' };
  article.document.set('cover', article.document.createNode(cover));
  await writeProse(desk, article);
  return `put a cover on ${idOf(article.file)}`;
};

/** An article loses its picture; the file goes too, unless it is shown elsewhere. */
export const removeCover: Edit = async (desk) => {
  const article = await drawArticle(desk, (prose) => fieldsOf(prose).cover !== undefined);
  if (!article) return undefined;
  const { file } = fieldsOf(article).cover!;
  const name = path.posix.basename(file);
  article.document.delete('cover');
  await writeProse(desk, article);
  if (!(await isMentioned(desk, [name], ''))) {
    await rm(path.join(desk.content, path.dirname(article.file), file), { force: true });
  }
  return `took the cover off ${idOf(article.file)}`;
};
