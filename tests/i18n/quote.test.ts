import { expect, test } from 'vitest';
import { spokenField } from '../../src/i18n/quote.ts';

test.each([
  ['title', 'title'],
  ['cover.alt', 'cover, campo alt'],
  ['tags[2]', 'tags, voce 2'],
  ['updates[1].kind', 'updates, voce 1, campo kind'],
  ['reports[2].evidence[1].url', 'reports, voce 2, campo evidence, voce 1, campo url'],
  ['[3].slug', 'voce 3, campo slug'],
])('%s is said as people would', (field, spoken) => {
  expect(spokenField(field, { item: 'voce', field: 'campo' })).toBe(spoken);
});
