import { hash } from 'node:crypto';

/** Digests of entries, which are never changed. */
const entryKeys = new WeakMap<object, string>();

/**
 * The digest of all that a page says, under which it is kept: SHA-256 of the view as JSON, hexadecimal. An entry of a
 * list is there by its own digest, which is made once for all lists that have it.
 */
export function keyOf(view: unknown): string {
  return digestOf(isList(view) ? { ...view, entries: view.entries.map(entryKey) } : view);
}

function entryKey(entry: object): string {
  const key = entryKeys.get(entry) ?? digestOf(entry);
  entryKeys.set(entry, key);
  return key;
}

function digestOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value));
}

function isList(view: unknown): view is { readonly entries: readonly object[] } {
  if (typeof view !== 'object' || view === null || !('entries' in view)) return false;
  return Array.isArray(view.entries) && view.entries.every((entry) => typeof entry === 'object');
}
