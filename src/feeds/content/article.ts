import type { Element } from 'hast';
import { h } from 'hastscript';
import { t } from '../../i18n/index.ts';
import type { FeedCover } from '../../views/feed/entry.ts';
import type { ArticleText, TextNote } from '../../views/feed/text.ts';
import type { UpdateView } from '../../views/update.ts';

/**
 * What stands above the text of an article: what changed since publication, so
 * that nobody reads a corrected article without the correction, and the cover.
 */
export function articleOpening({ notes, updates }: ArticleText, cover: FeedCover | undefined): Element[] {
  const told = [...notes.map(note), ...updates.map(notice)];
  return [...told, ...(told.length > 0 ? [h('hr')] : []), ...(cover ? [figure(cover)] : [])];
}

/** “Confermata, 23 maggio 2022: …” */
function note({ rumor, then, now, since, because }: TextNote): Element {
  const words = t.rumors.note.changed(rumor.label, then.word, now.word, because);
  return h('p', [h('strong', [h('a', { href: rumor.href }, now.word), `, ${since.day}:`]), ` ${words}`]);
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
