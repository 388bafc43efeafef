import { Worker } from 'node:worker_threads';
import type { HandData } from './hand.ts';
import type { KnownPage } from './page-maker.ts';

/** Megabytes of heap that a thread needs for modules and what it renders, and for each article of its archive. */
const HEAP = { base: 384, article: 0.04 };

/** Threads that make pages beside the main one. */
export class Crew implements AsyncDisposable {
  readonly #workers: readonly Worker[];
  /** All pages that the threads made or left as they are. Rejects as soon as one of them fails. */
  readonly pages: Promise<KnownPage[]>;

  /** @param size how many threads */
  constructor(size: number, data: HandData) {
    const heap = HEAP.base + HEAP.article * data.archive.articles.length;
    this.#workers = Array.from(
      { length: size },
      () =>
        new Worker(new URL('./hand.ts', import.meta.url), {
          workerData: data,
          resourceLimits: { maxOldGenerationSizeMb: heap },
        }),
    );
    this.pages = Promise.all(this.#workers.map(resultOf)).then((all) => all.flat());
    // Whoever waits for it hears of a failure; before, nobody has to.
    this.pages.catch(() => undefined);
  }

  /** Ends the threads, whatever they are at. */
  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

function resultOf(worker: Worker): Promise<readonly KnownPage[]> {
  return new Promise((resolve, reject) => {
    worker
      .on('message', resolve)
      .on('error', reject)
      .on('exit', () => {
        reject(new Error('A thread ended before its work was done.'));
      });
  });
}
