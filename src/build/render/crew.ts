import { getCompileCacheDir } from 'node:module';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileFact } from '../publish/listing.ts';
import type { BundlePlace, RouteStyles } from './bundle.ts';
import type { HandMessage, HandStart, HandWork } from './hand-work.ts';
import type { KnownPage } from './page-maker.ts';

/** Articles for each of which another thread is worth its start: when all pages are made, and when few are. */
const ARTICLES_A_HAND = { all: 200, few: 1500 };

/**
 * Megabytes of heap that a thread needs for modules and what it renders, and for each article of its archive: told so that
 * it collects garbage in time. How many articles there are is not known to threads that start early, which make little.
 */
const HEAP = { base: 512, article: 0.05 };

/** Threads that make pages beside the main one. They get ready while content is still being read. */
export class Crew {
  /** The files of the folder that was to be listed; undefined where nobody lists it. */
  readonly files: Promise<ReadonlyMap<string, FileFact>> | undefined;
  readonly #workers: readonly Worker[];
  readonly #pages: Promise<KnownPage[]>;

  constructor({ articles, extent, listed, place }: CrewPlan) {
    const size = Math.min(availableParallelism() - 1, Math.floor(articles / ARTICLES_A_HAND[extent]));
    const heap = extent === 'all' ? HEAP.base + HEAP.article * articles : undefined;
    const cache = getCompileCacheDir();
    const compiled = cache && path.dirname(cache);
    const told = { ...place, styles: stylesAlone(place.styles) };
    this.#workers = Array.from({ length: size }, (_, nth) =>
      startHand({ place: told, compiled, listed: nth === 0 ? listed : undefined }, heap),
    );
    const [first] = this.#workers;
    this.files = first && listed !== undefined ? answerOf(first, 'files') : undefined;
    this.#pages = Promise.all(this.#workers.map((worker) => answerOf(worker, 'pages'))).then((all) =>
      all.flat(),
    );
    // Whoever asks for them hears of a failure; before, nobody has to.
    this.files?.catch(() => undefined);
    this.#pages.catch(() => undefined);
  }

  /** All pages that the threads make or leave as they are. Rejects as soon as one of them fails. */
  make(work: HandWork): Promise<readonly KnownPage[]> {
    for (const worker of this.#workers) worker.postMessage(work);
    return this.#pages;
  }

  /** Ends the threads, whatever they are at. */
  async dismiss(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

function startHand(start: HandStart, heap: number | undefined): Worker {
  return new Worker(new URL('./hand.ts', import.meta.url), {
    workerData: start,
    resourceLimits: heap === undefined ? {} : { maxOldGenerationSizeMb: heap },
  });
}

/** What a thread is told: Astro keeps more under the same keys, not all of which can be sent. */
function stylesAlone(styles: RouteStyles): RouteStyles {
  return new Map([...styles].map(([key, each]) => [key, { styles: each.styles }]));
}

function answerOf<Kind extends keyof HandMessage>(worker: Worker, kind: Kind): Promise<Answer<Kind>> {
  return new Promise((resolve, reject) => {
    worker
      .on('message', ({ [kind]: answer }: HandMessage) => {
        if (answer !== undefined) resolve(answer);
      })
      .on('error', reject)
      .on('exit', () => {
        reject(new Error('A thread ended before its work was done.'));
      });
  });
}

/** What threads are started for. */
export interface CrewPlan {
  readonly place: BundlePlace;
  /** About how many articles there are. */
  readonly articles: number;
  /** Whether all pages are to be made, or few. */
  readonly extent: keyof typeof ARTICLES_A_HAND;
  /** A folder whose files one of them is to list first. */
  readonly listed?: string;
}

type Answer<Kind extends keyof HandMessage> = NonNullable<HandMessage[Kind]>;
