import type { Element } from 'hast';
import { h } from 'hastscript';
import { t } from '../../i18n/index.ts';
import type { ChangeText, NoticeText, Proof } from '../../views/feed/text.ts';
import type { Link } from '../../views/urls.ts';
import { sentence } from './sentence.ts';

/** What the newsroom says of an article: “Correzione, 23 maggio 2022: …”, and where the article is. */
export function noticeContent({ word, at, note, hint, article }: NoticeText): Element[] {
  return [
    h('p', [h('strong', `${word}, ${at.day}:`), ` ${note}`]),
    ...(hint === undefined ? [] : [h('p', hint)]),
    h('p', anchor(article)),
  ];
}

/** What became of a rumor: the rumor, from what to what, why, what proves it, and the articles that told of it. */
export function changeContent(text: ChangeText): Element[] {
  const { at, rumor, to, sentence: what, because, proofs, articles } = text;
  return [
    h('p', [h('strong', `${to.word}, ${at.day}:`), ' ', anchor(rumor)]),
    h('p', sentence(t.feeds.because(what, because))),
    ...(proofs.length > 0 ? [proofList(proofs)] : []),
    ...(articles.length > 0 ? [h('p', `${t.rumors.articles}:`), linkList(articles)] : []),
  ];
}

function proofList(proofs: readonly Proof[]): Element {
  return h(
    'ul',
    proofs.map(({ label, href }) => h('li', href === undefined ? label : anchor({ label, href }))),
  );
}

/** A link as HTML. */
export function anchor({ label, href }: Link): Element {
  return h('a', { href }, label);
}

/** Links one under the other. */
export function linkList(links: readonly Link[]): Element {
  return h(
    'ul',
    links.map((link) => h('li', anchor(link))),
  );
}
