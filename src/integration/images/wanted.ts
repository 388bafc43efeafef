import type { Archive } from '../../domain/archive.ts';
import type { ArticleRecord, BodyFact } from '../../domain/records.ts';
import { cards } from '../../images/card.ts';
import type { Card, CardText } from '../../images/card.ts';
import type { Variant } from '../../images/variant.ts';
import { variantsOf } from '../../images/variants.ts';
import { articleCard, rumorCard, SITE_CARD } from '../../views/card.ts';

/** A file that a page may ask for: a copy of a picture, or a drawn card. */
export type Wanted = Variant | Card;

/** Every picture file of a site, each once: of what the archive shows and of nothing else. */
export function wantedPictures(archive: Archive): readonly Wanted[] {
  const articles = archive.articles.map(({ record }) => record);
  const rumors = [...archive.rumors.values()];
  const others = [
    ...archive.authors.values(),
    ...archive.stories.values(),
    ...archive.pages,
    ...archive.sources.values(),
    ...rumors.map(({ record }) => record),
  ];
  const all = [
    ...cards(SITE_CARD),
    ...articles.flatMap((record) => heads(archive, record)),
    ...rumors.flatMap((rumor) => cardsOf(rumorCard(archive, rumor))),
    ...[...articles, ...others].flatMap(({ body }) => illustrations(body)),
  ];
  return [...new Map(all.map((wanted) => [wanted.url, wanted])).values()];
}

function heads(archive: Archive, record: ArticleRecord): readonly Wanted[] {
  return record.cover ? variantsOf(record.cover, 'cover') : cardsOf(articleCard(archive, record));
}

function cardsOf(text: CardText | undefined): readonly Wanted[] {
  return text ? cards(text) : [];
}

function illustrations({ images }: BodyFact): readonly Wanted[] {
  return Object.values(images).flatMap((image) => variantsOf(image, 'body'));
}
