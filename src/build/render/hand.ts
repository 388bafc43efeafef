import { parentPort, workerData } from 'node:worker_threads';
import type { Archive } from '../../domain/archive.ts';
import { handOver } from '../../library/handover.ts';
import type { BundlePlace } from './bundle.ts';
import { openBundle } from './bundle.ts';
import { Claims } from './claims.ts';
import type { MakerPlan } from './page-maker.ts';
import { PageMaker } from './page-maker.ts';

/** A thread that makes pages as long as there are any, and tells in the end which. */
const { archive, claims, place, plan } = workerData as HandData;
handOver(archive);
const bundle = await openBundle(place);
parentPort?.postMessage(await new PageMaker(plan).makeClaimed(bundle, new Claims(claims)));

/** What a thread has to know. */
export interface HandData {
  readonly archive: Archive;
  /** What is divided among the threads (`sharedClaims`). */
  readonly claims: SharedArrayBuffer;
  readonly place: BundlePlace;
  readonly plan: MakerPlan;
}
