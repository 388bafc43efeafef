import { createHash } from 'node:crypto';
import type { Archive } from '../../src/domain/archive.ts';
import type { ProseReader } from '../../src/feeds/bodies.ts';
import { bodyPrinter } from '../../src/feeds/bodies.ts';
import { decode } from '../../src/feeds/bytes.ts';
import type { SiteDocument } from '../../src/feeds/document.ts';
import { feedDocuments } from '../../src/feeds/documents.ts';

/** Every feed, archive and list of a site, by path. */
export async function publishedFeeds(archive: Archive, prose?: ProseReader): Promise<Map<string, string>> {
  const documents = [...feedFiles(archive, prose)];
  return new Map(await Promise.all(documents.map(async (each) => [each.path, await textOf(each)] as const)));
}

/** The same, not rendered yet. */
export function feedFiles(archive: Archive, prose: ProseReader = plainProse): Iterable<SiteDocument> {
  return feedDocuments(archive, { body: bodyPrinter(prose), keyOf });
}

/** The text of a document. */
export async function textOf({ render }: SiteDocument): Promise<string> {
  const text = await render();
  return typeof text === 'string' ? text : decode(text);
}

function plainProse(): Promise<string> {
  return Promise.resolve('Il testo.');
}

function keyOf(view: unknown): string {
  return createHash('sha256').update(JSON.stringify(view)).digest('hex');
}
