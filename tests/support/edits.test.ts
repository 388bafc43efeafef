import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { corpusEnd, writeCorpus } from './corpus/write.ts';
import type { EditName } from './edits.ts';
import { applyEdit, applyEditOf, edits } from './edits.ts';
import { problemsOf } from './problems.ts';
import { seeded } from './random.ts';
import { differences, digests } from './tree.ts';

const ARTICLES = 60;
const HOUR = 3_600_000;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spiffero-edits-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('an edit of every kind leaves content without errors', async () => {
  const { content, later } = await corpus('kinds');
  const random = seeded(1);
  const names = Object.keys(edits) as EditName[];
  for (const name of names) {
    const now = later();
    await applyEditOf(name, content, random, now);
    expect(await errorsOf(content, now), name).toEqual([]);
  }
});

test('a walk changes content at every step, without errors, and again in the same way', async () => {
  const [one, other] = [await corpus('one'), await corpus('other')];
  const [random, again] = [seeded(7), seeded(7)];
  let now = '';
  for (let step = 0; step < 40; step += 1) {
    const before = await digests(one.content);
    now = one.later();
    const done = await applyEdit(one.content, random, now);
    expect(differences(before, await digests(one.content)), done).not.toEqual([]);
    expect(await applyEdit(other.content, again, other.later())).toBe(done);
  }
  expect(await errorsOf(one.content, now)).toEqual([]);
  expect(differences(await digests(one.content), await digests(other.content))).toEqual([]);
});

/** A corpus of its own, and a clock that goes on by an hour at every look. */
async function corpus(name: string) {
  const content = join(folder, name);
  await writeCorpus(content, { articles: ARTICLES });
  let time = corpusEnd({ articles: ARTICLES });
  return { content, later: () => new Date((time += HOUR)).toISOString() };
}

async function errorsOf(content: string, now: string) {
  return (await problemsOf(content, now)).filter(({ severity }) => severity === 'error');
}
