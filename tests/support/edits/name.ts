import { coinage, sentence } from '../corpus/prose.ts';
import type { Desk, Edit } from './desk.ts';
import { idOf } from './desk.ts';
import { drawProse, writeProse } from './prose.ts';

/** An author signs with another name. */
export const renameAuthor: Edit = (desk) => rename(desk, 'authors', 'name');

/** A source goes by another name. */
export const renameSource: Edit = (desk) => rename(desk, 'sources', 'name');

/** A story gets another title. */
export const renameStory: Edit = (desk) => rename(desk, 'stories', 'title');

/** A plain page is added to. */
export const editPage: Edit = async (desk) => {
  const page = await drawProse(desk, 'pages');
  if (!page) return undefined;
  await writeProse(desk, { ...page, body: `${page.body.trimEnd()}\n\n${sentence(desk.draw)}\n` });
  return `edited the page ${idOf(page.file)}`;
};

async function rename(desk: Desk, collection: string, name: string): Promise<string | undefined> {
  const prose = await drawProse(desk, collection);
  if (!prose) return undefined;
  const fresh = `${coinage(desk.draw)} ${coinage(desk.draw)}`;
  prose.document.set(name, fresh);
  await writeProse(desk, prose);
  return `renamed ${prose.file} to ${fresh}`;
}
