import { Worker } from 'node:worker_threads';
import type { HandData } from './hand.ts';
import type { WrittenPage } from './page-writer.ts';
import type { Page } from './page.ts';
import type { PageQueue } from './queue.ts';

/** Pages that a thread is sent at a time. */
const BATCH = 24;

/** Batches that a thread has in hand: so it never waits for the main one, which is rendering as well. */
const AHEAD = 3;

/** Megabytes of heap of a thread: it keeps nothing but modules and what it renders. */
const HEAP = 384;

/** Threads that render pages of a queue beside the main one. */
export class Crew implements AsyncDisposable {
  readonly #queue: PageQueue;
  readonly #data: HandData;
  readonly #hands: Hand[] = [];

  constructor(queue: PageQueue, data: HandData) {
    this.#queue = queue;
    this.#data = data;
  }

  /** Makes sure that there are as many threads, and gives them work. */
  grow(size: number): void {
    while (this.#hands.length < size) this.#hands.push(new Hand(this.#data, this.#queue));
    this.give();
  }

  /**
   * Sends pages to whoever has few left.
   *
   * @throws what went wrong with a page
   */
  give(): void {
    for (const hand of this.#hands) hand.give();
  }

  /** Waits for the last page; everything that the threads have written. */
  async finish(): Promise<WrittenPage[]> {
    return (await Promise.all(this.#hands.map((hand) => hand.finish()))).flat();
  }

  /** Ends the threads, whatever they are at. */
  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#hands.map((hand) => hand.dismiss()));
  }
}

class Hand {
  readonly #worker: Worker;
  readonly #queue: PageQueue;
  readonly #written: WrittenPage[] = [];
  readonly #ended: Promise<void>;
  #ahead = 0;
  #failure: { readonly cause: unknown } | undefined;

  constructor(data: HandData, queue: PageQueue) {
    this.#queue = queue;
    this.#worker = new Worker(new URL('./hand.ts', import.meta.url), {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: HEAP },
    });
    this.#worker.on('message', (written: readonly WrittenPage[]) => {
      this.#ahead -= 1;
      this.#written.push(...written);
      this.#send();
    });
    this.#ended = new Promise((resolve) => {
      this.#worker
        .on('error', (cause) => (this.#failure = { cause }))
        .on('exit', () => {
          resolve();
        });
    });
  }

  give(): void {
    if (this.#failure) throw this.#failure.cause;
    this.#send();
  }

  async finish(): Promise<WrittenPage[]> {
    this.#worker.postMessage(null);
    await this.#ended;
    if (this.#failure) throw this.#failure.cause;
    return this.#written;
  }

  async dismiss(): Promise<void> {
    await this.#worker.terminate();
  }

  #send(): void {
    while (this.#ahead < AHEAD && this.#queue.length > 0) {
      this.#ahead += 1;
      const pages: Page[] = this.#queue.take(BATCH);
      this.#worker.postMessage(pages);
    }
  }
}
