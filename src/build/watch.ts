import path from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { checkDesk } from './check.ts';
import type { Desk } from './desk.ts';

/** Milliseconds of quiet after which a run of changes (a checkout, a rename) counts as one. */
const QUIET = 100;

/**
 * While writing: reads the content again whenever a file of it changes, says what
 * is wrong with it, and lets Astro show the rest.
 *
 * @param folder the content folder
 * @param refreshContent Astro's own: loads every collection anew
 */
export function watchContent(folder: string, { server, desk, logger, refreshContent }: Watching): void {
  let pending: NodeJS.Timeout | undefined;
  const reload = () => {
    desk.refresh();
    Promise.all([checkDesk(desk), refreshContent()]).then(
      ([{ report }]) => {
        if (report !== '') logger.warn(`\n${report}`);
      },
      (failure: unknown) => {
        logger.error(String(failure));
      },
    );
  };
  server.watcher.add(folder);
  server.watcher.on('all', (_event, file) => {
    if (!file.startsWith(folder + path.sep)) return;
    clearTimeout(pending);
    pending = setTimeout(reload, QUIET);
  });
}

/** What watching works with. */
export interface Watching {
  readonly server: ViteDevServer;
  readonly desk: Desk;
  readonly logger: AstroIntegrationLogger;
  readonly refreshContent: () => Promise<void>;
}
