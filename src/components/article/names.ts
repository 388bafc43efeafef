import { t } from '../../i18n/index.ts';
import type { Link } from '../../views/urls.ts';

// Made once: a formatter costs far more to make than to use.
const format = new Intl.ListFormat(t.locale);

/**
 * Authors in a row as the language joins them, in parts: names with their address, and without
 * one what stands between them. Two of one name keep each their own address.
 */
export function joinNames(authors: readonly Link[]): { text: string; href?: string }[] {
  const next = authors.values();
  return format.formatToParts(authors.map(({ label }) => label)).map(({ type, value }) => {
    const author = type === 'element' ? next.next().value : undefined;
    return { text: value, ...(author && { href: author.href }) };
  });
}
