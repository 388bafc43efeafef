import { sourceHash } from '../components/head/hash.ts';
import style from './card.css?inline';

/** How a card looks: in the page itself, so that a card is one request. */
export const cardStyle = style;

/** By which a page allows that style. The same on every card, and asked for once. */
export const cardStyleHash = await sourceHash(style);
