import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { checkLibrary } from '../domain/check.ts';
import type { Library } from '../domain/library.ts';
import { site } from '../site.ts';
import type { NewsroomHandle } from './handle.ts';
import { findHandle } from './handle.ts';
import { CONTENT } from './layout.ts';
import { readEdition } from './now.ts';
import { readLibrary } from './read.ts';
import { describeProblems } from './report/describe.ts';
import type { Shelf } from './shelves.ts';
import { shelves } from './shelves.ts';
import { whenQuiet } from './when-quiet.ts';

/** Milliseconds without a change after which the content is read again: editors save in bursts. */
const QUIET = 80;

/**
 * Fills a collection with what the newsroom has read; while writing, again whenever content changes.
 *
 * @param open the collections that are filled again together
 */
export async function fillShelf(shelf: OpenShelf, open: OpenShelf[]): Promise<void> {
  const { context } = shelf;
  const handle = findHandle(context.config.integrations) ?? ownHandle(context);
  fill(shelf, await handle.library(), handle);
  if (!context.watcher) return;
  open.push(shelf);
  // One of them watches for all.
  if (open.length === 1) await watch(open, handle, context);
}

/** Where the integration is missing, the files are read for the loaders alone. */
function ownHandle({ config, watcher }: LoaderContext): NewsroomHandle {
  const read = () => readLibrary(config.root);
  const edition = readEdition(process.env, watcher ? 'dev' : 'build');
  return { library: read, refresh: read, edition: () => edition };
}

/** Puts the records in place of those before, in their order: what a page lists must not depend on what was edited last. */
function fill({ shelf, context }: OpenShelf, library: Library, handle: NewsroomHandle): void {
  context.store.clear();
  for (const entry of shelves[shelf](library, handle.edition())) {
    context.store.set({ ...entry, digest: context.generateDigest(entry.data) });
  }
}

/** While writing, content is read again when a file of it changes; mistakes are told, and the rest is shown. */
async function watch(
  open: readonly OpenShelf[],
  handle: NewsroomHandle,
  context: LoaderContext,
): Promise<void> {
  const root = fileURLToPath(context.config.root);
  const folder = path.join(root, CONTENT) + path.sep;
  let isSound = tell(await handle.library(), handle, context);
  const readAgain = whenQuiet(QUIET, async () => {
    const library = await handle.refresh();
    for (const shelf of open) fill(shelf, library, handle);
    const wasSound = isSound;
    isSound = tell(library, handle, context, !wasSound);
  });
  context.watcher?.add(folder);
  context.watcher?.on('all', (_event, changed) => {
    if (path.resolve(root, changed).startsWith(folder)) readAgain();
  });
}

/**
 * Tells what is wrong; that nothing is, only where something was before.
 *
 * @returns true when nothing is wrong
 */
function tell(
  library: Library,
  handle: NewsroomHandle,
  { logger, config }: LoaderContext,
  isNews = false,
): boolean {
  const problems = checkLibrary(library, handle.edition(), site);
  const isSound = problems.length === 0;
  const report = describeProblems(problems, library, fileURLToPath(config.root));
  if (!isSound) logger.warn(`\n${report}`);
  else if (isNews) logger.info(report.trim());
  return isSound;
}

/** A collection, and what Astro gives its loader. */
export interface OpenShelf {
  readonly shelf: Shelf;
  readonly context: LoaderContext;
}
