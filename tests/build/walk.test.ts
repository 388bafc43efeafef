import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corpusEnd, writeCorpus } from '../support/corpus/write.ts';
import type { EditName } from '../support/edits.ts';
import { applyEditOf, edits } from '../support/edits.ts';
import { differences, digests } from '../support/tree.ts';
import { drawer, seeded } from '../support/random.ts';
import type { Project } from './project.ts';
import { buildWell, copyProject, edit } from './project.ts';
import {} from './rebuild.ts';

/** Enough for every kind of edit to find something, with a cover on every eighth. */
const CORPUS = { articles: 60, covers: 8 };

/** Each way is walked in several builds, and ends with a comparison. */
const WAYS = [1, 2, 3, 4];
const BUILDS = 5;
const EDITS = 5;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What passes between an edit and the next: scheduled articles come due, weeks end, news grow old. */
const PAUSES = [HOUR, HOUR, HOUR, DAY, 8 * DAY] as const;

const KINDS = Object.keys(edits) as EditName[];

const random = seeded(1);
const draw = drawer(random);
const made = new Set<EditName>();

let parent: string;
let project: Project;
let now = corpusEnd(CORPUS);
let deck: EditName[] = [];

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'spiffero-walk-'));
  project = await copyProject(join(parent, 'walked'));
  await writeCorpus(project.content, CORPUS);
  await shorten();
  await buildWell(project, moment());
});

afterAll(() => rm(parent, { recursive: true, force: true }));

describe('a site that is built again and again while it is edited is what a clean build makes, byte for byte', () => {
  test.each(WAYS)('part %i of the walk', async () => {
    const log: string[] = [];
    for (let build = 0; build < BUILDS; build += 1) {
      for (let step = 0; step < EDITS; step += 1) log.push(await makeEdit());
      await buildWell(project, moment());
    }
    const walked = await digests(project.dist);
    expect(differences(walked, await buildClean()), log.join('\n')).toEqual([]);
  });

  test('after edits of every kind', () => {
    expect(KINDS.filter((kind) => !made.has(kind))).toEqual([]);
  });
});

/** Lists, archives of feeds and cards end early enough for edits to cross their ends. */
async function shorten(): Promise<void> {
  const sizes = 'home: 4, tag: 3, author: 4, story: 3, rumors: 2, corrections: 2, feed: 4';
  await edit(project, 'src/site.ts', /^ {2}pageSizes: \{[^}]*\}/m, `  pageSizes: { ${sizes} }`);
  await edit(project, 'src/site.ts', /^ {2}cards: \d+/m, '  cards: 12');
}

/** Makes an edit of a kind that has been made no more often than any other, if it finds something to do. */
async function makeEdit(): Promise<string> {
  now += draw.pick(PAUSES);
  for (;;) {
    if (deck.length === 0) deck = [...KINDS];
    const [kind] = deck.splice(draw.below(deck.length), 1) as [EditName];
    const done = await applyEditOf(kind, project.content, random, moment());
    if (done === undefined) continue;
    made.add(kind);
    return done;
  }
}

/** Builds the content as it stands, with nothing kept from earlier builds but finished pictures. */
async function buildClean(): Promise<Map<string, string>> {
  await rm(join(parent, 'clean'), { recursive: true, force: true });
  const clean = await copyProject(join(parent, 'clean'), project.folder);
  await cp(project.content, clean.content, { recursive: true });
  await buildWell(clean, moment());
  return digests(clean.dist);
}

function moment(): string {
  return new Date(now).toISOString();
}
