import { readFileSync } from 'node:fs';
import GithubSlugger from 'github-slugger';
import { describe, expect, test } from 'vitest';
import type { ProblemKind } from '../../src/domain/problem-details.ts';
import { comparePlaces, docsOf, problem, severities } from '../../src/domain/problems.ts';
import { problemWords } from '../../src/i18n/problems.ts';
import { wordsFor } from '../../src/library/report/messages.ts';
import { readLibrary } from '../../src/library/read.ts';
import { checkLibrary } from '../../src/domain/check.ts';
import { site } from '../support/site.ts';

const kinds = Object.keys(severities) as ProblemKind[];
const docs = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8');
const entries = new Map(
  docs
    .split(/^### /m)
    .slice(1)
    .map((entry) => [entry.slice(0, entry.indexOf('\n')), entry]),
);

describe('docs/problems.md', () => {
  test('has an entry for every kind, and for no other', () => {
    expect([...entries.keys()].sort()).toEqual([...kinds].sort());
  });

  test('has the anchor that every message leads to', () => {
    const slugger = new GithubSlugger();
    const anchors = [...docs.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => slugger.slug(title));
    for (const kind of kinds) expect(anchors).toContain(docsOf(kind).split('#')[1]);
  });

  test.each(kinds)('explains %s by its title, an example and what to do', (kind) => {
    const entry = entries.get(kind) ?? '';
    const { it, en } = problemWords;
    expect(entry).toContain(`**${it.kinds[kind].title}** · ${en.kinds[kind].title}`);
    expect(entry).toMatch(/\n```\w+\n[^]+?\n```\n\n.+/);
  });

  test('has no link to an entry that isn’t there', () => {
    for (const [, anchor] of docs.matchAll(/\]\(#([^)]+)\)/g)) expect(kinds).toContain(anchor);
  });
});

test.each(['it', 'en'] as const)('every mistake is told in plain sentences (%s)', async (language) => {
  const root = new URL('../spoiled/', import.meta.url);
  const library = await readLibrary(root, { cacheDir: false });
  const problems = checkLibrary(library, { now: '2022-01-01T00:00:00Z', preview: false }, site);
  for (const each of problems) {
    const { title, found, expected, mend } = wordsFor(each, problemWords[language].kinds);
    expect(title).not.toMatch(/[.:]$/);
    for (const sentence of [found, expected, mend]) {
      expect(sentence, each.kind).toMatch(/\S/);
      expect(sentence, each.kind).not.toMatch(/\b(?:undefined|null|NaN)\b|\[object|YAMLError|zod/i);
    }
    expect(found, each.kind).toMatch(/[.?]$/);
  }
});

test('problems come in order of file, line and column, those of a whole file first', () => {
  const at = (file: string, line?: number, column = 1) =>
    problem('empty-heading', file, line === undefined ? undefined : { line, column }, {});
  const sorted = [at('a'), at('a', 1), at('a', 2, 1), at('a', 2, 5), at('b')];
  expect(sorted.toReversed().sort(comparePlaces)).toEqual(sorted);
});
