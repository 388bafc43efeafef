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
  const beforeOf = remember((entry) => encode(format.before(entry)));
  const textOf = remember(async (entry) => format.text(await contentOf(entry)));
  const after = encode(format.after);
  const print = async (entry: FeedEntryView): Promise<Printed> => ({
    full: [beforeOf(entry), await textOf(entry), after],
    short: () => [beforeOf(entry), format.text(encode(entryTeaser(entry))), after],
  });
  return (entries) => Promise.all(entries.map(print));
}

/** Gives the whole text of an entry: HTML that fits into CDATA, as UTF-8. */
export type Contents = (entry: FeedEntryView) => Promise<Uint8Array>;

/** Prints entries, in the order given. */
export type EntryPrinter = (entries: readonly FeedEntryView[]) => Promise<Printed[]>;

/** How a format writes an entry. */
export interface EntryFormat {
  /** All that precedes the text of an entry. */
  readonly before: (entry: FeedEntryView) => string;
  /** HTML as the format has it. */
  readonly text: (html: Uint8Array) => Uint8Array;
  /** What follows the text. */
  readonly after: string;
}

function remember<Made>(make: (entry: FeedEntryView) => Made): (entry: FeedEntryView) => Made {
  const known = new WeakMap<FeedEntryView, Made>();
  return (entry) => {
    const made = known.get(entry) ?? make(entry);
    known.set(entry, made);
    return made;
  };
}
