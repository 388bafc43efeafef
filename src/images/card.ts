import { site } from '../site.ts';
import { fingerprint } from './fingerprint.ts';
import { SOCIAL_SIZES } from './social.ts';
import type { SocialPicture } from './social.ts';
import { IMAGE_FOLDER } from './variant.ts';
import type { Size } from './variant.ts';

/** Raised by hand when the drawing changes, so that every card gets a new address. */
const DESIGN = 1;

/** The drawn pictures that stand in for a missing cover: JPEG at 16:9, 4:3 and 1:1, in this order. */
export function cardPictures(text: CardText): readonly SocialPicture[] {
  return cards(text).map(({ url, width, height }) => ({ url, width, height }));
}

/** The drawings behind {@link cardPictures}. Their addresses follow from the words and the design. */
export function cards(text: CardText): readonly Card[] {
  const name = fingerprint(JSON.stringify([DESIGN, text.title, text.kicker ?? null, site.name]));
  return SOCIAL_SIZES.map((size) => ({
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
  readonly url: string;
  readonly text: CardText;
}
