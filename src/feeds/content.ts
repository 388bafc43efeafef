import { h } from 'hastscript';
import type { Element } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { t } from '../i18n/index.ts';
import type { FeedCover, FeedItemView } from '../views/feed.ts';
import type { UpdateView } from '../views/update.ts';
import type { NoteView } from '../views/rumor/notes.ts';

const printer = unified().use(rehypeStringify).freeze();

/**
 * The full text of an item as HTML: what changed since publication, so that
 * nobody reads a corrected article without the correction; the cover; the body.
 *
 * @param body the body's HTML, rendered for a feed
 */
export function itemContent({ updates, notes, cover }: FeedItemView, body: string): string {
  const told = [...notes.map(note), ...updates.map(notice)];
  const notices = told.length > 0 ? [...told, h('hr')] : [];
  const children = [...notices, ...(cover ? [figure(cover)] : [])];
  return printer.stringify({ type: 'root', children }) + body;
}

/** “Confermata, 23 maggio 2022: …” */
function note({ rumor, then, now, because }: NoteView): Element {
  const words = t.rumors.note.changed(rumor.label, then.word, now.word, because);
  return h('p', [h('strong', `${now.word}, ${now.since.day}:`), ` ${words}`]);
}

/** “Correzione, 23 maggio 2022: …” */
function notice({ kind, at, note }: UpdateView): Element {
  return h('p', [h('strong', `${t.article.kinds[kind]}, ${at.day}:`), ` ${note}`]);
}

function figure({ url, width, height, alt, caption, credit }: FeedCover): Element {
  const words = caption === undefined ? [] : [`${caption} `];
  return h('figure', [
    h('img', { src: url, width, height, alt }),
    h('figcaption', [...words, h('small', credit)]),
  ]);
}
