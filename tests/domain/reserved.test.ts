import { expect, test } from 'vitest';
import { isReserved } from '../../src/domain/reserved.ts';
import { createUrls } from '../../src/domain/urls.ts';
import { site } from '../support/site.ts';

const urls = createUrls(site.paths);

test.each(['tag', 'archivio', '404', '500', '_astro'])('%s is the site’s own', (word) => {
  expect(isReserved(word, urls)).toBe(true);
});

// The page that states the policy stands where its list does.
test.each(['chi-siamo', site.paths.corrections])('%s may be a page', (word) => {
  expect(isReserved(word, urls)).toBe(false);
});
