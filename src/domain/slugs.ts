/**
 * The id that a name would make: lower case, without accents, words joined by
 * hyphens. Empty when the name has neither a letter nor a digit of ASCII.
 */
export function toSlug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
