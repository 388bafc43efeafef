import { expect, test } from 'vitest';
import { readTree } from './project.ts';
import { testSite } from './test-site.ts';

/** Kinds of page whose first picture may be the largest thing in the first window (Largest Contentful Paint). */
const LISTS = /^(?:tag|autori|storie|archivio\/\d+\/\d+)\/(?:[^/]+\/)*index\.html$/;

test('the first entry of a list does not wait for its picture, the others do', async () => {
  const lists = [...(await readTree(testSite.dist))].filter(([path]) => LISTS.test(path));
  const first = lists.flatMap(([path, html]) => {
    const [, entry = ''] =
      /<(?:ul class="(?:teasers|dossiers)"|ol class="timeline")[^>]*>([^]*?)<\/li>/.exec(String(html)) ?? [];
    return entry.includes('<img') ? [{ path, lazy: entry.includes('loading="lazy"') }] : [];
  });
  expect(first.length).toBeGreaterThan(4);
  expect(first.filter(({ lazy }) => lazy)).toEqual([]);
});
