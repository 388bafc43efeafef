import { site } from '../../site.ts';
import { words as shared } from '../shared/words.ts';
import { english } from './words-en.ts';
import type { Words } from './words-it.ts';
import { italian } from './words-it.ts';

const own: Words = { it: italian, en: english }[site.language];

/** What the command says, in the site's language. */
export const words = { ...shared, ...own };
