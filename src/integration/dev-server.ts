import path from 'node:path';
import type { HookParameters } from 'astro';
import { CONTENT } from '../library/layout.ts';
import { describeProblems } from '../library/report/describe.ts';
import { whenQuiet } from '../library/when-quiet.ts';
import { checkContent } from './check.ts';
import type { Content } from './content.ts';
import { PictureCache } from './images/cache.ts';
import { pictureMaker } from './images/make.ts';
import { servePictures } from './images/serve.ts';

/** Milliseconds without a change after which the content is read again: editors save in bursts. */
const QUIET = 80;

/**
 * Gives the hook that serves pictures while writing, and that has content read and checked again whenever it changes.
 *
 * @param open gives the content
 */
export function serveNewsroom(open: () => Content) {
  return async ({ server, logger, refreshContent }: HookParameters<'astro:server:setup'>): Promise<void> => {
    const content = open();
    const cache = new PictureCache(path.join(content.root, '.cache/images'));
    const tell = (failure: unknown) => {
      logger.error(String(failure));
    };
    server.middlewares.use(
      servePictures(() => content.archive(), pictureMaker(content.root, cache), cache, tell),
    );

    let isSound = await report(false);
    const folder = path.join(content.root, CONTENT) + path.sep;
    const readAgain = whenQuiet(QUIET, async () => {
      content.refresh();
      await refreshContent?.({});
      isSound = await report(!isSound);
    });
    server.watcher.add(folder);
    server.watcher.on('all', (_event, changed) => {
      if (path.resolve(content.root, changed).startsWith(folder)) readAgain();
    });

    /** Tells what is wrong; that nothing is, only where something was before. */
    async function report(isNews: boolean): Promise<boolean> {
      const { report: text } = await checkContent(content);
      if (text !== '') logger.warn(`\n${text}`);
      else if (isNews) logger.info(describeProblems([], await content.library(), content.root).trim());
      return text === '';
    }
  };
}
