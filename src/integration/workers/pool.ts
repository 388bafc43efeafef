import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PageRecord } from '../manifest.ts';
import { intactPages } from '../manifest.ts';
import type { RenderedPage } from './render.ts';
import type { WorkerAnswer, WorkerStart, WorkerTask } from './worker.ts';

/** Pages to render for each of which another thread is worth its start. */
const PAGES_A_THREAD = 400;

/** Published pages for each of which another thread is worth its start, although few of them may have changed. */
const KEPT_A_THREAD = 4000;

/** Threads that render pages beside the main one. They get ready while content is still being read. */
export class WorkerPool {
  /** The published pages that are as they were written. */
  readonly intact: Promise<ReadonlyMap<string, PageRecord>>;
  readonly #workers: readonly Worker[];
  readonly #pages: Promise<RenderedPage[]>;

  /** @param threads how many beside the main one (`threadsFor`) */
  constructor({ published, server, facts, threads }: PoolPlan) {
    const shares = Array.from({ length: threads }, (_, nth) => ({
      folder: published.folder,
      pages: new Map([...published.pages].filter((_page, index) => index % threads === nth)),
    }));
    this.#workers = shares.map((share) => {
      const start: WorkerStart = { published: share, server, facts };
      return new Worker(new URL('./worker.ts', import.meta.url), { workerData: start });
    });
    const intact = this.#workers.map((worker) => answerOf(worker, 'intact'));
    this.intact = Promise.all(intact).then((all) => new Map(all.flatMap((pages) => [...pages])));
    if (threads === 0)
      this.intact = Promise.resolve().then(() => intactPages(published.folder, published.pages));
    this.#pages = Promise.all(this.#workers.map((worker) => answerOf(worker, 'pages'))).then((all) =>
      all.flat(),
    );
    // Both are awaited later; a failure until then must not end the process unhandled.
    this.intact.catch(() => undefined);
    this.#pages.catch(() => undefined);
  }

  /** The pages that the threads render or find unchanged. Rejects as soon as one of them fails. */
  render(task: WorkerTask): Promise<readonly RenderedPage[]> {
    for (const worker of this.#workers) worker.postMessage(task);
    return this.#pages;
  }

  /** Ends the threads, whatever they are at. */
  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

/**
 * How many threads are worth their start beside the main one.
 *
 * @param articles about how many there are
 * @param kept pages of the published site, most of which won't have to be rendered
 */
export function threadsFor(articles: number, kept: number): number {
  const worth = kept > 0 ? kept / KEPT_A_THREAD : articles / PAGES_A_THREAD;
  return Math.min(availableParallelism() - 1, Math.floor(worth));
}

function answerOf<Kind extends keyof WorkerAnswer>(worker: Worker, kind: Kind): Promise<Answer<Kind>> {
  return new Promise((resolve, reject) => {
    worker
      .on('message', ({ [kind]: answer }: WorkerAnswer) => {
        if (answer !== undefined) resolve(answer);
      })
      .on('error', reject)
      .on('exit', () => {
        reject(new Error('A thread ended before its work was done.'));
      });
  });
}

/** What threads are started for. */
export interface PoolPlan extends WorkerStart {
  readonly threads: number;
}

type Answer<Kind extends keyof WorkerAnswer> = NonNullable<WorkerAnswer[Kind]>;
