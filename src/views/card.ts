import type { Archive } from '../domain/archive.ts';
import type { ArticleRecord } from '../domain/records.ts';
import type { Rumor } from '../domain/rumor/rumor.ts';
import type { CardText } from '../images/card.ts';
import { site } from '../site.ts';
import { statusView } from './rumor/status.ts';
import { kickerOf } from './teaser.ts';

/** The card of every page that has neither a picture nor words of its own for one. */
export const SITE_CARD: CardText = { title: site.tagline };

/** The words of the card that stands in for an article's cover. */
export function articleCard(archive: Archive, record: ArticleRecord): CardText {
  return { title: record.data.title, kicker: kickerOf(archive, record) };
}

/** The words of a rumor's card: what it says, under what it is today. */
export function rumorCard(rumor: Rumor): CardText {
  return { title: rumor.record.data.statement, kicker: statusView(rumor).word };
}
