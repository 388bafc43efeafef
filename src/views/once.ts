import type { Archive } from '../domain/archive.ts';

/**
 * Makes a part of views that many pages show once for each archive. The parts
 * depend on nothing but their arguments, so sharing them changes no view; they
 * go with their archive.
 *
 * @param make gives the part from the archive and the entry that it shows
 */
export function once<Entry extends object, Part>(
  make: (archive: Archive, entry: Entry) => Part,
): (archive: Archive, entry: Entry) => Part {
  const made = new WeakMap<Archive, WeakMap<Entry, Part>>();
  return (archive, entry) => {
    const parts = made.get(archive) ?? new WeakMap<Entry, Part>();
    made.set(archive, parts);
    const known = parts.get(entry);
    if (known !== undefined) return known;
    const part = make(archive, entry);
    parts.set(entry, part);
    return part;
  };
}

/**
 * Makes what many views are drawn from once for each archive.
 *
 * @param make gives it from the archive
 */
export function oncePerArchive<Part extends object>(
  make: (archive: Archive) => Part,
): (archive: Archive) => Part {
  const made = new WeakMap<Archive, Part>();
  return (archive) => {
    const part = made.get(archive) ?? make(archive);
    made.set(archive, part);
    return part;
  };
}
