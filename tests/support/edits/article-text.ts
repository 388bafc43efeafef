import { instant } from '../corpus/calendar.ts';
import { coinage, headline, sentence, sentences } from '../corpus/prose.ts';
import { drawArticle } from './article.ts';
import type { Desk, Edit } from './desk.ts';
import { idOf } from './desk.ts';
import { append, writeProse } from './prose.ts';

/** A paragraph is added. */
export const editBody: Edit = async (desk) => {
  const article = await drawArticle(desk);
  if (!article) return undefined;
  await writeProse(desk, { ...article, body: `${article.body.trimEnd()}\n\n${sentences(desk.draw, 2)}\n` });
  return `edited the text of ${idOf(article.file)}`;
};

/** Headline and summary are written anew. */
export const retitle: Edit = async (desk) => {
  const article = await drawArticle(desk);
  if (!article) return undefined;
  article.document.set('title', headline(desk.draw, coinage(desk.draw)));
  article.document.set('description', sentence(desk.draw));
  await writeProse(desk, article);
  return `retitled ${idOf(article.file)}`;
};

/** Something was wrong, and readers are told. */
export const correct: Edit = (desk) => log(desk, 'correction');

/** Something is new, and readers are told. */
export const update: Edit = (desk) => log(desk, 'update');

/** An article no longer stands. */
export const withdraw: Edit = (desk) => log(desk, 'withdrawal');

async function log(desk: Desk, kind: string): Promise<string | undefined> {
  const article = await drawArticle(desk);
  if (!article) return undefined;
  append(article, 'updates', { at: instant(desk.now), kind, note: sentence(desk.draw) });
  await writeProse(desk, article);
  return `logged a ${kind} of ${idOf(article.file)}`;
}
