import { cp, rm } from 'node:fs/promises';
import { buildWell, copyProject, readTree } from './project.ts';
import type { Project } from './project.ts';

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
