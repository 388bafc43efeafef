import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { listFiles } from '../publish/listing.ts';
import type { HandMessage, HandStart } from './hand-work.ts';

/** A thread: lists what it is to list, and only then loads what it takes to make pages, which others don't wait for. */
const { listed, compiled } = workerData as HandStart;
if (listed !== undefined) parentPort?.postMessage({ files: listFiles(listed) } satisfies HandMessage);
if (compiled !== undefined) enableCompileCache(compiled);
await import('./hand-work.ts');
