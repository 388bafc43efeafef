import type { FeedFormat } from '../domain/urls.ts';
import type { FeedEntryView } from '../views/feed/entry.ts';
import type { FeedView } from '../views/feed/feed.ts';
import { atomEntries } from './atom-entry.ts';
import { atomFrame } from './atom.ts';
import type { BodyPrinter } from './content/content.ts';
import type { EntryPrinter } from './entries.ts';
import { createContents, createEntryPrinter } from './entries.ts';
import { jsonItems } from './json-item.ts';
import { jsonFrame } from './json.ts';
import { rssItems } from './rss-item.ts';
import { rssFrame } from './rss.ts';
import type { Frame } from './bind.ts';

/**
 * The formats with a memory of what they printed, which goes with them.
 *
 * @param stampOf gives an entry its `atom:updated`
 */
export function createFormats(body: BodyPrinter, stampOf: (entry: FeedEntryView) => string): Formats {
  const contentOf = createContents(body);
  return {
    atom: { print: createEntryPrinter(atomEntries(stampOf), contentOf), frame: atomFrame },
    rss: { print: createEntryPrinter(rssItems, contentOf), frame: rssFrame },
    json: { print: createEntryPrinter(jsonItems, contentOf), frame: jsonFrame },
  };
}

/** Every format by its name. */
export type Formats = Readonly<Record<FeedFormat, Format>>;

/** How a format writes a feed. */
export interface Format {
  readonly print: EntryPrinter;
  /** What stands around the entries of a feed. */
  readonly frame: (feed: FeedView) => Frame | Promise<Frame>;
}
