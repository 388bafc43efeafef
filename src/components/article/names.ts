import { t } from '../../i18n/index.ts';

// Made once: a formatter costs far more to make than to use.
const format = new Intl.ListFormat(t.locale);

/** Names in a row as the language joins them, in parts: the names (`element`) and what stands between them. */
export function joinNames(names: readonly string[]): { type: 'element' | 'literal'; value: string }[] {
  return format.formatToParts(names);
}
