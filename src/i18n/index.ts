import type { Language } from '../site.ts';
import { site } from '../site.ts';
import { en } from './en.ts';
import type { Dictionary } from './it.ts';
import { it } from './it.ts';

/** The dictionaries by language. */
const dictionaries: Record<Language, Dictionary> = { it, en };

/** The site's words, in the site's language. */
export const t: Dictionary = dictionaries[site.language];
