import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { checkLibrary } from '../../src/domain/check.ts';
import type { Problem } from '../../src/domain/problems.ts';
import { readLibrary } from '../../src/library/read.ts';
import { site } from '../support/site.ts';

/** The least that a content folder needs to be free of mistakes. */
const BASE = {
  'content/tags.yaml': '- slug: xiaomi\n  label: Xiaomi\n  description: Prova.\n',
  'content/authors/anna-rossi.md': '---\nname: Anna Rossi\nrole: Prova\n---\n',
};

/** Writes a project with these files besides the base into a folder of its own; gives its path. It is gone after the test. */
export function project(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(path.join(os.tmpdir(), 'spiffero-test-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  for (const [name, content] of Object.entries({ ...BASE, ...files })) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return root;
}

/** The path of an article by its slug. */
export const at = (slug: string) => `content/articles/2021/11/${slug}.md`;

/** An article's file; lines of its frontmatter may be added or, with undefined, left out. */
export function article(
  body = 'Un testo di prova.\n',
  front: Readonly<Record<string, string | undefined>> = {},
) {
  const fields: Readonly<Record<string, string | undefined>> = {
    title: 'Prova',
    description: 'Una prova.',
    published: '2021-11-20T09:30:00+01:00',
    authors: '[anna-rossi]',
    tags: '[xiaomi]',
    ...front,
  };
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}: ${value}`,
  );
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

/** What the check says of a project on New Year's Day 2022. */
export async function problemsOf(root: string, preview = false): Promise<Problem[]> {
  const library = await readLibrary(root, { cacheDir: false });
  return checkLibrary(library, { now: '2022-01-01T00:00:00Z', preview }, site);
}

/** Kinds and places, for assertions: `2:1 bad-date`. */
export function brief(problems: readonly Problem[]): string[] {
  return problems.map(({ kind, line, column }) => (line === undefined ? kind : `${line}:${column} ${kind}`));
}
