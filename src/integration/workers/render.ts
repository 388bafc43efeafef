import { setImmediate } from 'node:timers/promises';
import type { Archive } from '../../domain/archive.ts';
import { patternFor } from '../../domain/route-pattern.ts';
import type { Route } from '../../routes/route.ts';
import { routes } from '../../routes/table.ts';
import { keyOf } from '../../routes/view-key.ts';
import type { Bundle } from '../astro-internals.ts';
import type { PageRecord } from '../manifest.ts';
import { fingerprintOf } from '../manifest.ts';
import { fileOf, PageError } from '../page.ts';
import { Shard } from '../shards/shard.ts';
import { chunksOf, takeChunks } from './chunks.ts';
import { PageWriter } from './page-writer.ts';

/** Pages that are rendered before other work of the thread has its turn: pictures, what other threads say. */
const TURN = 12;

/**
 * Renders the pages that fall to this thread and that the published site lacks.
 *
 * @throws {PageError} when one can't be rendered
 */
export async function renderChunks(
  bundle: Bundle,
  archive: Archive,
  plan: RenderPlan,
): Promise<RenderedPage[]> {
  const shard = new Shard(plan.shard.index, plan.shard.count);
  const writer = new PageWriter(plan.folder);
  const listed = routes.filter(({ patterns }) => patterns.every((pattern) => bundle.has(pattern)));
  const pages: RenderedPage[] = [];
  let turn = 0;
  for (const { route, entries } of takeChunks(chunksOf(listed, archive), plan.counter)) {
    for (const entry of entries()) {
      const page = await renderPage(route, entry);
      pages.push(page);
      if (page.isNew && ++turn % TURN === 0) await setImmediate();
    }
  }
  return pages;

  async function renderPage(route: Route, entry: unknown): Promise<RenderedPage> {
    const address = route.address(entry);
    const file = fileOf(address);
    const isOurs = shard.owns(file);
    const view = route.view(archive, entry);
    const key = (route.key ?? keyOf)(view);
    const before = plan.kept.get(file);
    const page = { file, entrypoint: route.entrypoint, key, isOurs };
    if (!isOurs || before?.key === key) return { ...page, ...before, isNew: false };
    try {
      const bytes = route.text
        ? Buffer.from(await route.text(view))
        : await bundle.render(patternFor(route.patterns, address), address, view);
      const fingerprint = fingerprintOf(bytes);
      writer.write(file, bytes);
      return { ...page, fingerprint, isNew: true };
    } catch (cause) {
      throw new PageError(address, route.entrypoint, cause);
    }
  }
}

/** Where pages are written, and which. Survives a structured clone. */
export interface RenderPlan {
  /** Where files are written. */
  readonly folder: string;
  /** Which share of the site is built. */
  readonly shard: Pick<Shard, 'index' | 'count'>;
  /** Pages that the published site has, by their files. */
  readonly kept: ReadonlyMap<string, PageRecord>;
  /** From `sharedCounter`. */
  readonly counter: SharedArrayBuffer;
}

/** A page that is listed, rendered if it had to be. */
export interface RenderedPage extends Partial<PageRecord> {
  /** Its file, from the site's folder. */
  readonly file: string;
  /** What renders it, from the project's root. */
  readonly entrypoint: string;
  /** The digest of all that it says. */
  readonly key: string;
  /** true when it belongs to the share of the site that is built. */
  readonly isOurs: boolean;
  /** true when it was rendered now. */
  readonly isNew: boolean;
}
