import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FeedFormat } from '../../domain/urls.ts';
import { listFiles } from '../../library/files.ts';
import { urls } from '../../views/urls.ts';

const FORMATS = ['atom', 'rss', 'json'] as const satisfies readonly FeedFormat[];

/** The names of feeds that are polled. The documents of archives have numbers, and nobody waits for news of those. */
const NAMES: ReadonlySet<string> = new Set(FORMATS.map((format) => urls.feed('', format)));

/**
 * Every feed of a built site that one can subscribe to: its whole address, and the digest of its bytes.
 *
 * @param folder where the site was built
 * @param root what stands before the path of its files in their whole addresses, without a slash at the end
 */
export function topicsIn(folder: string, root: string): ReadonlyMap<string, string> {
  const feeds = listFiles(folder).files.filter((file) => NAMES.has(path.posix.basename(file)));
  return new Map(
    feeds.map((file) => [`${root}/${file}`, hash('sha256', readFileSync(path.join(folder, file)))]),
  );
}
