import { itemsOf } from './items.ts';
import type { Item } from './items.ts';

/** What is said of a feed that is there no longer. */
export const GONE = 'the feed is gone';

/**
 * Somebody's reading software: polls one feed, shows what it has not seen and
 * remembers it by its id, as such software does.
 */
export class Subscriber {
  readonly path: string;
  readonly #seen = new Map<string, Item>();
  #last = '';

  /** @param path of the feed from the site's root */
  constructor(path: string) {
    this.path = path;
  }

  /** The ids of all that was ever shown. */
  get seen(): ReadonlySet<string> {
    return new Set(this.#seen.keys());
  }

  /** Polls the feed. Gives what is new, and everything that it should not have been served. */
  poll(files: ReadonlyMap<string, string>): Poll {
    const text = files.get(this.path);
    if (text === undefined) return this.#lose();
    const items = itemsOf(this.path, text);
    const fresh = items.filter(({ id }) => !this.#seen.has(id));
    const faults = [...this.#repeated(items), ...this.#redated(items), ...this.#stirred(items, text)];
    for (const item of items) this.#seen.set(item.id, item);
    this.#last = text;
    return { fresh, faults };
  }

  /** Told once: what is gone is not polled for ever. */
  #lose(): Poll {
    const faults = this.#last === '' ? [] : [GONE];
    this.#last = '';
    return { fresh: [], faults };
  }

  #repeated(items: readonly Item[]): string[] {
    const ids = items.map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `twice in one document: ${id}`);
  }

  #redated(items: readonly Item[]): string[] {
    return items
      .filter(({ id, published }) => (this.#seen.get(id)?.published ?? published) !== published)
      .map(({ id }) => `re-dated: ${id}`);
  }

  /** Other bytes although every item says what it said: servers would send the feed again for nothing. */
  #stirred(items: readonly Item[], text: string): string[] {
    if (text === this.#last || this.#last === '') return [];
    const before = itemsOf(this.path, this.#last);
    const isSame = JSON.stringify(before) === JSON.stringify(items) && headOf(this.#last) === headOf(text);
    return isSame ? ['other bytes, but nothing new'] : [];
  }
}

/** What a feed says of itself; not when it changed, which only what it holds may decide. */
function headOf(text: string): string {
  const [head = ''] = text.split(/<entry>|<item>|"items":/, 1);
  return head.replaceAll(/<(updated|lastBuildDate)>[^<]*/g, '');
}

/** What came of polling a feed. */
export interface Poll {
  readonly fresh: readonly Item[];
  readonly faults: readonly string[];
}
