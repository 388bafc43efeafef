import { en } from '../i18n/en.ts';
import type { Dictionary } from '../i18n/it.ts';
import { it } from '../i18n/it.ts';
import type { Language } from '../site.ts';

/** The words that the pipeline itself puts into a body, by language. */
export const words: Readonly<Record<Language, Dictionary['body']>> = { it: it.body, en: en.body };
