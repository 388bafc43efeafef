import type { Archive } from '../domain/archive.ts';
import type { ArticleRecord } from '../domain/records.ts';
import type { Rumor } from '../domain/rumor/rumor.ts';
import type { CardText } from '../images/card.ts';
import { site } from '../site.ts';
import { once } from './once.ts';
import { lastChange, statusView } from './rumor/status.ts';
import { kickerOf } from './teaser.ts';

/** The card of every page that has neither a picture nor words of its own for one. */
export const SITE_CARD: CardText = { title: site.tagline };

/**
 * The words of the card that stands in for an article's cover; undefined when it has a cover, or when so many of those
 * without one are newer ({@link site.cards}) that the site's card has to do.
 */
export function articleCard(archive: Archive, record: ArticleRecord): CardText | undefined {
  if (!newest(archive, archive).articles.has(record.id)) return undefined;
  return { title: record.data.title, kicker: kickerOf(archive, record) };
}

/**
 * The words of a rumor's card: what it says, under what it is today; undefined when so many others changed their
 * status since ({@link site.cards}) that the site's card has to do.
 */
export function rumorCard(archive: Archive, rumor: Rumor): CardText | undefined {
  if (!newest(archive, archive).rumors.has(rumor.id)) return undefined;
  return { title: rumor.record.data.statement, kicker: statusView(rumor).word };
}

/** Ids of what has a card of its own. One more on top pushes one out, so publishing changes one older page at most. */
const newest = once(({ articles, rumors }: Archive) => ({
  articles: idsOf(articles.toReversed().filter(({ record }) => !record.cover)),
  rumors: idsOf([...rumors.values()].sort(byChange)),
}));

function idsOf(newestFirst: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(newestFirst.slice(0, site.cards).map(({ id }) => id));
}

/** The last to change first. */
function byChange(a: Rumor, b: Rumor): number {
  return lastChange(b).time - lastChange(a).time || (a.id < b.id ? -1 : 1);
}
