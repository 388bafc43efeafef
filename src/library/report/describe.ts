import path from 'node:path';
import type { Library } from '../../domain/library.ts';
import type { Problem } from '../../domain/problems.ts';
import { problemWords } from '../../i18n/problems.ts';
import { site } from '../../site.ts';
import { painter, reportHuman } from './human.ts';
import { linesOnDisk } from './lines.ts';
import { terminal } from './terminal.ts';

/**
 * The report for people, in the site's language, as wide and as coloured as the
 * terminal allows.
 *
 * @param library what was checked
 * @param root where the paths of the problems start
 */
export function describeProblems(problems: readonly Problem[], library: Library, root: string): string {
  const { isColoured, width } = terminal();
  return reportHuman(problems, {
    words: problemWords[site.language],
    fileCount: library.sources.length + 1,
    lineOf: linesOnDisk((file) => path.resolve(root, file)),
    paint: painter(isColoured),
    width,
  });
}
