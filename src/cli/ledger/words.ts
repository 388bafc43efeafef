import { problemWords } from '../../i18n/problems.ts';
import { site } from '../../site.ts';
import { english } from './words-en.ts';
import type { Words } from './words-it.ts';
import { italian } from './words-it.ts';

const own: Words = { it: italian, en: english }[site.language];

/** What the command says, in the site's language. */
export const words = { ...own, badEpoch: problemWords[site.language].command.badEpoch };
