import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { sharedClaims } from '../../../src/build/render/claims.ts';
import { Crew } from '../../../src/build/render/crew.ts';
import { sharedBodies } from '../../../src/library/printed-bodies.ts';
import { archiveOf } from '../../support/records.ts';

vi.mock('node:os', async (original) => ({ ...(await original<object>()), availableParallelism: () => 3 }));

const folder = mkdtempSync(path.join(tmpdir(), 'spiffero-crew-'));
writeFileSync(path.join(folder, 'page.html'), 'four');

const place = { folder, origin: 'https://spiffero.example', styles: new Map() };
const work = {
  archive: archiveOf({}),
  spared: new Set<string>(),
  bodies: sharedBodies(0),
  claims: sharedClaims(1),
  plan: { folder, shard: { index: 1, count: 1 }, ready: new Map<string, string>() },
};

test('one of the threads lists a folder, before it is known whether they can do anything else', async () => {
  const crew = new Crew({ place, articles: 1000, extent: 'all', listed: folder });
  expect((await crew.files)?.get('page.html')).toMatchObject({ size: 4 });
  await crew.dismiss();
});

test('a thread that ends before its work is done is told, with its reason', async () => {
  const crew = new Crew({ place, articles: 1000, extent: 'all' });
  await expect(crew.make(work)).rejects.toThrow('Astro left no module to render pages with');
  await crew.dismiss();
});

test('so few articles are no work for a second thread', async () => {
  const crew = new Crew({ place, articles: 100, extent: 'all', listed: folder });
  expect(crew.files).toBeUndefined();
  expect(await crew.make(work)).toEqual([]);
});
