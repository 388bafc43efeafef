import type { Address } from '../domain/urls.ts';
import { site } from '../site.ts';
import { fingerprint } from './fingerprint.ts';
import type { SocialPicture } from './social.ts';
import { IMAGE_FOLDER } from './variant.ts';
import type { Size } from './variant.ts';

/** Raised by hand when the drawing changes, so that every card gets a new address. */
export const DESIGN = 4;

/**
 * The sides of cards, 16:9: what social sites and messengers show beside a link. Search engines ask for other shapes
 * of pictures of the subject, which a card is not; and ten thousand articles without covers are as many drawings a size.
 */
const SIZES: readonly Size[] = [{ width: 1200, height: 675 }];

/** The drawn pictures that stand in for a missing cover, as JPEG. */
export function cardPictures(text: CardText): readonly SocialPicture[] {
  return cards(text).map(({ url, width, height }) => ({ url, width, height }));
}

/** The drawings behind {@link cardPictures}. Their addresses follow from the words and the design. */
export function cards(text: CardText): readonly Card[] {
  const name = fingerprint(JSON.stringify([DESIGN, text.title, text.kicker ?? null, site.name]));
  return SIZES.map((size) => ({
    ...size,
    url: `${IMAGE_FOLDER}${name}-${size.width}x${size.height}-card.jpg`,
    text: { title: text.title, kicker: text.kicker },
  }));
}

/** The words on a card. */
export interface CardText {
  /** The headline. */
  readonly title: string;
  /** A line above it: the story. */
  readonly kicker?: string | undefined;
}

/** One drawing. */
export interface Card extends Size {
  /** Address from the site's root. */
  readonly url: Address;
  readonly text: CardText;
}
