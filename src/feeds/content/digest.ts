import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { DigestItem, DigestSection, DigestText } from '../../views/feed/text.ts';
import { anchor, linkList } from './news.ts';
import { sentence } from './sentence.ts';

/** A week as a letter: headings and lists, which every mail program can show. */
export function digestContent({ sections }: DigestText): Element[] {
  return sections.flatMap(section);
}

function section({ heading, items }: DigestSection): Element[] {
  return [h('h2', heading), h('ul', items.map(item))];
}

/** “**Confermata**: the rumor. Prima contestata.”, with links under it. */
function item({ lead, link, words, links }: DigestItem): Element {
  const children: (ElementContent | string)[] = [
    ...(lead === undefined ? [] : [h('strong', lead), ': ']),
    anchor(link),
    ...(words === undefined ? [] : [`. ${sentence(words)}`]),
    ...(links === undefined ? [] : [linkList(links)]),
  ];
  return h('li', children);
}
