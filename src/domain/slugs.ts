/**
 * The id that a name would make: lower case, without accents, words joined by
 * hyphens. Empty when the name has neither a letter nor a digit of ASCII.
 */
export function toSlug(name: string): string {
  return unaccented(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A text as a careless reader takes it in: lower case and without accents. */
export function unaccented(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
