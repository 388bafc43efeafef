import { expect, test } from 'vitest';
import { sparedPages } from '../../../src/build/publish/spared.ts';
import { tracesOf } from '../../../src/domain/traces.ts';
import { archiveOf, manyArticles } from '../../support/records.ts';

const archive = archiveOf({ articles: manyArticles(5) });
const traces = tracesOf(archive);
const files = archive.articles.map(({ id }) => `${id}/index.html`);
const ready = new Map(files.map((file) => [file, 'key']));

const spared = (from: number, until: number, standing = ready) => [
  ...sparedPages(
    archive,
    traces,
    { traces, validity: { from, until, report: '', terminal: { isColoured: false, width: 100 } } },
    standing,
  ).values(),
];

test('articles are spared from the moment of the build before to the one at which time says something else', () => {
  const { now } = archive;
  expect(spared(now, now + 1)).toEqual(files);
  expect(spared(now + 1, now + 2)).toEqual([]);
  expect(spared(now - 1, now)).toEqual([]);
});

test('an article whose page does not stand as it was written is made', () => {
  const others = new Map([...ready].slice(1));
  expect(spared(archive.now, archive.now + 1, others)).toEqual(files.slice(1));
});

test('nothing is spared where nothing is known', () => {
  expect(sparedPages(archive, traces, {}, ready).size).toBe(0);
});
