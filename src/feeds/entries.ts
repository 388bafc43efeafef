import type { FeedEntryView } from '../views/feed/entry.ts';
import { encode } from './bytes.ts';
import type { BodyPrinter } from './content/content.ts';
import { entryContent, entryTeaser } from './content/content.ts';
import type { Printed } from './bind.ts';

/**
 * Gives the HTML of entries as UTF-8, made once for all formats and documents.
 * What is remembered goes with the function.
 */
export function createContents(body: BodyPrinter): Contents {
  return remember(async (entry) => encode(await entryContent(entry, body)));
}

/** Prints entries in one format, each once, however many documents have it. */
export function createEntryPrinter(format: EntryFormat, contentOf: Contents): EntryPrinter {
  const beforeOf = rememberAll(format.before);
  const textOf = remember(async (entry) => format.text(await contentOf(entry)));
  const after = encode(format.after);
  return async (entries) => {
    const befores = await beforeOf(entries);
    return Promise.all(
      entries.map(async (entry, index) => ({
        full: [befores[index]!, await textOf(entry), after],
        short: () => [befores[index]!, format.text(encode(entryTeaser(entry))), after],
      })),
    );
  };
}

/** Gives the whole text of an entry: HTML that fits into CDATA, as UTF-8. */
export type Contents = (entry: FeedEntryView) => Promise<Uint8Array>;

/** Prints entries, in the order given. */
export type EntryPrinter = (entries: readonly FeedEntryView[]) => Promise<Printed[]>;

/** How a format writes an entry. */
export interface EntryFormat {
  /** Of every entry, in the order given, all that precedes its text. */
  readonly before: (entries: readonly FeedEntryView[]) => Promise<string[]>;
  /** HTML as the format has it. */
  readonly text: (html: Uint8Array) => Uint8Array;
  /** What follows the text. */
  readonly after: string;
}

function remember<Made>(make: (entry: FeedEntryView) => Promise<Made>) {
  const known = new WeakMap<FeedEntryView, Promise<Made>>();
  return (entry: FeedEntryView) => {
    const made = known.get(entry) ?? make(entry);
    known.set(entry, made);
    return made;
  };
}

/** Makes together what was never asked for. */
function rememberAll(make: EntryFormat['before']) {
  const known = new WeakMap<FeedEntryView, Promise<Uint8Array>>();
  return (entries: readonly FeedEntryView[]) => {
    const missing = entries.filter((entry) => !known.has(entry));
    const made = missing.length > 0 ? make(missing) : Promise.resolve([]);
    missing.forEach((entry, index) =>
      known.set(
        entry,
        made.then((all) => encode(all[index]!)),
      ),
    );
    return Promise.all(entries.map((entry) => known.get(entry)!));
  };
}
