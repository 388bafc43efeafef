import { parentPort, workerData } from 'node:worker_threads';
import type { Archive } from '../../domain/archive.ts';
import { provideArchive } from '../../library/current.ts';
import type { BundleFacts } from '../astro-internals.ts';
import type { PageRecord } from '../manifest.ts';
import { intactPages } from '../manifest.ts';
import type { RenderedPage, RenderPlan } from './render.ts';

/** A thread of the pool: looks after published pages, loads the bundle, waits for the archive, and renders. */
const { published, server, facts } = workerData as WorkerStart;
const work = new Promise<WorkerTask>((resolve) => parentPort?.once('message', resolve));
parentPort?.postMessage({ intact: intactPages(published.folder, published.pages) } satisfies WorkerAnswer);
const [{ openBundle }, { renderChunks }] = await Promise.all([
  import('../astro-internals.ts'),
  import('./render.ts'),
]);
const bundle = await openBundle(server, facts);
const { archive, plan } = await work;
provideArchive(() => Promise.resolve(archive));
parentPort?.postMessage({ pages: await renderChunks(bundle, archive, plan) } satisfies WorkerAnswer);

/** What a thread has to know to get ready. */
export interface WorkerStart {
  /** Pages of the published site that are to be compared with what was written. */
  readonly published: { readonly folder: string; readonly pages: ReadonlyMap<string, PageRecord> };
  /** The folder with the modules of the pages. */
  readonly server: string;
  readonly facts: BundleFacts;
}

/** What a thread has to know to render. */
export interface WorkerTask {
  readonly archive: Archive;
  readonly plan: RenderPlan;
}

/** What a thread tells, one at a time. */
export interface WorkerAnswer {
  /** The published pages that are as they were written. */
  readonly intact?: ReadonlyMap<string, PageRecord>;
  /** The pages that fell to it. */
  readonly pages?: readonly RenderedPage[];
}
