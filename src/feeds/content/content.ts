import type { Element } from 'hast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { BodyFact } from '../../domain/records.ts';
import { t } from '../../i18n/index.ts';
import type { FeedEntryView } from '../../views/feed/entry.ts';
import type { EntryText } from '../../views/feed/text.ts';
import { CDATA, legalXml } from '../xml.ts';
import { articleOpening } from './article.ts';
import { digestContent } from './digest.ts';
import { anchor, changeContent, noticeContent } from './news.ts';

const printer = unified().use(rehypeStringify).freeze();

/** The whole text of an entry as HTML that fits into CDATA. */
export async function entryContent({ text, cover }: FeedEntryView, body: BodyPrinter): Promise<string> {
  if (text.kind !== 'article') return print(shortText(text));
  return print(articleOpening(text, cover)) + fit(await body(text.body));
}

/** What stands for the text in a document that would grow too heavy: the summary, and where to read on. */
export function entryTeaser({ summary, url }: FeedEntryView): string {
  return print([h('p', summary), h('p', anchor({ label: t.feeds.whole, href: url }))]);
}

/** Gives a body as HTML for feeds: whole addresses, nothing that only our style sheet has a use for. */
export type BodyPrinter = (body: BodyFact) => Promise<string>;

function shortText(text: Exclude<EntryText, { readonly kind: 'article' }>): Element[] {
  switch (text.kind) {
    case 'notice':
      return noticeContent(text);
    case 'change':
      return changeContent(text);
    case 'digest':
      return digestContent(text);
  }
}

function print(children: readonly Element[]): string {
  return fit(printer.stringify({ type: 'root', children: [...children] }));
}

/** In HTML a bare `>` and its reference are one. */
function fit(html: string): string {
  return legalXml(html).replaceAll(CDATA.end, ']]&gt;');
}
