import { cp, rm } from 'node:fs/promises';
import { build, buildWell, copyProject, readTree } from './project.ts';
import type { Project } from './project.ts';

/** What a build says that finds nothing to do. */
export const NOTHING_NEW = 'Niente di nuovo';

/** Builds after which what was changed before the first of them is older than two seconds. */
const PATIENCE = 6;

/** Builds, expects it to work, and tells whether there was nothing to do. */
export async function findsNothingNew(project: Project, now: string): Promise<boolean> {
  const { code, said } = await build(project, now);
  if (code !== 0) throw new Error(`The build failed with code ${code}:\n${said}`);
  return said.includes(NOTHING_NEW);
}

/**
 * Builds until there is nothing to do: what was changed within the last two seconds when a build ends is not known again
 * by the next one.
 *
 * @param moment asked for before each build
 * @throws when there is something to do every time
 */
export async function settle(project: Project, moment: () => string): Promise<void> {
  for (let builds = 0; builds < PATIENCE; builds += 1) {
    if (await findsNothingNew(project, moment())) return;
  }
  throw new Error('There is always something to do.');
}

/** Builds a project as it stands now in a folder of its own, without anything kept from earlier builds. */
export async function buildClean(
  project: Project,
  folder: string,
  now: string,
): Promise<Map<string, Buffer>> {
  await rm(folder, { recursive: true, force: true });
  const clean = await copyProject(folder, project.folder);
  await cp(project.content, clean.content, { recursive: true });
  await buildWell(clean, now);
  return readTree(clean.dist);
}

/** Paths that only one of two sites has, or that differ. */
export function differences(one: ReadonlyMap<string, Buffer>, other: ReadonlyMap<string, Buffer>): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => {
    const bytes = other.get(path);
    return !bytes || one.get(path)?.equals(bytes) !== true;
  });
}
