import type { Archive } from '../../domain/archive.ts';
import type { ChangeEntry } from '../../domain/feed/entry.ts';
import { instantName } from '../../domain/instant-name.ts';
import type { Rumor } from '../../domain/rumor/rumor.ts';
import type { Status } from '../../domain/rumor/statuses.ts';
import { moment } from '../../i18n/dates.ts';
import { hostOf } from '../../i18n/host.ts';
import { t } from '../../i18n/index.ts';
import { becauseView } from '../rumor/because.ts';
import type { EvidenceView } from '../rumor/evidence.ts';
import type { Link } from '../urls.ts';
import { absolute, permanent, urls } from '../urls.ts';
import type { FeedEntryView } from './entry.ts';
import { authorOf, rumorAs, statusCategory } from './subjects.ts';
import type { ChangeText, Proof, StatusWord } from './text.ts';

/** A change of status, signed by the editor who ruled. */
export function changeEntryView(archive: Archive, entry: ChangeEntry): FeedEntryView {
  const { id, rumor, change } = entry;
  const { at, from, to, because } = change;
  const text = changeText(archive, entry);
  return {
    id: permanent(id),
    kind: 'change',
    url: absolute(`${urls.rumor(rumor.id)}#${instantName(entry.time)}`),
    title: t.feeds.entry(text.to.word, rumor.record.data.statement),
    summary: t.feeds.because(text.sentence, text.because),
    published: at,
    updated: at,
    authors: because.kind === 'verdict' ? [authorOf(archive, because.verdict.editor)] : [],
    categories: [statusCategory(to)],
    text,
    rumors: [rumorAs(rumor, to)],
    change: { ...(from && { from }), to },
  };
}

function changeText(archive: Archive, { rumor, change }: ChangeEntry): ChangeText {
  const { at, from, to } = change;
  const words = t.rumors.statuses;
  const { because, proofs } = becauseView(archive, change.because);
  return {
    kind: 'change',
    at: moment(at),
    rumor: { label: rumor.record.data.statement, href: absolute(urls.rumor(rumor.id)) },
    ...(from && { from: statusWord(from) }),
    to: statusWord(to),
    sentence: from ? t.feeds.changed(words[from], words[to]) : t.feeds.opened(words[to]),
    because,
    proofs: proofs.flatMap(proof),
    articles: articlesUntil(archive, rumor, change.time),
  };
}

/** Later ones would change an entry that subscribers have. */
function articlesUntil(archive: Archive, { id }: Rumor, time: number): Link[] {
  return (archive.byRumor.get(id) ?? [])
    .filter((article) => article.time <= time)
    .map((article) => ({ label: article.record.data.title, href: absolute(urls.article(article.id)) }))
    .reverse();
}

function statusWord(status: Status): StatusWord {
  return { status, word: t.rumors.statuses[status] };
}

/** What can still be looked at, or its copy, by the name of the site that has it; else what it showed. */
function proof({ href, copies, describe, medium }: EvidenceView): Proof[] {
  const where = href ?? copies[0]?.href;
  const what = where === undefined ? (describe ?? medium) : hostOf(where);
  if (what === undefined) return [];
  return [
    { label: t.feeds.entry(t.rumors.evidence.proof, what), ...(where !== undefined && { href: where }) },
  ];
}
