import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { daysIn } from '../../../src/domain/days.ts';
import { site } from '../site.ts';
import { articleBody } from '../corpus/body.ts';
import { instant } from '../corpus/calendar.ts';
import { markdown } from '../corpus/prose-file.ts';
import { coinage, headline, sentence } from '../corpus/prose.ts';
import { isDraft, isOut } from './article.ts';
import type { Desk, Edit } from './desk.ts';
import { drawIds, freeName, idOf } from './desk.ts';
import { drawProse, fieldsOf, isMentioned, writeProse } from './prose.ts';
import { drawTags } from './tag.ts';

/** After how long a scheduled article comes out. */
const WAIT = 3 * 3_600_000;

const dayOf = daysIn(site.timeZone);

/** A new article goes out. */
export const publishArticle: Edit = async (desk) => `published ${await writeArticle(desk, desk.now)}`;

/** A new article waits for its time. */
export const scheduleArticle: Edit = async (desk) => `scheduled ${await writeArticle(desk, desk.now + WAIT)}`;

/** A new article is begun. */
export const draftArticle: Edit = async (desk) =>
  `drafted ${await writeArticle(desk, desk.now, { draft: true })}`;

/** A draft is finished and goes out, in the folder of the month in which it does. */
export const finishDraft: Edit = async (desk) => {
  const draft = await drawProse(desk, 'articles', (prose) => isDraft(prose) && !fieldsOf(prose).cover);
  if (!draft) return undefined;
  draft.document.delete('draft');
  draft.document.set('published', instant(desk.now));
  draft.document.delete('updates');
  await rm(path.join(desk.content, draft.file));
  const folder = folderOf(desk.now);
  const name = await freeName(path.join(desk.content, folder), path.posix.basename(draft.file, '.md'));
  await writeProse(desk, { ...draft, file: `${folder}/${name}.md` });
  return `finished ${name}`;
};

/** A draft is given up. */
export const deleteDraft: Edit = async (desk) => {
  const draft = await drawProse(desk, 'articles', (prose) => isDraft(prose) && !fieldsOf(prose).cover);
  if (!draft) return undefined;
  await rm(path.join(desk.content, draft.file));
  return `deleted the draft ${idOf(draft.file)}`;
};

/** An article to which nothing links disappears. */
export const deleteArticle: Edit = async (desk) => {
  const article = await drawProse(desk, 'articles', (prose) => isOut(prose, desk) && !fieldsOf(prose).cover);
  if (!article) return undefined;
  const names = [
    `/${idOf(article.file)}/`,
    path.posix.basename(article.file),
    ...(fieldsOf(article).aliases ?? []),
  ];
  if (await isMentioned(desk, names, article.file)) return undefined;
  await rm(path.join(desk.content, article.file));
  return `deleted ${idOf(article.file)}`;
};

async function writeArticle(desk: Desk, time: number, more: object = {}): Promise<string> {
  const { content, draw } = desk;
  const title = headline(draw, coinage(draw));
  const folder = folderOf(time);
  const name = await freeName(path.join(content, folder), title);
  const [story] = draw.chance(0.5) ? await drawIds(desk, 'stories', 1) : [];
  const linked = await drawProse(desk, 'articles', (prose) => isOut(prose, desk));
  const data = {
    title,
    description: sentence(draw),
    published: instant(time),
    authors: await drawIds(desk, 'authors', 2),
    tags: await drawTags(desk),
    ...(story !== undefined && { story }),
    ...(draw.chance(0.5) && { rumors: await drawIds(desk, 'rumors', 1) }),
    ...more,
  };
  const body = articleBody(draw, linked ? [`/${idOf(linked.file)}/`] : []);
  await mkdir(path.join(content, folder), { recursive: true });
  await writeFile(path.join(content, folder, `${name}.md`), markdown({ data, body }));
  return name;
}

/** Where an article of that time stands: its month in the site's own time zone. */
const folderOf = (time: number) => `articles/${dayOf(time).slice(0, '2021-11'.length).replace('-', '/')}`;
