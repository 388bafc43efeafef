import type { Archive } from '../../domain/archive.ts';
import type { Entry } from '../../domain/feed/entry.ts';
import { remember } from '../../domain/remember.ts';
import { oncePerArchive } from '../once.ts';
import { articleEntryView } from './article-entry.ts';
import { changeEntryView } from './change-entry.ts';
import { digestEntryView } from './digest-entry.ts';
import type { FeedEntryView } from './entry.ts';
import { updateEntryView } from './update-entry.ts';

/** A function that gives an entry as every feed tells it: one object for all that have it. */
export const entryViews = oncePerArchive((archive) => remember((entry: Entry) => entryView(archive, entry)));

function entryView(archive: Archive, entry: Entry): FeedEntryView {
  switch (entry.kind) {
    case 'article':
      return articleEntryView(archive, entry);
    case 'change':
      return changeEntryView(archive, entry);
    case 'digest':
      return digestEntryView(archive, entry);
    default:
      return updateEntryView(archive, entry);
  }
}
