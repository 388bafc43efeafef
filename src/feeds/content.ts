import { h } from 'hastscript';
import type { Element } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { t } from '../i18n/index.ts';
import type { FeedCover, FeedItemView } from '../views/feed.ts';
import type { UpdateView } from '../views/article.ts';

const printer = unified().use(rehypeStringify).freeze();

/**
 * The full text of an item as HTML: what changed since publication, so that
 * nobody reads a corrected article without the correction; the cover; the body.
 *
 * @param body the body's HTML, rendered for a feed
 */
export function itemContent({ updates, cover }: FeedItemView, body: string): string {
  const notices = updates.length > 0 ? [...updates.map(notice), h('hr')] : [];
  const children = [...notices, ...(cover ? [figure(cover)] : [])];
  return printer.stringify({ type: 'root', children }) + body;
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
