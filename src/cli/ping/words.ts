import { site } from '../../site.ts';
import { english } from './words-en.ts';
import type { Words } from './words-it.ts';
import { italian } from './words-it.ts';

/** What the command says, in the site's language. */
export const words: Words = { it: italian, en: english }[site.language];
