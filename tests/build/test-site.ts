import { appendFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawPicture } from './pictures.ts';
import type { Project } from './project.ts';
import { buildWell, copyProject, REPOSITORY } from './project.ts';
import { addRumors } from './rumor-fillers.ts';

/** Later than everything published, earlier than what the overlay holds back. */
const NOW = '2026-01-01T00:00:00Z';

const SAMPLE = join(REPOSITORY, 'tests/support/sample/content');

const OVERLAY = join(REPOSITORY, 'tests/build/overlay');

/** Articles that only lengthen the lists, so that they have numbered pages. */
const FILLERS = 14;

/** Where the tested site stands; it is kept, so that a second build is short. */
export const testSite: Project = projectAt(join(REPOSITORY, '.cache/test-site'));

/**
 * Builds the sample content with articles laid over it that hold
 * everything an article can, and some that must not be published.
 */
export async function buildTestSite(): Promise<void> {
  const { content } = await copyProject(testSite.folder);
  await cp(SAMPLE, content, { recursive: true });
  await cp(OVERLAY, content, { recursive: true, filter: (source) => !source.endsWith('tags.yaml') });
  await appendFile(join(content, 'tags.yaml'), `\n${await readFile(join(OVERLAY, 'tags.yaml'), 'utf8')}`);
  const october = join(content, 'articles/2021/10');
  await drawPicture(join(october, 'copertina.jpg'), { width: 1600, height: 900, hue: 20 });
  await drawPicture(join(october, 'figura.jpg'), { width: 900, height: 1200, hue: 200 });
  await drawPicture(join(october, 'segretissima.jpg'), { width: 1200, height: 675, hue: 100 });
  await addFillers(join(content, 'articles/2021/08'));
  await addRumors(content);
  await buildWell(testSite, NOW);
}

async function addFillers(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let number = 1; number <= FILLERS; number++) {
    await writeFile(join(folder, `riempitivo-${number}.md`), filler(number));
  }
}

function filler(number: number): string {
  return `---
title: Riempitivo numero ${number}
description: Un articolo che allunga gli elenchi.
published: 2021-08-${String(number).padStart(2, '0')}T10:00:00+02:00
authors: [penna-di-prova]
tags: [prova-uno]
---

Un paragrafo.
`;
}

function projectAt(folder: string): Project {
  return { folder, content: join(folder, 'content'), dist: join(folder, 'dist') };
}
