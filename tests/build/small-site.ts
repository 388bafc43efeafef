import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawPicture } from './pictures.ts';
import type { Project } from './project.ts';
import { copyProject, edit, REPOSITORY } from './project.ts';

/** Before the scheduled article of the fixture, and after everything else. */
export const NOW = '2022-01-01T00:00:00Z';

/** After the scheduled article of the fixture. */
export const LATER = '2022-03-01T00:00:00Z';

/** A project with the eight articles of the fixture, on lists short enough to have several pages. */
export async function makeSmallSite(folder: string): Promise<Project> {
  const project = await copyProject(folder);
  await cp(join(REPOSITORY, 'tests/build/fixture/content'), project.content, { recursive: true });
  const november = join(project.content, 'articles/2021/11');
  await drawPicture(join(november, 'striscia.jpg'), { width: 1200, height: 675, hue: 20 });
  await drawPicture(join(november, 'figura.jpg'), { width: 640, height: 480, hue: 200 });
  await edit(
    project,
    'src/site.ts',
    /^ {2}pageSizes: \{[^}]*\}/m,
    '  pageSizes: { home: 2, tag: 2, author: 2, story: 2, rumors: 24, corrections: 24, feed: 3 }',
  );
  return project;
}

/**
 * Edits whose result an incremental build has to show, in the order in which they are made: those that make the code
 * another, that move the moment or replace a picture, and some of content, of which `walk.test.ts` tries every kind.
 */
export const edits: readonly Edit[] = [
  {
    name: 'a body',
    make: (project) => edit(project, 'content/articles/2021/10/primo.md', 'del primo', 'del primo, corretto'),
  },
  {
    name: 'an article more',
    make: (project) => writeFile(join(project.content, 'articles/2021/12/settimo.md'), SEVENTH),
  },
  {
    name: 'the label of a tag',
    make: (project) => edit(project, 'content/tags.yaml', 'label: Lenti', 'label: Obiettivi'),
  },
  {
    name: 'a verdict on a rumor',
    make: (project) => edit(project, 'content/rumors/lente.md', 'verdicts: []', VERDICT),
  },
  {
    name: 'src/site.ts',
    make: (project) => edit(project, 'src/site.ts', /tagline: '[^']*'/, "tagline: 'Un altro motto'"),
  },
  {
    name: 'a component',
    make: (project) =>
      edit(project, 'src/components/footer/Footer.astro', '</footer>', '<p>Di prova.</p></footer>'),
  },
  {
    name: 'a picture',
    make: ({ content }) =>
      drawPicture(join(content, 'articles/2021/11/striscia.jpg'), { width: 1200, height: 675, hue: 300 }),
  },
  { name: 'the moment, so that a scheduled article comes due', now: LATER, make: () => Promise.resolve() },
];

const VERDICT = `verdicts:
  - at: 2021-12-10T12:00:00+01:00
    outcome: confirmed
    because: È in vendita.
    evidence: [{ describe: Il telefono in vetrina }]
    editor: anna`;

const SEVENTH = `---
title: Il settimo
description: Descrizione del settimo.
published: 2021-12-20T10:00:00+01:00
authors: [bruno]
tags: [lenti]
story: serie
---

Il primo paragrafo del settimo.
`;

/** One thing that an editor or an owner changes. */
export interface Edit {
  readonly name: string;
  /** The moment of the build from here on, if it moves. */
  readonly now?: string;
  readonly make: (project: Project) => Promise<void>;
}
