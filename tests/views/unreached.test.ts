import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { corpusEnd, writeCorpus } from '../support/corpus/write.ts';
import type { EditName } from '../support/edits.ts';
import { applyEditOf, edits } from '../support/edits.ts';
import { drawer, seeded } from '../support/random.ts';
import type { Archive } from '../../src/domain/archive.ts';
import { buildArchive } from '../../src/domain/archive.ts';
import { tracesOf } from '../../src/domain/traces.ts';
import { feedDocuments } from '../../src/feeds/documents.ts';
import { readLibrary } from '../../src/library/read.ts';
import { keyOf } from '../../src/library/route.ts';
import { site } from '../support/site.ts';
import { unreachedAddresses } from '../../src/views/unreached.ts';
import { archiveOf, articleRecord } from '../support/records.ts';
import { siteViews } from '../support/site-views.ts';

/** More articles than have cards, and enough for lists of several pages. */
const CORPUS = { articles: 2 * site.cards + 20, covers: 0 };
const NOW = new Date(corpusEnd(CORPUS)).toISOString();
const EDITS = 60;

/** Edits that change nothing but articles, without those that draw covers, which takes a while. */
const OF_ARTICLES = [
  'publishArticle',
  'finishDraft',
  'deleteArticle',
  'editBody',
  'retitle',
  'correct',
  'update',
  'withdraw',
  'moveArticle',
  'retag',
  'resign',
] as const satisfies EditName[];

const OTHERS = Object.keys(edits).filter((kind) => kind !== 'addCover') as [EditName, ...EditName[]];

vi.setConfig({ testTimeout: 300_000 });

const random = seeded(7);
const draw = drawer(random);
let root: string;
let before: Newsroom;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'spiffero-unreached-'));
  await writeCorpus(join(root, 'content'), CORPUS);
  before = await look();
});

afterAll(() => rm(root, { recursive: true, force: true }));

test('most of a site stands when an article is published', async () => {
  await applyEditOf('publishArticle', join(root, 'content'), random, NOW);
  expect(await countStanding('publishArticle')).toBeGreaterThan(before.shown.size * 0.8);
});

test('no edit of an article changes a page, a document or data that it does not reach', async () => {
  let standing = 0;
  for (let edit = 0; edit < EDITS; edit += 1) {
    const kind = draw.pick(OF_ARTICLES);
    await applyEditOf(kind, join(root, 'content'), random, NOW);
    standing += await countStanding(kind);
  }
  expect(standing).toBeGreaterThan(0.4 * EDITS * before.shown.size);
});

test('nor does any other edit', async () => {
  for (let edit = 0; edit < EDITS; edit += 1) {
    const kind = draw.pick(OTHERS);
    await applyEditOf(kind, join(root, 'content'), random, NOW);
    await countStanding(kind);
  }
});

test('a month that has its first article, or loses its last, reaches the months beside it', () => {
  const [early, middle, late] = ['2021/09/a', '2021/10/b', '2021/11/c'].map((id) => articleRecord(id));
  const without = archiveOf({ articles: [early!, late!] });
  const complete = archiveOf({ articles: [early!, middle!, late!] });
  for (const isUnreached of eachWay(without, complete)) {
    expect(isUnreached('/archivio/2021/09/')).toBe(false);
    expect(isUnreached('/archivio/2021/11/')).toBe(false);
  }
});

test('the digest of a week that comes or goes reaches what is told at its end', () => {
  const [monday, inWeek] = [
    articleRecord('2021/11/monday', { published: '2021-11-15T00:00:00+01:00', tags: ['leica'] }),
    articleRecord('2021/11/week', { published: '2021-11-10T10:00:00+01:00', tags: ['xiaomi'] }),
  ];
  const without = archiveOf({ articles: [monday] });
  const complete = archiveOf({ articles: [inWeek, monday] });
  for (const isUnreached of eachWay(without, complete))
    expect(isUnreached('/tag/leica/atom.xml')).toBe(false);
});

/** What stands when the one archive becomes the other, and the other way round. */
function eachWay(one: Archive, other: Archive) {
  return [
    [one, other],
    [other, one],
  ].map(([was, is]) => unreachedAddresses(is!, { before: tracesOf(was!), now: tracesOf(is!) })!);
}

/** How many addresses an edit has not reached, each of which has to show what it showed before. */
async function countStanding(kind: EditName): Promise<number> {
  const after = await look();
  const traces = { before: tracesOf(before.archive), now: tracesOf(after.archive) };
  const isUnreached = unreachedAddresses(after.archive, traces) ?? (() => false);
  const standing = [...before.shown].filter(([address]) => isUnreached(address));
  const others = standing.filter(([address, shown]) => after.shown.get(address) !== shown);
  expect(others.map(([address]) => `${kind}: ${address}`)).toEqual([]);
  before = after;
  return standing.length;
}

async function look(): Promise<Newsroom> {
  const { records } = await readLibrary(root, { cacheDir: false });
  const archive = buildArchive(records, { now: NOW, preview: false }, site);
  const body = () => Promise.reject(new Error('Nothing is printed.'));
  const documents = [...feedDocuments(archive, { body, keyOf })].map(
    ({ path, key }) => [path, key()] as const,
  );
  const views = [...siteViews(archive)].map(([path, view]) => [path, keyOf(view)] as const);
  return { archive, shown: new Map([...views, ...documents]) };
}

/** A newsroom at a time. */
interface Newsroom {
  readonly archive: Archive;
  /** The key of all that is shown at each address. */
  readonly shown: ReadonlyMap<string, string>;
}
