import { parentPort, workerData } from 'node:worker_threads';
import type { BundlePlace } from './bundle.ts';
import { openBundle } from './bundle.ts';
import { PageWriter } from './page-writer.ts';
import type { Page } from './page.ts';
import { renderAll } from './render-all.ts';

/** A thread that renders the pages it is sent and writes them, until it is sent null. */
const { place, folder } = workerData as HandData;
const writer = new PageWriter(folder);
const bundle = openBundle(place);
let working = Promise.resolve();

parentPort?.on('message', (pages: readonly Page[] | null) => {
  working = working.then(() => (pages === null ? parentPort?.close() : render(pages)));
});

async function render(pages: readonly Page[]): Promise<void> {
  const opened = await bundle;
  parentPort?.postMessage(await renderAll((page) => opened.render(page), pages, writer));
}

/** What a thread has to know from the start. */
export interface HandData {
  readonly place: BundlePlace;
  /** Where files are written. */
  readonly folder: string;
}
