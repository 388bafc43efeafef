import {
  deleteArticle,
  deleteDraft,
  draftArticle,
  finishDraft,
  publishArticle,
  scheduleArticle,
} from './edits/article-life.ts';
import { moveArticle, resign, retag } from './edits/article-place.ts';
import { correct, editBody, retitle, update, withdraw } from './edits/article-text.ts';
import { addCover, removeCover } from './edits/cover.ts';
import type { Edit } from './edits/desk.ts';
import { editPage, renameAuthor, renameSource, renameStory } from './edits/name.ts';
import { openRumor, reopenRumor, reportRumor, settleRumor, takeBack } from './edits/rumor.ts';
import { declareTag, relabelTag } from './edits/tag.ts';
import { drawer } from './random.ts';

/** Every kind of edit that a newsroom makes, by name. */
export const edits = {
  publishArticle,
  scheduleArticle,
  draftArticle,
  finishDraft,
  deleteDraft,
  deleteArticle,
  editBody,
  retitle,
  correct,
  update,
  withdraw,
  moveArticle,
  retag,
  resign,
  addCover,
  removeCover,
  declareTag,
  relabelTag,
  renameAuthor,
  renameSource,
  renameStory,
  editPage,
  openRumor,
  reportRumor,
  takeBack,
  settleRumor,
  reopenRumor,
} as const satisfies Record<string, Edit>;

/** Draws after which it is said that nothing can be edited. */
const TRIES = 200;

/**
 * Makes one edit, drawn from all kinds, in a content folder without mistakes,
 * which it leaves without mistakes. The same draws on the same content make the
 * same edit.
 *
 * @param content the folder
 * @param random gives numbers from 0 to 1: `seeded(1)`
 * @param now the moment of the edit (RFC 3339), no earlier than that of any edit before
 * @returns what was done, for a log
 */
export async function applyEdit(content: string, random: () => number, now: string): Promise<string> {
  const draw = drawer(random);
  const [first, ...others] = Object.keys(edits) as [EditName, ...EditName[]];
  for (let tries = 0; tries < TRIES; tries += 1) {
    const done = await applyEditOf(draw.pick([first, ...others]), content, random, now);
    if (done !== undefined) return done;
  }
  throw new Error(`${content} has nothing that can be edited.`);
}

/** Makes an edit of one kind; gives nothing when the content has nothing to do it to. See `applyEdit`. */
export function applyEditOf(
  name: EditName,
  content: string,
  random: () => number,
  now: string,
): Promise<string | undefined> {
  return edits[name]({ content, draw: drawer(random), now: Date.parse(now) });
}

/** A kind of edit. */
export type EditName = keyof typeof edits;
