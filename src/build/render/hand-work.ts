import { parentPort, workerData } from 'node:worker_threads';
import type { Archive } from '../../domain/archive.ts';
import { handOver } from '../../library/handover.ts';
import type { SharedBodies } from '../../library/printed-bodies.ts';
import { handOverBodies, PrintedBodies } from '../../library/printed-bodies.ts';
import { spare } from '../../library/spared.ts';
import type { FileFact } from '../publish/listing.ts';
import type { BundlePlace } from './bundle.ts';
import { openBundle } from './bundle.ts';
import { Claims } from './claims.ts';
import { lightenWeb } from './light-web.ts';
import type { KnownPage, MakerPlan } from './page-maker.ts';
import { PageMaker } from './page-maker.ts';
import { bodyFiles, sourcesOf } from './page-source.ts';

/** The work of a thread: gets ready, waits for what is to be done, makes pages as long as there are any, and tells which. */
const { place } = workerData as HandStart;
const work = new Promise<HandWork>((resolve) => parentPort?.once('message', resolve));
const bundle = await openBundle(place);
const { archive, spared, bodies, claims, plan } = await work;
lightenWeb();
handOver(archive);
spare(spared);
handOverBodies(new PrintedBodies(bodies, bodyFiles(archive)));
const pages = await new PageMaker(plan).makeClaimed(sourcesOf(bundle, archive), new Claims(claims));
parentPort?.postMessage({ pages } satisfies HandMessage);

/** What a thread has to know to get ready. */
export interface HandStart {
  readonly place: BundlePlace;
  /** A folder whose files are to be told. */
  readonly listed?: string | undefined;
  /** Where Node is to keep what it compiles, in a folder of its version. */
  readonly compiled?: string | undefined;
}

/** What a thread has to know to make pages. */
export interface HandWork {
  readonly archive: Archive;
  /** Addresses of pages and documents that need not be listed. */
  readonly spared: ReadonlySet<string>;
  /** Where printed bodies are (`sharedBodies`). */
  readonly bodies: SharedBodies;
  /** What is divided among the threads (`sharedClaims`). */
  readonly claims: SharedArrayBuffer;
  readonly plan: MakerPlan;
}

/** What a thread tells, one at a time. */
export interface HandMessage {
  /** The files of the folder that it was to list. */
  readonly files?: ReadonlyMap<string, FileFact>;
  /** In the end: all pages that fell to it. */
  readonly pages?: readonly KnownPage[];
}
